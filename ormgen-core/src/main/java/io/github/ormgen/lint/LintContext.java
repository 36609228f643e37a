package io.github.ormgen.lint;

import io.github.ormgen.assessment.Assessment;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;

/**
 * What the rules look at, and what they find.
 *
 * @param schema the schema before the change
 * @param assessment what the change costs
 * @param findings all that has been found
 */
record LintContext(Dialect dialect, Fold schema, Assessment assessment, List<Finding> findings) {

    Change change() {
        return assessment.change();
    }

    Assessment.Scope scope() {
        return assessment.scope();
    }

    /** Finds something about a table that is there. */
    void find(LintRule rule, TableName table, String message, String hint) {
        find(rule, schema.table(table).map(Table::path).orElse(table.name()), message, hint);
    }

    /** Finds something about a place in the model. */
    void find(LintRule rule, String path, String message, String hint) {
        findings.add(new Finding(rule, rule.severity(), change(), path, message, hint));
    }
}
