package io.github.ormgen.sql.limit;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.CheckClauses;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds expressions whose value is another at each call, where a database wants one that stays: generated columns, and
 * checks on MySQL and MariaDB.
 */
record ChangingValues(Dialect dialect, Table table) {

    private static final Pattern LITERAL =
            Pattern.compile("'(?:[^'\\\\]|''|\\\\.)*+'|`(?:[^`]|``)*+`|\"(?:[^\"]|\"\")*+\"");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?<![A-Za-z0-9_.])(?:(?:current_(?:date|time|timestamp|user)|localtime|localtimestamp)(?![A-Za-z0-9_])"
                    + "|(?:now|curdate|curtime|sysdate|utc_date|utc_time|utc_timestamp|unix_timestamp|clock_timestamp"
                    + "|statement_timestamp|transaction_timestamp|rand|random|uuid|gen_random_uuid|random_uuid|user)"
                    + "(?=\\s*\\())",
            Pattern.CASE_INSENSITIVE);

    List<LimitViolation> find() {
        List<LimitViolation> found = new ArrayList<>();
        Expressions expressions = new Expressions(dialect);
        if (dialect.does(Rule.STEADY_GENERATED_COLUMNS)) {
            for (Column column : table.columns()) {
                column.generated()
                        .flatMap(expressions::of)
                        .flatMap(ChangingValues::function)
                        .ifPresent(
                                word -> found.add(problem("generated column " + column.name(), column.path(), word)));
            }
        }
        if (dialect.does(Rule.STEADY_CHECKS)) {
            CheckClauses checks = new CheckClauses(dialect, table);
            for (Check check : table.checks()) {
                checks.condition(check.rule())
                        .flatMap(ChangingValues::function)
                        .ifPresent(word -> found.add(problem("check " + check.name(), check.path(), word)));
            }
        }
        return found;
    }

    private static Optional<String> function(String sql) {
        Matcher matcher = FUNCTION.matcher(LITERAL.matcher(sql).replaceAll("''"));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private LimitViolation problem(String what, String path, String word) {
        return new LimitViolation(
                Code.CHANGING_VALUE,
                path,
                "The " + what + " uses " + word + ", whose value is different at each call; " + dialect.displayName()
                        + " refuses that.",
                "Compare with a column, check it in the program, or write the SQL for other databases only.");
    }
}
