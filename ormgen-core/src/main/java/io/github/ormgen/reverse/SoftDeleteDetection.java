package io.github.ormgen.reverse;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SoftDelete.Style;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.UniqueKey;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises tables whose rows are marked as deleted: no catalog says it. Unique keys hold among the rows that are left in a
 * model, so a table with one that holds among all is none.
 */
final class SoftDeleteDetection {

    private static final Set<String> MOMENTS = Set.of("deleted at", "deleted on", "deleted");
    private static final Set<String> FLAGS = Set.of("is deleted", "deleted");

    private SoftDeleteDetection() {}

    /** The table with what marks its rows; as it is if nothing does. */
    static Table recognised(Table table) {
        if (table.softDelete().isPresent()) {
            return table;
        }
        return table.columns().stream()
                .flatMap(column -> style(column).map(style -> new SoftDelete(column.name(), style)).stream())
                .findFirst()
                .filter(found -> table.uniqueKeys().isEmpty())
                .filter(found ->
                        table.indexes().stream().noneMatch(index -> index.unique() && !isOfLiving(index, found)))
                .map(found -> marked(table, found))
                .orElse(table);
    }

    static boolean isMoment(Column column) {
        return column.type() == Simple.INSTANT
                && column.nullable()
                && column.defaultValue().isEmpty()
                && MOMENTS.contains(Words.phrase(column.name()));
    }

    private static Optional<Style> style(Column column) {
        String words = Words.phrase(column.name());
        boolean isFlag = column.type() == Simple.BOOLEAN
                && !column.nullable()
                && column.defaultValue().equals(Optional.of(new DefaultValue.Bool(false)))
                && FLAGS.contains(words);
        return isMoment(column) ? Optional.of(Style.TIMESTAMP) : isFlag ? Optional.of(Style.FLAG) : Optional.empty();
    }

    /** Unique indexes over the rows that are left are unique keys then. */
    private static Table marked(Table table, SoftDelete found) {
        return table.mapParts(part -> part instanceof Index index && index.unique()
                        ? new UniqueKey(index.name(), index.path(), index.columns(), true)
                        : part)
                .withSoftDelete(Optional.of(found));
    }

    private static boolean isOfLiving(Index index, SoftDelete mark) {
        String column = "[{\"`]?" + Pattern.quote(mark.column()) + "[}\"`]?";
        String living = mark.style() == Style.TIMESTAMP
                ? column + "\\s+is\\s+null"
                : "(?:not\\s+" + column + "|" + column + "\\s*=\\s*false)";
        Pattern pattern = Pattern.compile("(?i)\\s*\\(?\\s*" + living + "\\s*\\)?\\s*");
        return SchemaCleanup.isOfColumns(index)
                && index.where()
                        .filter(sql -> pattern.matcher(SqlPatterns.text(sql)).matches())
                        .isPresent();
    }
}
