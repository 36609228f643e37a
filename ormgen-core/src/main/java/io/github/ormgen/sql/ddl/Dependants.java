package io.github.ormgen.sql.ddl;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what has to be gone for a moment while a column changes: MySQL wants it before the column gets another name
 * ('Altering Generated Columns' in its manual), PostgreSQL before the column's enum type becomes another.
 */
final class Dependants {

    private Dependants() {}

    /**
     * A lowered table without what SQL of its own makes use of a column: checks, indexes over expressions or some rows, and
     * generated columns with the keys over them.
     *
     * @param word the column's name, or another that the SQL may have
     */
    static Table without(Table table, String word) {
        Set<String> generated = table.columns().stream()
                .filter(other ->
                        other.generated().filter(sql -> sql.mentions(word)).isPresent())
                .map(Column::name)
                .collect(Collectors.toSet());
        return without(table.filterParts(part -> !uses(part, word)), generated);
    }

    /** A lowered table without generated columns and the keys over them. */
    static Table without(Table table, Set<String> generated) {
        return table.withColumns(table.columns().stream()
                        .filter(other -> !generated.contains(other.name()))
                        .toList())
                .filterParts(part -> part.columns().stream().noneMatch(generated::contains));
    }

    private static boolean uses(TablePart part, String word) {
        if (part instanceof Check check) {
            return check.columns().contains(word)
                    || (check.rule() instanceof CheckRule.Sql sql
                            && sql.condition().mentions(word));
        }
        return part instanceof Index index
                && (index.where().filter(sql -> sql.mentions(word)).isPresent()
                        || index.parts().stream()
                                .anyMatch(one -> one instanceof IndexPart.OfExpression expression
                                        && expression.expression().mentions(word)));
    }
}
