package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Takes a type apart: {@code base(arguments)[]?}. */
final class TypeTextReader {

    private static final String FORM = "Write a type such as string(120), decimal(19,2), date? or string(40)[].";

    private final Located<String> source;
    private final String text;
    private final Diagnostics diagnostics;
    private int next;

    private TypeTextReader(Located<String> source, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.value();
        this.diagnostics = diagnostics;
    }

    /** The type; {@link TypeText#reported} if the text is none. */
    static TypeText read(Located<String> source, Diagnostics diagnostics) {
        try {
            return new TypeTextReader(source, diagnostics).read();
        } catch (UnreadableException reported) {
            return TypeText.reported(source.at());
        }
    }

    private TypeText read() {
        String base = word();
        if (base.isEmpty() || !NameRules.isName(base)) {
            throw failure(0, text.length(), "'" + text + "' is not a type.", FORM);
        }
        List<String> arguments = next < text.length() && text.charAt(next) == '(' ? arguments() : List.of();
        boolean array = text.startsWith("[]", next);
        next += array ? 2 : 0;
        boolean optional = text.startsWith("?", next);
        next += optional ? 1 : 0;
        if (next < text.length()) {
            throw rest(optional);
        }
        return new TypeText(base, arguments, array, optional, source.at());
    }

    private List<String> arguments() {
        int open = next++;
        int close = text.indexOf(')', open);
        if (close < 0) {
            throw failure(open, 1, "The parenthesis in '" + text + "' is not closed.", FORM);
        }
        List<String> arguments = new ArrayList<>();
        int start = next;
        for (String argument : text.substring(open + 1, close).split(",", -1)) {
            checkArgument(argument.strip(), start, argument.length());
            arguments.add(argument.strip());
            start += argument.length() + 1;
        }
        next = close + 1;
        return arguments;
    }

    private void checkArgument(String argument, int start, int length) {
        if (argument.isEmpty()) {
            throw failure(start, 1, "A value is missing inside the parentheses of '" + text + "'.", FORM);
        }
        boolean number = argument.chars().allMatch(c -> c >= '0' && c <= '9');
        if (number && argument.length() > 9) {
            throw failure(start, length, "The number " + argument + " is too large for a type.", "");
        }
        if (!number) {
            for (String part : argument.split("\\.", -1)) {
                if (!NameRules.isName(part) || NameRules.isReserved(part)) {
                    String message = "'" + argument + "' is neither a number nor the full name of a Java class.";
                    throw failure(start, length, message, FORM);
                }
            }
        }
    }

    private UnreadableException rest(boolean optional) {
        String rest = text.substring(next);
        if (optional && rest.equals("[]")) {
            String right = text.substring(0, next - 1) + "[]?";
            return failure(next - 1, 3, "The question mark of '" + text + "' must come last.", "Write " + right);
        }
        if (rest.startsWith("[]")) {
            return failure(
                    next, 2, "'" + text + "' is an array of arrays, which ormgen does not support.", "Use json.");
        }
        if (rest.startsWith("<")) {
            return failure(next, rest.length(), "'" + text + "' is not a type.", "Write an array as string(40)[].");
        }
        return failure(next, rest.length(), "'" + rest + "' is not part of a type.", FORM);
    }

    private String word() {
        int start = next;
        while (next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '_')) {
            next++;
        }
        return text.substring(start, next);
    }

    private UnreadableException failure(int offset, int length, String message, String hint) {
        Location at = NameRules.part(source, offset, length);
        diagnostics.error(Code.MALFORMED_TYPE, at, message, hint);
        return new UnreadableException();
    }
}
