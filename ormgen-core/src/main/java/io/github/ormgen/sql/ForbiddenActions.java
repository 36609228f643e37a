package io.github.ormgen.sql;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds foreign keys that change columns which a check or a generated column looks at: MySQL and MariaDB refuse them. The
 * actions are those of 'CHECK Constraints' and 'Foreign Key Constraints' in MySQL's manual; MariaDB was tried.
 */
final class ForbiddenActions {

    private final Dialect dialect;
    private final Table table;

    ForbiddenActions(Dialect dialect, Table table) {
        this.dialect = dialect;
        this.table = table;
    }

    List<Problem> find() {
        List<Problem> found = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            for (String column : key.columns()) {
                if (isChecked(key, column) || isPartOfGenerated(key, column)) {
                    found.add(problem(key, column));
                }
            }
        }
        return found;
    }

    private Problem problem(ForeignKey key, String column) {
        return new Problem(
                Code.FORBIDDEN_ACTION,
                key.path(),
                "The foreign key " + key.name() + " changes " + column + ", which a check or a generated column uses; "
                        + dialect.database().displayName() + " refuses that.",
                "Use another 'onDelete' or 'onUpdate', or leave the column out of the expression.");
    }

    private boolean isChecked(ForeignKey key, String column) {
        Checks checks = new Checks(dialect, table);
        return changesValue(key)
                && table.checks().stream()
                        .flatMap(check -> check.rule().accept(checks).stream())
                        .anyMatch(sql -> mentions(sql, column));
    }

    private boolean isPartOfGenerated(ForeignKey key, String column) {
        Expressions expressions = new Expressions(dialect);
        boolean deletes = dialect.database() == Database.MYSQL && key.onDelete() == ReferentialAction.CASCADE;
        return (changesValue(key) || deletes)
                && table.columns().stream()
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
