package io.github.ormgen.spec.document;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in the words of an author what the YAML parser stopped at. */
record YamlSyntax(SourceText source, Diagnostics diagnostics) {

    private static final String INDENTATION =
            "Start all keys of a mapping at the same column, and indent what belongs to a key further than the key.";
    private static final String QUOTES = "Put the whole text in double quotes.";

    /** Reports a failure without a place: a character that can't stand in a file. */
    UnreadableException reportCharacters(YamlEngineException failure) {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text.charAt(i))) {
                String message =
                        String.format("The control character U+%04X is not allowed here.", (int) text.charAt(i));
                error(source.atOffset(i, 1), message, "Remove it, or write it as an escape in double quotes.");
                return new UnreadableException();
            }
        }
        String message = "This is not YAML: " + sentence(String.valueOf(failure.getMessage()));
        error(Location.ofFile(source.path()), message, "");
        return new UnreadableException();
    }

    /** YAML 1.2, section 5.1. */
    private static boolean isPrintable(char c) {
        boolean ascii = (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t' || c == '\u0085';
        return ascii || (c >= '\u00A0' && c != '\uFFFE' && c != '\uFFFF' && c != '\uFEFF');
    }

    /** Reports a failure at its place. */
    UnreadableException report(MarkedYamlEngineException failure) {
        String problem = failure.getProblem() == null ? "" : failure.getProblem();
        String context = failure.getContext() == null ? "" : failure.getContext();
        Location at = failure.getProblemMark().map(this::place).orElse(Location.ofFile(source.path()));
        Location opening = failure.getContextMark().map(this::place).orElse(at);
        if (at.line() == 0) {
            error(at, "This is not YAML: " + sentence(problem), "");
        } else if (isUnclosed(context, problem, at)) {
            error(opening, "The quotes that open here are not closed.", "Close them at the end of the text.");
        } else if (problem.contains("cannot start any token")) {
            reportCharacter(at);
        } else if (problem.contains("mapping values are not allowed") || problem.contains("could not find expected")) {
            reportColon(at);
        } else if (context.contains("flow ")) {
            reportBrackets(context.contains("mapping") ? '{' : '[', opening, at);
        } else {
            reportStructure(context.contains("block scalar") ? opening : at, problem);
        }
        return new UnreadableException();
    }

    /** Whether a text in quotes reaches to the end of the file, even if that is right behind a backslash. */
    private boolean isUnclosed(String context, String problem, Location at) {
        boolean isAtEnd = problem.contains("unknown escape character")
                && at.column() > source.line(at).length();
        return context.startsWith("while scanning a") && (problem.contains("unexpected end of stream") || isAtEnd);
    }

    private void reportCharacter(Location at) {
        char character =
                source.line(at).charAt(Math.min(at.column(), source.line(at).length()) - 1);
        if (character == '\t') {
            error(at, "There is a tab here, but YAML allows only spaces for indentation.", "Replace it with spaces.");
        } else if (!reportBehind(at)) {
            error(at, "A text can't begin with '" + character + "' without quotes.", QUOTES);
        }
    }

    private void reportColon(Location at) {
        String line = source.line(at);
        String before = line.substring(0, Math.min(at.column() - 1, line.length()));
        if (before.contains(": ")) {
            error(at, "There is a second colon on this line.", "If it is part of the text, " + lower(QUOTES));
            return;
        }
        int previous = previousLine(at.line());
        String above = previous == 0 ? ":" : source.lines().get(previous - 1);
        int start = firstCharacter(above);
        int glued = gluedColon(above);
        int first = firstCharacter(line);
        if (glued > 0) {
            error(place(previous, glued, 1), "A space is missing after the colon.", "");
        } else if (above.indexOf(':') < 0 && start <= first) {
            error(place(previous, start, above.length() - start), "A colon is missing here.", "Write key: value.");
        } else {
            Location key = place(at.line(), first, at.column() - 1 - first);
            error(key, "This key is not indented like the keys before it.", INDENTATION);
        }
    }

    private Location place(int line, int start, int length) {
        return new Location(source.path(), line, start + 1, Math.max(1, length));
    }

    private void reportBrackets(char bracket, Location opening, Location at) {
        String line = source.line(at);
        char found = at.column() <= line.length() ? line.charAt(at.column() - 1) : '\n';
        String close = bracket == '{' ? "'}'" : "']'";
        if (opening.line() != at.line() || found == '\n') {
            String message = "The '" + bracket + "' that opens here is not closed with " + close + ".";
            error(opening, message, "YAML noticed it at line " + at.line() + ".");
        } else {
            error(at, "A comma or " + close + " is missing here.", "If it is part of a text, " + lower(QUOTES));
        }
    }

    private void reportStructure(Location at, String problem) {
        String line = source.line(at);
        int first = firstCharacter(line);
        if (first == at.column() - 1) {
            error(at, "This line is not indented like the lines that it belongs to.", INDENTATION);
        } else if (problem.contains("sequence entries are not allowed")) {
            error(at, "A list can't begin on the line of its key.", "Begin it on the next line, or write [a, b].");
        } else if (problem.contains("unknown escape character")) {
            error(
                    at,
                    "'\\" + line.charAt(at.column() - 1) + "' is not a valid escape in double quotes.",
                    "Write '\\\\' for a backslash.");
        } else if (!reportBehind(at)) {
            error(at, "This is not YAML: " + sentence(problem), "If it is all one text, " + lower(QUOTES));
        }
    }

    /** Reports what stands behind a value that has ended, if that is it. */
    private boolean reportBehind(Location at) {
        String line = source.line(at);
        String before = line.substring(0, Math.min(at.column() - 1, line.length()));
        boolean bracket = before.indexOf('}') >= 0 || before.indexOf(']') >= 0;
        boolean quotes = before.indexOf('"') >= 0 || before.indexOf('\'') >= 0;
        if (bracket) {
            error(at, "There is text after a closing bracket.", "If it is all one text, " + lower(QUOTES));
        } else if (quotes) {
            String hint = "If it is all one text, put all of it in the other kind of quotes.";
            error(at, "There is text after the closing quotes.", hint);
        }
        return bracket || quotes;
    }

    private int previousLine(int line) {
        int previous = line - 1;
        while (previous > 0 && source.lines().get(previous - 1).isBlank()) {
            previous--;
        }
        return previous;
    }

    /** Where a colon stands between a word and its value, without a space; 0 if there is none. */
    private static int gluedColon(String line) {
        int end = firstCharacter(line);
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
            end++;
        }
        boolean glued = end > 0 && end + 1 < line.length() && line.charAt(end) == ':' && line.charAt(end + 1) != ' ';
        return glued ? end : 0;
    }

    private static int firstCharacter(String line) {
        int first = 0;
        while (first < line.length() && line.charAt(first) == ' ') {
            first++;
        }
        return first;
    }

    private Location place(Mark mark) {
        return source.at(mark.getLine(), mark.getColumn(), 1);
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String sentence(String problem) {
        String line = problem.lines().findFirst().orElse("it ends unexpectedly").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private void error(Location at, String message, String hint) {
        diagnostics.error(Code.SYNTAX, at, message, hint);
    }
}
