package io.github.ormgen.renderer.java;

import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.DataType;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.JavaTypes;

/** The Java expressions that fill a new object; each makes a new value where values are mutable. */
record Defaults(JavaTypes types) {

    /**
     * The expression of a default.
     *
     * @param boxed whether the field's type is a class although there is a primitive
     */
    String expression(AttributeDefault value, DataType type, boolean boxed) {
        if (value instanceof AttributeDefault.Literal literal) {
            return literal(literal.text(), type, boxed);
        }
        return switch ((AttributeDefault.Special) value) {
            case NOW -> now(type);
            case RANDOM_UUID -> types.named("java.util.UUID") + ".randomUUID()";
            case EMPTY -> "new " + empty(type) + "()";
        };
    }

    private String empty(DataType type) {
        if (type instanceof DataType.ArrayOf) {
            return types.named("java.util.ArrayList") + "<>";
        }
        return type instanceof DataType.Json json && json.javaClass().isPresent()
                ? types.of(type).toString()
                : types.named("java.util.LinkedHashMap") + "<>";
    }

    /** The time in UTC, cut to the microseconds that databases keep, so that it is read back as it was written. */
    private String now(DataType type) {
        String utc = type == DataType.Simple.INSTANT ? "" : types.named("java.time.ZoneOffset") + ".UTC";
        String now = types.of(type) + ".now(" + utc + ")";
        return type == DataType.Simple.DATE
                ? now
                : now + ".truncatedTo(" + types.named("java.time.temporal.ChronoUnit") + ".MICROS)";
    }

    private String literal(String text, DataType type, boolean boxed) {
        if (type instanceof DataType.Simple simple) {
            return simple(text, simple, boxed);
        }
        if (type instanceof DataType.Decimal) {
            return "new " + types.of(type) + "(" + JavaText.quote(text) + ")";
        }
        return type instanceof DataType.OfEnum ? types.of(type) + "." + text : JavaText.quote(text);
    }

    private String simple(String text, DataType.Simple type, boolean boxed) {
        return switch (type) {
            case TEXT, BLOB -> JavaText.quote(text);
            case BOOLEAN, INT -> text;
            case SHORT -> boxed ? "(short) " + text : text;
            case LONG -> text + "L";
            case FLOAT -> text + "f";
            case DOUBLE -> text + "d";
            case UUID -> types.of(type) + ".fromString(" + JavaText.quote(text) + ")";
            case DATE, TIME, DATETIME, INSTANT, OFFSET, DURATION ->
                types.of(type) + ".parse(" + JavaText.quote(text) + ")";
        };
    }
}
