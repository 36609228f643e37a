package io.github.ormgen.change.fold;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.Map;

/** Puts other words into SQL that names columns without placeholders. */
public final class SqlRenaming {

    private SqlRenaming() {}

    /** A table whose indexes and checks say the new names of columns; the database follows renames too. */
    static Table words(Table table, Map<String, String> columns) {
        return table.mapParts(part -> words(part, columns));
    }

    /** A part whose SQL says the new names of columns; the same part if it has no SQL. */
    public static TablePart words(TablePart part, Map<String, String> columns) {
        if (part instanceof Check check && check.rule() instanceof CheckRule.Sql rule) {
            return new Check(check.name(), check.path(), new CheckRule.Sql(words(rule.condition(), columns)));
        }
        if (part instanceof Index index) {
            return new Index(
                    index.name(),
                    index.path(),
                    index.parts().stream().map(key -> words(key, columns)).toList(),
                    index.unique(),
                    index.where().map(where -> words(where, columns)),
                    index.method(),
                    index.include());
        }
        return part;
    }

    /** Whether a part's SQL may speak of a column. */
    public static boolean mentions(TablePart part, String column) {
        return !words(part, Map.of(column, "\0")).equals(part)
                || !new ColumnRenaming(column, "\0").in(part).equals(part);
    }

    static SqlText words(SqlText sql, Map<String, String> columns) {
        return sql.withWords(word -> columns.getOrDefault(word, word));
    }

    private static IndexPart words(IndexPart part, Map<String, String> columns) {
        return part instanceof IndexPart.OfExpression of
                ? new IndexPart.OfExpression(words(of.expression(), columns), of.order(), of.nulls())
                : part;
    }
}
