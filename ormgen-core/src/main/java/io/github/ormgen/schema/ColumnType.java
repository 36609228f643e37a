package io.github.ormgen.schema;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The database-neutral type of a column. */
public sealed interface ColumnType {

    /**
     * What the function for this type's kind makes of it. A new kind is a new parameter, so that the compiler leads to
     * everyone who must think of it.
     */
    default <R> R match(
            Function<Simple, R> simple,
            Function<Varchar, R> varchar,
            Function<Numeric, R> numeric,
            Function<Varbinary, R> varbinary,
            Function<ArrayOf, R> array,
            Function<NativeEnum, R> nativeEnum,
            Function<Custom, R> custom) {
        if (this instanceof Simple type) {
            return simple.apply(type);
        } else if (this instanceof Varchar type) {
            return varchar.apply(type);
        } else if (this instanceof Numeric type) {
            return numeric.apply(type);
        } else if (this instanceof Varbinary type) {
            return varbinary.apply(type);
        } else if (this instanceof ArrayOf type) {
            return array.apply(type);
        } else if (this instanceof NativeEnum type) {
            return nativeEnum.apply(type);
        }
        return custom.apply((Custom) this);
    }

    /** The enum type of the database's own that it is, or an array of; empty for any other. */
    default Optional<TableName> enumType() {
        if (this instanceof ArrayOf array) {
            return array.element().enumType();
        }
        return this instanceof NativeEnum named ? Optional.of(named.name()) : Optional.empty();
    }

    /** The same with another name of the enum type that it is, or an array of. */
    default ColumnType withEnumType(UnaryOperator<TableName> names) {
        if (this instanceof ArrayOf array) {
            return new ArrayOf(array.element().withEnumType(names));
        }
        return this instanceof NativeEnum named ? new NativeEnum(names.apply(named.name())) : this;
    }

    /** Whether values of the type are dates, times or moments. */
    default boolean isTime() {
        return this == Simple.DATE || this == Simple.TIME || this == Simple.TIMESTAMP || this == Simple.INSTANT;
    }

    /** A type without parameters. */
    enum Simple implements ColumnType {
        TEXT,
        BOOLEAN,
        SMALLINT,
        INTEGER,
        BIGINT,
        /** Four bytes of floating point. */
        REAL,
        /** Eight bytes of floating point. */
        DOUBLE,
        UUID,
        DATE,
        /** A time of day with microseconds. */
        TIME,
        /** Date and time of day with microseconds, of no time zone. */
        TIMESTAMP,
        /** A moment with microseconds, in UTC where the database keeps no zone. */
        INSTANT,
        /** Bytes without a limit. */
        BLOB,
        JSON;
    }

    /** Text of at most this many characters. */
    record Varchar(int length) implements ColumnType {}

    /** A decimal number of this many digits, so many of them behind the point. */
    record Numeric(int precision, int scale) implements ColumnType {}

    /** At most this many bytes. */
    record Varbinary(int length) implements ColumnType {}

    /** An array of another type. */
    record ArrayOf(ColumnType element) implements ColumnType {}

    /**
     * A type of the database's own that lists its values, where there is such a thing; its values are in the schema's
     * {@link EnumType} of this name.
     */
    record NativeEnum(TableName name) implements ColumnType {}

    /** A type that a person spelled out, per database. */
    record Custom(SqlText definition) implements ColumnType {}
}
