package io.github.ormgen.spec;

/** What to do about the things that a JSON parser stops at. */
final class JsonSyntax {

    private JsonSyntax() {}

    /** A hint for the parser's message, empty if there is nothing to add to it. */
    static String hint(String problem) {
        if (problem.contains("end-of-input") || problem.contains("end of input")) {
            return "A brace, a bracket or a quote is not closed.";
        }
        if (problem.contains("Unexpected character ('/'") || problem.contains("Unexpected character ('#'")) {
            return "JSON has no comments; write 'doc', or YAML.";
        }
        if (problem.contains("Unexpected character ('}'") || problem.contains("Unexpected character (']'")) {
            return "JSON has no comma behind the last entry.";
        }
        if (problem.contains("was expecting comma")) {
            return "A comma is missing before it.";
        }
        if (problem.contains("was expecting double-quote")) {
            return "Keys stand in double quotes.";
        }
        return problem.contains("Unrecognized token") ? "Texts stand in double quotes." : "";
    }
}
