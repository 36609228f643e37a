package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.change.Conversion;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.StandardTypes;
import io.github.ormgen.schema.ColumnType;
import java.util.Optional;

final class PostgreSqlTypes extends StandardTypes {

    PostgreSqlTypes(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected String simple(ColumnType.Simple type) {
        return switch (type) {
            case TEXT -> "text";
            case BLOB -> "bytea";
            case JSON -> "jsonb";
            default -> super.simple(type);
        };
    }

    @Override
    protected String varbinary(ColumnType.Varbinary type) {
        return "bytea";
    }

    @Override
    protected String array(ColumnType.ArrayOf type) {
        return of(type.element()) + "[]";
    }

    @Override
    protected String nativeEnum(ColumnType.NativeEnum type) {
        return dialect().names().of(type.name());
    }

    @Override
    protected String now(ColumnType type) {
        return type == ColumnType.Simple.INSTANT ? "current_timestamp" : "(current_timestamp at time zone 'UTC')";
    }

    @Override
    protected Optional<String> randomUuid() {
        return Optional.of("gen_random_uuid()");
    }

    @Override
    protected String emptyArray(ColumnType type) {
        return type instanceof ColumnType.ArrayOf ? "'{}'" : super.emptyArray(type);
    }

    /** Whether a table is written anew for another type: PostgreSQL stores texts of all lengths alike, bytes too, and decimals of one scale. */
    static boolean rewrites(ColumnType before, ColumnType after) {
        boolean isDecimal = before instanceof ColumnType.Numeric old
                && after instanceof ColumnType.Numeric next
                && old.scale() == next.scale();
        boolean isText = Conversion.isText(before) && Conversion.isText(after);
        boolean isSame = isDecimal || isText || (isBytes(before) && isBytes(after));
        return !isSame || Conversion.of(before, after) != Conversion.EXACT;
    }

    private static boolean isBytes(ColumnType type) {
        return type == ColumnType.Simple.BLOB || type instanceof ColumnType.Varbinary;
    }
}
