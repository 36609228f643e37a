package io.github.ormgen.model.link.field;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.spec.EnumSpec;
import io.github.ormgen.spec.TypeText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns a type's text into a type; embeddables and named types have been sorted out before. */
public record TypeLinker(Declarations declarations, Diagnostics diagnostics) {

    /**
     * What stands in for a type that could not be understood, so that the run goes on. It is no type that can be
     * written, and who meets it reports nothing more.
     */
    public static final DataType UNKNOWN =
            new DataType.Custom("", Optional.empty(), SqlText.of(""), Optional.empty(), Optional.empty());

    private static final Map<String, Simple> SIMPLE = Arrays.stream(Simple.values())
            .collect(Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));

    private static final Set<String> WITH_ARGUMENTS = Set.of("string", "decimal", "bytes", "json");

    /** The type that a text means; {@link #UNKNOWN} after an error. */
    public DataType link(TypeText text) {
        DataType base = base(text);
        return text.array() ? array(text, base) : base;
    }

    private DataType base(TypeText text) {
        if (text.isReported()) {
            return UNKNOWN;
        }
        Simple simple = SIMPLE.get(text.base());
        if (simple != null) {
            return text.arguments().isEmpty() ? simple : misfit(text, text.base() + " takes no arguments.", "");
        }
        return switch (text.base()) {
            case "string" ->
                limited(text, DataType.Text::new, "Write string(255), or text for a string without a limit.");
            case "bytes" -> limited(text, DataType.Bytes::new, "Write bytes(16), or blob for bytes without a limit.");
            case "decimal" -> decimal(text);
            case "json" -> json(text);
            default -> declared(text);
        };
    }

    private DataType declared(TypeText text) {
        Declared<EnumSpec> declared = declarations.enums.get(text.base());
        if (declared != null) {
            return ofEnum(text, declared.spec());
        }
        String kind = declarations.kindOf(text.base());
        String instead = switch (kind) {
            case "an entity" -> "Declare it under relations: { one: " + text.base() + " }";
            case "a view" -> "Find its rows by its id instead.";
            case "a mixin" -> "Name it under mixins.";
            default -> "";
        };
        if (!instead.isEmpty()) {
            return refuse(Code.UNKNOWN_TYPE, text, "'" + text.base() + "' is " + kind + ", not a type.", instead);
        }
        SortedSet<String> known = builtIn();
        known.addAll(declarations.typeNames());
        String nearest = Nearest.hint(text.base(), known);
        return refuse(
                Code.UNKNOWN_TYPE,
                text,
                "'" + text.base() + "' is not a type.",
                nearest.isEmpty() ? "The built-in types are " + String.join(", ", builtIn()) + "." : nearest);
    }

    private DataType ofEnum(TypeText text, EnumSpec spec) {
        if (text.arguments().isEmpty()) {
            return new DataType.OfEnum(text.base());
        }
        int longest = spec.constants().stream()
                .mapToInt(constant ->
                        constant.value().orElse(constant.name()).value().length())
                .reduce(1, Math::max);
        return length(text, longest)
                .<DataType>map(length -> new DataType.OfEnum(text.base(), Optional.of(length)))
                .orElseGet(() -> misfit(
                        text,
                        "The enum " + text.base() + " takes the length of its column, from " + longest + " to 1000000.",
                        "Remove it to use the length of the longest value."));
    }

    /** The words of the types that need no declaration; the caller may change the set. */
    public static SortedSet<String> builtIn() {
        SortedSet<String> words = new TreeSet<>(SIMPLE.keySet());
        words.addAll(WITH_ARGUMENTS);
        return words;
    }

    private DataType limited(TypeText text, Function<Integer, DataType> type, String hint) {
        return length(text, 1)
                .map(type)
                .orElseGet(() -> misfit(text, text.base() + " needs its maximum length, from 1 to 1000000.", hint));
    }

    private static Optional<Integer> length(TypeText text, int least) {
        return number(text, 0, least, 1_000_000)
                .filter(length -> text.arguments().size() == 1);
    }

    private DataType decimal(TypeText text) {
        Optional<Integer> precision = number(text, 0, 1, 65);
        Optional<Integer> scale = number(text, 1, 0, 30);
        boolean fits = text.arguments().size() == 2
                && precision.isPresent()
                && scale.isPresent()
                && scale.get() <= precision.get();
        return fits
                ? new DataType.Decimal(precision.get(), scale.get())
                : misfit(
                        text,
                        "decimal needs the number of all digits, from 1 to 65, and of digits after the point, from 0 to 30.",
                        "Write decimal(19,2).");
    }

    private DataType json(TypeText text) {
        return text.arguments().size() <= 1
                ? new DataType.Json(text.arguments().stream().findFirst())
                : misfit(
                        text,
                        "json takes no argument, or the full name of one class.",
                        "Write json(com.acme.Preferences).");
    }

    private static Optional<Integer> number(TypeText text, int argument, int least, int most) {
        if (argument >= text.arguments().size()) {
            return Optional.empty();
        }
        return Optional.of(text.arguments().get(argument))
                .filter(digits -> !digits.isEmpty() && digits.length() <= 7)
                .filter(digits -> digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
    }

    private DataType array(TypeText text, DataType element) {
        boolean fits = element instanceof DataType.Text
                || element instanceof DataType.Decimal
                || element instanceof DataType.OfEnum
                || (element instanceof Simple simple && isElement(simple));
        if (fits || element == UNKNOWN) {
            return fits ? new DataType.ArrayOf(element) : UNKNOWN;
        }
        String instead = element == Simple.TIME
                ? "Hibernate drops fractions of a second there: use datetime[], or a separate entity with a relation."
                : "Use a separate entity with a relation, or json.";
        return refuse(Code.ARRAY_ELEMENT, text, "There is no array of " + text.base() + ".", instead);
    }

    /** Not times: Hibernate stores those of an array by way of java.sql.Time, which drops fractions of a second. */
    private static boolean isElement(Simple type) {
        return switch (type) {
            case BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE, UUID, DATE, DATETIME, INSTANT -> true;
            case TEXT, TIME, OFFSET, DURATION, BLOB -> false;
        };
    }

    private DataType misfit(TypeText text, String message, String hint) {
        return refuse(Code.TYPE_ARGUMENTS, text, message, hint);
    }

    private DataType refuse(Code code, TypeText text, String message, String hint) {
        return diagnostics.<DataType>error(code, text.at(), message, hint).orElse(UNKNOWN);
    }
}
