package io.github.ormgen.lint;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;

/**
 * What the rules look at.
 *
 * @param schema the schema before the change
 * @param assessment what the change costs
 */
record LintContext(Dialect dialect, Fold schema, Assessment assessment) {

    Change change() {
        return assessment.change();
    }

    Assessment.Scope scope() {
        return assessment.scope();
    }

    Finding finding(LintRule rule, TableName table, String message, String hint) {
        String path = schema.table(table).map(Table::path).orElse(table.name());
        return new Finding(rule, change(), path, message, hint);
    }
}
