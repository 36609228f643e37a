package io.github.ormgen.model;

import io.github.ormgen.schema.SqlText;
import java.util.Optional;
import java.util.function.Function;

/** The type of a basic attribute. */
public sealed interface DataType {

    /** Applies the function for its kind. A new kind is a new parameter, so that every caller must think of it. */
    default <R> R match(
            Function<? super Simple, ? extends R> simple,
            Function<? super Text, ? extends R> text,
            Function<? super Decimal, ? extends R> decimal,
            Function<? super Bytes, ? extends R> bytes,
            Function<? super Json, ? extends R> json,
            Function<? super OfEnum, ? extends R> ofEnum,
            Function<? super ArrayOf, ? extends R> array,
            Function<? super Custom, ? extends R> custom) {
        if (this instanceof Simple one) {
            return simple.apply(one);
        }
        if (this instanceof Text one) {
            return text.apply(one);
        }
        if (this instanceof Decimal one) {
            return decimal.apply(one);
        }
        if (this instanceof Bytes one) {
            return bytes.apply(one);
        }
        if (this instanceof Json one) {
            return json.apply(one);
        }
        if (this instanceof OfEnum one) {
            return ofEnum.apply(one);
        }
        if (this instanceof ArrayOf one) {
            return array.apply(one);
        }
        return custom.apply((Custom) this);
    }

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
        BLOB
    }

    /** Text of at most this many characters. */
    record Text(int length) implements DataType {}

    /** A decimal number of this many digits, so many of them behind the point. */
    record Decimal(int precision, int scale) implements DataType {}

    /** At most this many bytes. */
    record Bytes(int length) implements DataType {}

    /** JSON: a map, or the class of this full name. */
    record Json(Optional<String> javaClass) implements DataType {}

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
    }

    /** A list of another type, which is no array itself. */
    record ArrayOf(DataType element) implements DataType {}

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
    }
}
