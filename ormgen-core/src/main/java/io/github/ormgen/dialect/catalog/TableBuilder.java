package io.github.ormgen.dialect.catalog;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table while its parts are found one after another. Used once. */
public final class TableBuilder {

    private final TableName name;
    private final Optional<String> comment;
    private final List<UnsupportedObject> unsupported;
    private final List<Column> columns = new ArrayList<>();
    private final List<TablePart> parts = new ArrayList<>();

    TableBuilder(TableName name, Optional<String> comment, List<UnsupportedObject> unsupported) {
        this.name = name;
        this.comment = comment;
        this.unsupported = unsupported;
    }

    /** The table's name. */
    public TableName name() {
        return name;
    }

    /** The path of one of the table's parts. */
    public String path(String part) {
        return name + "." + part;
    }

    /** A column that was found, empty if there is none of that name. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(found -> found.name().equals(column)).findFirst();
    }

    /** Adds a column. */
    public void column(Column column) {
        columns.add(column);
    }

    /** Adds a key, index or check. */
    public void add(TablePart part) {
        parts.add(part);
    }

    /** Adds a unique constraint. */
    public void uniqueKey(String key, List<String> of) {
        parts.add(new UniqueKey(key, path(key), of, false));
    }

    /** Adds an index of all rows. */
    public void index(String index, List<IndexPart> of, boolean isUnique) {
        parts.add(new Index(index, path(index), of, isUnique, Optional.empty(), Optional.empty(), List.of()));
    }

    /** Adds a foreign key, unless a schema can't say what it does on a change; says whether it can. */
    public boolean foreignKey(
            String key,
            List<String> of,
            TableName target,
            List<String> targetColumns,
            Optional<ReferentialAction> onDelete,
            Optional<ReferentialAction> onUpdate) {
        boolean isSaid = onDelete.isPresent() && onUpdate.isPresent();
        if (isSaid) {
            parts.add(new ForeignKey(key, path(key), of, target, targetColumns, onDelete.get(), onUpdate.get()));
        }
        return isSaid;
    }

    /** What the words of an action mean where to restrict and to take no action are one thing; empty for what can't be said. */
    public static Optional<ReferentialAction> action(String words) {
        return switch (words) {
            case "CASCADE" -> Optional.of(ReferentialAction.CASCADE);
            case "SET NULL" -> Optional.of(ReferentialAction.SET_NULL);
            case "SET DEFAULT" -> Optional.empty();
            default -> Optional.of(ReferentialAction.NO_ACTION);
        };
    }

    /** Adds a check constraint. */
    public void check(String check, CheckRule rule) {
        parts.add(new Check(check, path(check), rule));
    }

    /** Adds what a schema can't say of a part, in the words of the database. */
    public void unsupported(String kind, String part, String definition) {
        unsupported.add(new UnsupportedObject(kind, path(part), definition));
    }

    /** Adds how a column is numbered, unless it is as usual. */
    public void numbering(String column, long start, long increment) {
        if (start != 1 || increment != 1) {
            unsupported("numbering of", column, "from " + start + " by " + increment);
        }
    }

    /** The table, its parts sorted by name. */
    public Table toTable() {
        return new Table(name, name.toString(), comment, columns, parts, Optional.empty());
    }
}
