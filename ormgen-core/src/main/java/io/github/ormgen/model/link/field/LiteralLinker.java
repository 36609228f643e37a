package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.AttributeDefault.Literal;
import io.github.ormgen.model.AttributeDefault.Special;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.spec.ScalarText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads literals by the type they are for. */
public record LiteralLinker(Map<String, EnumClass> enums, Diagnostics diagnostics) {

    /** The default that a text means for a type; empty after an error. */
    Optional<AttributeDefault> read(ScalarText text, DataType type, String attribute) {
        return read(text, type, attribute, Code.DEFAULT_VALUE);
    }

    /** The value that a text in a reference row means for a type; empty after an error. */
    public Optional<AttributeDefault> inRow(ScalarText text, DataType type, String attribute) {
        Optional<Special> made = form(type).special().filter(word -> word != Special.EMPTY);
        if (made.filter(word -> word(word).equals(text.text())).isPresent()) {
            return diagnostics.error(
                    Code.ROW_VALUE,
                    text.at(),
                    "'" + text.text() + "' is a different value each time, but a row of the model needs a fixed value.",
                    "Write the value, or remove it and give " + attribute + " a default.");
        }
        return read(text, type, attribute, Code.ROW_VALUE);
    }

    private Optional<AttributeDefault> read(ScalarText text, DataType type, String attribute, Code code) {
        Form form = form(type);
        // In quotes too, as JSON has them: no type that takes the word has it for a literal.
        Optional<Special> special = form.special().filter(word -> word(word).equals(text.text()));
        if (special.isPresent()) {
            return Optional.of(special.get());
        }
        try {
            return Optional.of(new Literal(form.canonical().apply(text.text()).toString()));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            String nearest = Nearest.hint(text.text(), form.constants());
            return diagnostics.error(
                    code,
                    text.at(),
                    "'" + text.text() + "' is not a value for " + attribute + ".",
                    nearest.isEmpty() ? "It takes " + form.words() + "." : nearest);
        }
    }

    private static String word(Special special) {
        return switch (special) {
            case NOW -> "now";
            case RANDOM_UUID -> "uuid";
            case EMPTY -> "empty";
        };
    }

    private Form form(DataType type) {
        return type.match(
                LiteralLinker::simple,
                text -> Form.of(
                        "at most " + text.length() + " characters",
                        value -> check(value, value.codePointCount(0, value.length()) <= text.length())),
                LiteralLinker::decimal,
                bytes -> Form.none(),
                json -> json.javaClass().isPresent() ? Form.none() : Form.only(Special.EMPTY, "the word empty"),
                this::ofEnum,
                array -> Form.only(Special.EMPTY, "the word empty"),
                custom -> custom == TypeLinker.UNKNOWN ? Form.of("any text", text -> text) : Form.none());
    }

    private static Form simple(Simple type) {
        return switch (type) {
            case TEXT -> Form.of("any text", text -> text);
            case BOOLEAN -> Form.of("true or false", text -> check(text, text.equals("true") || text.equals("false")));
            case SHORT -> Form.of("a whole number from -32768 to 32767", Short::valueOf);
            case INT -> Form.of("a whole number of 32 bits", Integer::valueOf);
            case LONG -> Form.of("a whole number of 64 bits", Long::valueOf);
            case FLOAT, DOUBLE -> Form.of("a number", text -> new BigDecimal(text).toPlainString());
            case UUID ->
                Form.of("a uuid, or the word uuid", text -> UUID.fromString(check(text, text.length() == 36)))
                        .with(Special.RANDOM_UUID);
            case DATE -> time("a date such as 2026-01-31", LocalDate::parse);
            case TIME -> time("a time such as 18:30:00", LocalTime::parse);
            case DATETIME -> time("a date and time such as 2026-01-31T18:30:00", LocalDateTime::parse);
            case INSTANT, OFFSET ->
                time(
                        "a moment such as 2026-01-31T18:30:00Z",
                        text -> OffsetDateTime.parse(text).toInstant());
            case DURATION -> Form.of("a duration such as PT15M", Duration::parse);
            case BLOB -> Form.none();
        };
    }

    private static Form time(String words, Function<String, Object> canonical) {
        return Form.of(words + ", or the word now", canonical).with(Special.NOW);
    }

    private static Form decimal(DataType.Decimal type) {
        String words = "a number with at most " + (type.precision() - type.scale()) + " digits before the point and "
                + type.scale() + " after it";
        return Form.of(words, text -> {
            BigDecimal number = new BigDecimal(text).setScale(type.scale());
            return check(number.toPlainString(), number.precision() <= type.precision());
        });
    }

    private Form ofEnum(DataType.OfEnum type) {
        EnumClass enumClass = enums.get(type.enumName());
        if (enumClass == null) {
            return Form.of("a constant", text -> text);
        }
        List<String> names =
                enumClass.constants().stream().map(EnumClass.Constant::name).toList();
        Function<String, Object> constant = text -> check(text, names.contains(text));
        return new Form("one of " + String.join(", ", names), constant, Optional.empty(), names);
    }

    private static String check(String text, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /**
     * What a type takes.
     *
     * @param words what it takes, for messages
     * @param canonical gives a literal's only form; throws for one that the type does not take
     * @param special the word that the type takes besides
     * @param constants the literals, if there are few
     */
    record Form(String words, Function<String, Object> canonical, Optional<Special> special, List<String> constants) {

        static Form of(String words, Function<String, Object> canonical) {
            return new Form(words, canonical, Optional.empty(), List.of());
        }

        static Form only(Special special, String words) {
            return of(words, text -> check(text, false)).with(special);
        }

        static Form none() {
            return of("no default", text -> check(text, false));
        }

        Form with(Special other) {
            return new Form(words, canonical, Optional.of(other), constants);
        }
    }
}
