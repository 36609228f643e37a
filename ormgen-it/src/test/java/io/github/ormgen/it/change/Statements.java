package io.github.ormgen.it.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes scripts of ours apart into their statements. */
final class Statements {

    private static final Pattern BLOCK = Pattern.compile("(do \\$|begin not atomic).*");
    private static final Pattern END = Pattern.compile("end( \\$\\w*\\$)?;");

    private Statements() {}

    /** The statements of a script, without comments. */
    static List<String> of(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (statement.length() == 0 && (line.isBlank() || line.startsWith("--"))) {
                continue;
            }
            statement.append(line).append('\n');
            if (isWhole(statement.toString(), line)) {
                statements.add(statement.toString());
                statement.setLength(0);
            }
        }
        return statements;
    }

    private static boolean isWhole(String statement, String line) {
        if (BLOCK.matcher(statement.lines().findFirst().orElse("")).matches()) {
            return END.matcher(line).matches();
        }
        boolean isInLiteral = statement.chars().filter(c -> c == '\'').count() % 2 == 1;
        return line.endsWith(";") && !isInLiteral;
    }
}
