package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a type apart: {@code base(arguments)[]?}. */
record TypeTextReader(Located<String> source, Diagnostics diagnostics) {

    private static final Pattern TYPE = Pattern.compile(
            "(?<base>[\\p{L}\\p{Nd}_]*)(?:\\((?<arguments>[^)]*)\\))?(?<array>\\[])?(?<optional>\\?)?(?<rest>.*)",
            Pattern.DOTALL);
    private static final String FORM = "Write a type such as string(120), decimal(19,2), date? or string(40)[].";

    /** The type; {@link TypeText#reported} if the text is none. */
    static TypeText read(Located<String> source, Diagnostics diagnostics) {
        try {
            return new TypeTextReader(source, diagnostics).read();
        } catch (UnreadableException reported) {
            return TypeText.reported(source.at());
        }
    }

    private TypeText read() {
        String text = source.value();
        Matcher type = TYPE.matcher(text);
        if (!type.matches() || !NameRules.isName(type.group("base"))) {
            throw failure(0, text.length(), "'" + text + "' is not a type.", FORM);
        }
        boolean optional = type.group("optional") != null;
        List<String> arguments = type.group("arguments") == null
                ? List.of()
                : arguments(type.group("arguments"), type.start("arguments"));
        if (!type.group("rest").isEmpty()) {
            throw rest(type.group("rest"), type.start("rest"), optional);
        }
        return new TypeText(type.group("base"), arguments, type.group("array") != null, optional, source.at());
    }

    private List<String> arguments(String text, int offset) {
        List<String> arguments = new ArrayList<>();
        int start = offset;
        for (String argument : text.split(",", -1)) {
            checkArgument(argument.strip(), start, argument.length());
            arguments.add(argument.strip());
            start += argument.length() + 1;
        }
        return arguments;
    }

    private void checkArgument(String argument, int start, int length) {
        if (argument.isEmpty()) {
            String message = "A value is missing inside the parentheses of '" + source.value() + "'.";
            throw failure(start, 1, message, FORM);
        }
        boolean number = argument.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number && argument.length() > 9) {
            throw failure(start, length, "The number " + argument + " is too large for a type.", "");
        }
        if (!number
                && Stream.of(argument.split("\\.", -1))
                        .anyMatch(part -> !NameRules.isName(part) || NameRules.isReserved(part))) {
            String message = "'" + argument + "' is neither a number nor the full name of a Java class.";
            throw failure(start, length, message, FORM);
        }
    }

    private UnreadableException rest(String rest, int start, boolean optional) {
        String text = source.value();
        if (rest.startsWith("(") && NameRules.isName(text.substring(0, start))) {
            return failure(start, 1, "The parenthesis in '" + text + "' is not closed.", FORM);
        }
        if (optional && rest.equals("[]")) {
            String right = text.substring(0, start - 1) + "[]?";
            return failure(start - 1, 3, "The question mark of '" + text + "' must come last.", "Write " + right);
        }
        if (rest.startsWith("[]")) {
            String message = "'" + text + "' is an array of arrays, which ormgen does not support.";
            return failure(start, 2, message, "Use json.");
        }
        if (rest.startsWith("<")) {
            return failure(start, rest.length(), "'" + text + "' is not a type.", "Write an array as string(40)[].");
        }
        return failure(start, rest.length(), "'" + rest + "' is not part of a type.", FORM);
    }

    private UnreadableException failure(int offset, int length, String message, String hint) {
        diagnostics.error(Code.MALFORMED_TYPE, NameRules.part(source, offset, length), message, hint);
        return new UnreadableException();
    }
}
