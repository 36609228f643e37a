package io.github.ormgen.spec.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the text of a Java annotation as far as it must be whole, so that it can't break out of its place. */
final class AnnotationText {

    private static final Pattern ANNOTATION =
            Pattern.compile("@(?<name>[\\p{javaJavaIdentifierPart}.]+)(?<arguments>\\(.*\\))?", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'", Pattern.DOTALL);
    private static final Pattern ODD = Pattern.compile("[\"'\n\r]|//|/\\*");

    private AnnotationText() {}

    /** Whether it is {@code @} and a name, and then nothing or one balanced pair of parentheses. */
    static boolean isWellFormed(String text) {
        Matcher annotation = ANNOTATION.matcher(text);
        return annotation.matches()
                && isQualifiedName(annotation.group("name"))
                && (annotation.group("arguments") == null || isBalanced(annotation.group("arguments")));
    }

    private static boolean isQualifiedName(String name) {
        return Stream.of(name.split("\\.", -1))
                .noneMatch(part -> part.isEmpty()
                        || !Character.isJavaIdentifierStart(part.charAt(0))
                        || NameRules.isReserved(part));
    }

    /** Whether the last bracket closes the first, without quotes that stay open, comments and line breaks within. */
    private static boolean isBalanced(String arguments) {
        String bare = QUOTED.matcher(arguments).replaceAll("_");
        int depth = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return i == bare.length() - 1 && !ODD.matcher(bare).find();
            }
        }
        return false;
    }
}
