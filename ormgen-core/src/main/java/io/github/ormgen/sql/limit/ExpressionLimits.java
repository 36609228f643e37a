package io.github.ormgen.sql.limit;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.PartClauses;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what databases refuse of the expressions of one lowered table: of its checks and generated columns. */
record ExpressionLimits(Dialect dialect, Table table) {

    private static final Pattern FUNCTION = Pattern.compile(
            "(?<![A-Za-z0-9_.])(?:(?:current_(?:date|time|timestamp|user)|localtime|localtimestamp)(?![A-Za-z0-9_])"
                    + "|(?:now|curdate|curtime|sysdate|utc_date|utc_time|utc_timestamp|unix_timestamp|clock_timestamp"
                    + "|statement_timestamp|transaction_timestamp|rand|random|uuid|gen_random_uuid|random_uuid|user)"
                    + "(?=\\s*\\())",
            Pattern.CASE_INSENSITIVE);

    /** What has SQL, in words; where it comes from in the model; and its SQL. */
    private record Expression(String owner, String path, String sql) {}

    private Stream<Expression> generated() {
        Expressions expressions = new Expressions(dialect);
        return table.columns().stream()
                .flatMap(column -> column.generated().flatMap(expressions::of).stream()
                        .map(sql -> new Expression("generated column " + column.name(), column.path(), sql)));
    }

    private Stream<Expression> checks() {
        PartClauses clauses = new PartClauses(dialect, table);
        return table.checks().stream()
                .flatMap(check -> clauses.condition(check.rule()).stream()
                        .map(sql -> new Expression("check " + check.name(), check.path(), sql)));
    }

    /** Those whose value is another at each call, where a database wants one that stays. */
    List<LimitViolation> changingValues() {
        return Stream.concat(
                        dialect.does(Rule.STEADY_GENERATED_COLUMNS) ? generated() : Stream.empty(),
                        dialect.does(Rule.STEADY_CHECKS) ? checks() : Stream.empty())
                .flatMap(expression -> function(expression.sql()).map(word -> changing(expression, word)).stream())
                .toList();
    }

    private Optional<String> function(String sql) {
        Matcher matcher = FUNCTION.matcher(dialect.tokens()
                .replaceAll(
                        sql, token -> token.isIn(SqlTokens.Kind.LITERAL, SqlTokens.Kind.QUOTED) ? "''" : token.text()));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private LimitViolation changing(Expression expression, String word) {
        return new LimitViolation(
                Code.CHANGING_VALUE,
                expression.path(),
                "The " + expression.owner() + " uses " + word + ", whose value is different at each call; "
                        + dialect.displayName() + " refuses that.",
                "Compare with a column, check it in the program, or write the SQL for other databases only.");
    }

    /** Those that use a column which a foreign key changes, or which the database numbers, where a database refuses that. */
    List<LimitViolation> usedColumns() {
        if (!dialect.does(Rule.KEEPS_USED_COLUMNS)) {
            return List.of();
        }
        Stream<LimitViolation> changed = table.foreignKeys().stream()
                .flatMap(key -> key.columns().stream()
                        .filter(column -> isRefused(key, column))
                        .map(column -> forbidden(key, column)));
        Stream<LimitViolation> numbered = table.columns().stream()
                .filter(column -> column.identity() && isUsed(Stream.concat(checks(), generated()), column.name()))
                .map(this::numbered);
        return Stream.concat(changed, numbered).toList();
    }

    private boolean isRefused(ForeignKey key, String column) {
        boolean changesValue = key.onDelete() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.CASCADE;
        boolean deletes =
                dialect.does(Rule.KEEPS_ROWS_OF_GENERATED_COLUMNS) && key.onDelete() == ReferentialAction.CASCADE;
        return (changesValue && isUsed(checks(), column)) || ((changesValue || deletes) && isUsed(generated(), column));
    }

    private boolean isUsed(Stream<Expression> expressions, String column) {
        Pattern word = Pattern.compile("(?<![A-Za-z0-9_])" + Pattern.quote(column) + "(?![A-Za-z0-9_])");
        return expressions.anyMatch(expression -> word.matcher(dialect.tokens()
                        .replaceAll(
                                expression.sql(), token -> token.kind() == SqlTokens.Kind.LITERAL ? "" : token.text()))
                .find());
    }

    private LimitViolation numbered(Column column) {
        return new LimitViolation(
                Code.IDENTITY_IN_EXPRESSION,
                column.path(),
                dialect.displayName() + " numbers " + column.name()
                        + " itself, and refuses a check constraint or a generated column that uses it.",
                "Remove it from the expression, or use another kind of id.");
    }

    private LimitViolation forbidden(ForeignKey key, String column) {
        return new LimitViolation(
                Code.FORBIDDEN_ACTION,
                key.path(),
                "The foreign key " + key.name() + " changes " + column + ", which a check or a generated column uses; "
                        + dialect.displayName() + " refuses that.",
                "Use another 'onDelete' or 'onUpdate', or remove the column from the expression.");
    }
}
