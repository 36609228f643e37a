package io.github.ormgen.model;

import io.github.ormgen.schema.SqlText;
import java.util.Optional;

/** The type of a basic attribute. */
public sealed interface DataType {

    /** What the visitor says of this type. */
    <R> R accept(Visitor<R> visitor);

    /** A type without parameters. */
    enum Simple implements DataType {
        TEXT,
        BOOLEAN,
        SHORT,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        UUID,
        DATE,
        TIME,
        DATETIME,
        INSTANT,
        OFFSET,
        DURATION,
        BLOB;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.simple(this);
        }
    }

    /** Text of at most this many characters. */
    record Text(int length) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A decimal number of this many digits, so many of them behind the point. */
    record Decimal(int precision, int scale) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /** At most this many bytes. */
    record Bytes(int length) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bytes(this);
        }
    }

    /** JSON: a map, or the class of this full name. */
    record Json(Optional<String> javaClass) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.json(this);
        }
    }

    /**
     * An enum of the model, by simple name.
     *
     * @param length how long values in a column of text may be, if longer than the longest there is
     */
    record OfEnum(String enumName, Optional<Integer> length) implements DataType {

        /** One whose column is as long as its longest value. */
        public OfEnum(String enumName) {
            this(enumName, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofEnum(this);
        }
    }

    /** A list of another type, which is no array itself. */
    record ArrayOf(DataType element) implements DataType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /**
     * A type of the author's own.
     *
     * @param javaClass the full name of the attribute's class
     * @param converter the full name of the {@code AttributeConverter}, if it needs one
     * @param column the column's SQL type
     * @param read SQL around the column when it is read, with <code>{column}</code> for it
     * @param write SQL around the parameter when it is written, with {@code ?} for it
     */
    record Custom(
            String javaClass,
            Optional<String> converter,
            SqlText column,
            Optional<SqlText> read,
            Optional<SqlText> write)
            implements DataType {
        /** Whether the database's values are those of the Java class, without a word. */
        public boolean isPlain() {
            return converter.isEmpty() && read.isEmpty() && write.isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.custom(this);
        }
    }

    /** One case per kind of type. */
    interface Visitor<R> {
        R simple(Simple type);

        R text(Text type);

        R decimal(Decimal type);

        R bytes(Bytes type);

        R json(Json type);

        R ofEnum(OfEnum type);

        R array(ArrayOf type);

        R custom(Custom type);
    }
}
