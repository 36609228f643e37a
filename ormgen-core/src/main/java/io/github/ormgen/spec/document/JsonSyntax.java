package io.github.ormgen.spec.document;

import java.util.Locale;

/** Says in the words of an author what the JSON parser stopped at. */
final class JsonSyntax {

    private static final String UNEXPECTED = "Unexpected character ('";

    private JsonSyntax() {}

    /** A sentence for the parser's message. */
    static String message(String problem) {
        if (isEnd(problem)) {
            return "The file ends too early.";
        }
        if (problem.startsWith(UNEXPECTED)) {
            return "'" + problem.charAt(UNEXPECTED.length()) + "' is not allowed here in JSON.";
        }
        int tail = problem.indexOf(" (");
        String cause = tail > 0 ? problem.substring(0, tail) : problem;
        boolean ended = cause.endsWith(".");
        return "This is not JSON: " + cause.substring(0, 1).toLowerCase(Locale.ROOT) + cause.substring(1)
                + (ended ? "" : ".");
    }

    /** What to do about it, empty if there is nothing to add to the message. */
    static String hint(String problem) {
        if (isEnd(problem)) {
            return "A brace, a bracket or a quote is not closed.";
        }
        if (problem.startsWith(UNEXPECTED + "/") || problem.startsWith(UNEXPECTED + "#")) {
            return "JSON has no comments; write 'doc', or use YAML.";
        }
        if (problem.startsWith(UNEXPECTED + "}") || problem.startsWith(UNEXPECTED + "]")) {
            return "JSON allows no comma after the last entry.";
        }
        if (problem.contains("expecting comma")) {
            return "A comma is missing before it.";
        }
        if (problem.contains("expecting double-quote")) {
            return "Put keys in double quotes.";
        }
        return problem.contains("Unrecognized token") ? "Put texts in double quotes." : "";
    }

    private static boolean isEnd(String problem) {
        return problem.contains("end-of-input") || problem.contains("end of input");
    }
}
