package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.innodb.InnoDbTypes;
import io.github.ormgen.schema.ColumnType;
import java.util.Set;

/** The names of types, and the values of defaults: one that is not a literal stands in parentheses. */
final class MySqlTypes extends InnoDbTypes {

    /** Columns of these types can have no literal as their default, but an expression. */
    private static final Set<ColumnType> LARGE =
            Set.of(ColumnType.Simple.TEXT, ColumnType.Simple.BLOB, ColumnType.Simple.JSON);

    MySqlTypes(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected String simple(ColumnType.Simple type) {
        return switch (type) {
            case BOOLEAN -> "bit";
            case UUID -> "binary(16)";
            default -> super.simple(type);
        };
    }

    @Override
    protected String text(ColumnType type, String value) {
        String literal = dialect().literal(value);
        if (type == ColumnType.Simple.UUID) {
            return "(uuid_to_bin(" + literal + "))";
        }
        return LARGE.contains(type) ? "(" + literal + ")" : literal;
    }

    @Override
    protected String bool(boolean value) {
        return value ? "b'1'" : "b'0'";
    }

    @Override
    protected String emptyArray(ColumnType type) {
        return "(json_array())";
    }

    @Override
    protected String emptyObject() {
        return "(json_object())";
    }
}
