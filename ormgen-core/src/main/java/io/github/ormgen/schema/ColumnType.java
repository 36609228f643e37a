package io.github.ormgen.schema;

/** The database-neutral type of a column. */
public sealed interface ColumnType {

    /** What the visitor says of this type. */
    <R> R accept(Visitor<R> visitor);

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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.simple(this);
        }
    }

    /** Text of at most this many characters. */
    record Varchar(int length) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.varchar(this);
        }
    }

    /** A decimal number of this many digits, so many of them behind the point. */
    record Numeric(int precision, int scale) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }
    }

    /** At most this many bytes. */
    record Varbinary(int length) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.varbinary(this);
        }
    }

    /** An array of another type. */
    record ArrayOf(ColumnType element) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /**
     * A type of the database's own that lists its values, where there is such a thing; its values are in the schema's
     * {@link EnumType} of this name.
     */
    record NativeEnum(TableName name) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nativeEnum(this);
        }
    }

    /** A type that a person spelled out, per database. */
    record Custom(SqlText definition) implements ColumnType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.custom(this);
        }
    }

    /** One case per kind of type. */
    interface Visitor<R> {
        R simple(Simple type);

        R varchar(Varchar type);

        R numeric(Numeric type);

        R varbinary(Varbinary type);

        R array(ArrayOf type);

        R nativeEnum(NativeEnum type);

        R custom(Custom type);
    }
}
