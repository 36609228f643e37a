package io.github.ormgen.sql.limit;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.CheckClauses;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what some databases refuse of columns that a check or a generated column looks at: foreign keys that change them,
 * and numbering.
 */
final class UsedColumns {

    private final Dialect dialect;
    private final Table table;

    UsedColumns(Dialect dialect, Table table) {
        this.dialect = dialect;
        this.table = table;
    }

    List<LimitViolation> find() {
        List<LimitViolation> found = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            for (String column : key.columns()) {
                if (isChecked(key, column) || isPartOfGenerated(key, column)) {
                    found.add(problem(key, column));
                }
            }
        }
        table.columns().stream()
                .filter(column -> column.identity() && isUsed(column.name()))
                .forEach(column -> found.add(numbered(column)));
        return found;
    }

    private LimitViolation numbered(Column column) {
        return new LimitViolation(
                Code.IDENTITY_IN_EXPRESSION,
                column.path(),
                dialect.displayName() + " numbers " + column.name()
                        + " itself, and refuses a check constraint or a generated column that uses it.",
                "Remove it from the expression, or use another kind of id.");
    }

    private LimitViolation problem(ForeignKey key, String column) {
        return new LimitViolation(
                Code.FORBIDDEN_ACTION,
                key.path(),
                "The foreign key " + key.name() + " changes " + column + ", which a check or a generated column uses; "
                        + dialect.displayName() + " refuses that.",
                "Use another 'onDelete' or 'onUpdate', or remove the column from the expression.");
    }

    private boolean isUsed(String column) {
        return isChecked(column) || isPartOfGenerated(column);
    }

    private boolean isChecked(ForeignKey key, String column) {
        return changesValue(key) && isChecked(column);
    }

    private boolean isChecked(String column) {
        CheckClauses checks = new CheckClauses(dialect, table);
        return table.checks().stream()
                .flatMap(check -> checks.condition(check.rule()).stream())
                .anyMatch(sql -> mentions(sql, column));
    }

    private boolean isPartOfGenerated(ForeignKey key, String column) {
        boolean deletes =
                dialect.does(Rule.KEEPS_ROWS_OF_GENERATED_COLUMNS) && key.onDelete() == ReferentialAction.CASCADE;
        return (changesValue(key) || deletes) && isPartOfGenerated(column);
    }

    private boolean isPartOfGenerated(String column) {
        Expressions expressions = new Expressions(dialect);
        return table.columns().stream()
                .map(Column::generated)
                .flatMap(generated -> generated.flatMap(expressions::of).stream())
                .anyMatch(sql -> mentions(sql, column));
    }

    private static boolean changesValue(ForeignKey key) {
        return key.onDelete() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.CASCADE;
    }

    private static boolean mentions(String sql, String column) {
        String withoutLiterals = sql.replaceAll("'(?:[^'\\\\]|''|\\\\.)*+'", "");
        return Pattern.compile("(?<![A-Za-z0-9_])" + Pattern.quote(column) + "(?![A-Za-z0-9_])")
                .matcher(withoutLiterals)
                .find();
    }
}
