package io.github.ormgen.sql.guard;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the columns that a key, index or check depends on, those in SQL and the one that marks deletions among them. */
final class UsedBy {

    private UsedBy() {}

    /** The columns, each once. */
    static List<String> columns(Table table, TablePart part) {
        List<String> columns = new ArrayList<>(part.ownColumns());
        Optional<SqlText> sql = Optional.empty();
        if (part instanceof Check check && check.rule() instanceof CheckRule.Sql rule) {
            sql = Optional.of(rule.condition());
        } else if (part instanceof Index index) {
            sql = index.where();
        }
        if (part instanceof UniqueKey key && key.livingOnly()) {
            table.softDelete().map(SoftDelete::column).ifPresent(columns::add);
        }
        sql.ifPresent(text -> table.columns().stream()
                .map(Column::name)
                .filter(name -> !columns.contains(name) && text.mentions(name))
                .forEach(columns::add));
        return columns;
    }
}
