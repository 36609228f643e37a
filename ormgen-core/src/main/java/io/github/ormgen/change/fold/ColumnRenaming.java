package io.github.ormgen.change.fold;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Puts other names of columns into all that a table and those that refer to it say of them.
 *
 * @param names the other names, by the present ones; columns without one keep theirs
 */
public record ColumnRenaming(Map<String, String> names) {

    /** Another name of one column. */
    public ColumnRenaming(String before, String after) {
        this(Map.of(before, after));
    }

    /** The columns' table. */
    public Table in(Table table) {
        return table.mapColumns(this::in)
                .mapParts(this::in)
                .withSoftDelete(
                        table.softDelete().map(deletion -> new SoftDelete(of(deletion.column()), deletion.style())))
                .withRows(each(table.rows(), row -> row.withColumns(this::of)));
    }

    /** A foreign key of any table that refers to the columns' table. */
    public ForeignKey inTarget(ForeignKey key, TableName target) {
        return key.target().equals(target) ? key.withTarget(target, each(key.targetColumns(), this::of)) : key;
    }

    /** A key, index or check of the columns' table; of a foreign key, the referring columns alone. */
    public TablePart in(TablePart part) {
        return part.withColumns(this::of);
    }

    /** A key, index or check whose SQL may name columns without placeholders, which get one then, with the other name. */
    public TablePart inWords(TablePart part) {
        Map<String, String> words = new HashMap<>();
        names.forEach((before, after) -> {
            if (!before.equals(after)) {
                words.put(before, "{" + after + "}");
            }
        });
        return new ColumnRenaming(words).words(part);
    }

    /** A table whose indexes and checks name columns without placeholders; databases follow renames there too. */
    Table words(Table table) {
        return table.mapParts(this::words);
    }

    /** A part whose SQL names columns without placeholders; the same part if it has no SQL. */
    public TablePart words(TablePart part) {
        return part.mapSql(sql -> sql.withWords(this::of));
    }

    /** Whether a part's SQL may speak of a column. */
    public static boolean mentions(TablePart part, String column) {
        ColumnRenaming renaming = new ColumnRenaming(column, "\0");
        return !renaming.words(part).equals(part) || !renaming.in(part).equals(part);
    }

    /** SQL that speaks of the columns in placeholders. */
    public SqlText in(SqlText sql) {
        return sql.withColumns(this::of);
    }

    private Column in(Column column) {
        return column.withName(of(column.name()))
                .withGenerated(column.generated().map(this::in));
    }

    /** The other name of a column, or its own. */
    String of(String name) {
        return names.getOrDefault(name, name);
    }

    private static <T> List<T> each(List<T> elements, UnaryOperator<T> change) {
        return elements.stream().map(change).toList();
    }
}
