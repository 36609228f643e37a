package io.github.ormgen.mapping;

import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.ColumnType;

/** The column's type for an attribute's. */
record ColumnTypes(Model model) {

    /** Nanoseconds, up to what {@code java.time.Duration} can say in Hibernate's default precision. */
    private static final ColumnType DURATION = new ColumnType.Numeric(21, 0);

    ColumnType of(DataType type) {
        return type.match(
                ColumnTypes::simple,
                text -> new ColumnType.Varchar(text.length()),
                decimal -> new ColumnType.Numeric(decimal.precision(), decimal.scale()),
                bytes -> new ColumnType.Varbinary(bytes.length()),
                json -> ColumnType.Simple.JSON,
                this::ofEnum,
                this::array,
                custom -> new ColumnType.Custom(custom.column()));
    }

    private static ColumnType simple(DataType.Simple type) {
        return switch (type) {
            case TEXT -> ColumnType.Simple.TEXT;
            case BOOLEAN -> ColumnType.Simple.BOOLEAN;
            case SHORT -> ColumnType.Simple.SMALLINT;
            case INT -> ColumnType.Simple.INTEGER;
            case LONG -> ColumnType.Simple.BIGINT;
            case FLOAT -> ColumnType.Simple.REAL;
            case DOUBLE -> ColumnType.Simple.DOUBLE;
            case UUID -> ColumnType.Simple.UUID;
            case DATE -> ColumnType.Simple.DATE;
            case TIME -> ColumnType.Simple.TIME;
            case DATETIME -> ColumnType.Simple.TIMESTAMP;
            case INSTANT, OFFSET -> ColumnType.Simple.INSTANT;
            case DURATION -> DURATION;
            case BLOB -> ColumnType.Simple.BLOB;
        };
    }

    private ColumnType ofEnum(DataType.OfEnum type) {
        EnumClass enumClass = model.enumClass(type.enumName());
        return switch (enumClass.storage()) {
            case STRING -> new ColumnType.Varchar(enumClass.length(type));
            case NATIVE -> new ColumnType.NativeEnum(enumClass.type());
            case ORDINAL -> ColumnType.Simple.SMALLINT;
        };
    }

    private ColumnType array(DataType.ArrayOf type) {
        return new ColumnType.ArrayOf(
                type.element() instanceof DataType.OfEnum ofEnum ? element(ofEnum) : of(type.element()));
    }

    /** Hibernate binds arrays of enums as arrays of text, which PostgreSQL refuses for a type of its own. */
    private ColumnType element(DataType.OfEnum type) {
        EnumClass enumClass = model.enumClass(type.enumName());
        return enumClass.storage() == EnumClass.Storage.NATIVE
                ? new ColumnType.Varchar(enumClass.length(type))
                : ofEnum(type);
    }
}
