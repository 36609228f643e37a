package io.github.ormgen.sql;

import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.ColumnRenaming;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.InsertRow;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RowChange;
import io.github.ormgen.schema.change.RunSql;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where tables and columns come from, so that what is asked of their rows can be asked before anything has changed: under
 * which names they were there at the start, and whether they still hold what they held. Used for one script.
 */
final class Origins {

    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<TableName, Map<String, String>> columns = new HashMap<>();
    private final Set<TableName> made = new HashSet<>();
    private final Set<TableName> changedRows = new HashSet<>();

    Origins(Schema start) {
        for (Table table : start.tables()) {
            tables.put(table.name(), table.name());
            Map<String, String> names = new HashMap<>();
            table.columns().forEach(column -> names.put(column.name(), column.name()));
            columns.put(table.name(), names);
        }
    }

    /** Whether a table was made on the way, and so has no rows. */
    boolean isMade(TableName table) {
        return made.contains(table);
    }

    /** The question as it can be asked at the start; empty if what it asks about was not there, or has changed since. */
    Optional<Question> of(Question question) {
        return changedRows.contains(question.table().name()) ? Optional.empty() : original(question);
    }

    /** The same about rows of which the script itself has changed others. */
    Optional<Question> original(Question question) {
        TableName name = question.table().name();
        @Nullable TableName original = tables.get(name);
        Map<String, String> names = columns.getOrDefault(name, Map.of());
        if (original == null || !names.keySet().containsAll(question.columns())) {
            return Optional.empty();
        }
        if (question.demand() instanceof Question.Demand.Part part
                && part.part() instanceof ForeignKey key
                && !isThere(key)) {
            return Optional.empty();
        }
        return Optional.of(question.renamed(original, new ColumnRenaming(names), this::target));
    }

    /** Takes note of the next change. */
    void advance(Change change) {
        if (change instanceof CreateTable create) {
            made.add(create.table().name());
        } else if (change instanceof RenameTable rename) {
            move(rename);
        } else if (change instanceof RenameColumn rename) {
            @Nullable String origin = of(rename.table()).remove(rename.before());
            if (origin != null) {
                of(rename.table()).put(rename.after(), origin);
            }
        } else if (change instanceof AddColumn add) {
            of(add.table()).remove(add.column().name());
        } else if (change instanceof ChangeType type) {
            of(type.table()).remove(type.column());
        } else if (change instanceof ChangeNullability required
                && required.fill().isPresent()) {
            of(required.table()).remove(required.column());
        } else if (change instanceof RenameStoredValue value) {
            of(value.table()).remove(value.column());
        } else if (change instanceof RowChange row && !(row instanceof InsertRow)) {
            changedRows.add(row.table());
        } else if (change instanceof RunSql) {
            columns.clear();
        }
    }

    private void move(RenameTable rename) {
        for (Set<TableName> names : List.of(made, changedRows)) {
            if (names.remove(rename.before())) {
                names.add(rename.after());
            }
        }
        Optional.ofNullable(tables.remove(rename.before())).ifPresent(origin -> tables.put(rename.after(), origin));
        Optional.ofNullable(columns.remove(rename.before())).ifPresent(names -> columns.put(rename.after(), names));
    }

    private boolean isThere(ForeignKey key) {
        return tables.containsKey(key.target())
                && !changedRows.contains(key.target())
                && columns.getOrDefault(key.target(), Map.of()).keySet().containsAll(key.targetColumns());
    }

    private ForeignKey target(ForeignKey key) {
        ForeignKey renamed =
                new ColumnRenaming(columns.getOrDefault(key.target(), Map.of())).inTarget(key, key.target());
        return new ForeignKey(
                renamed.name(),
                renamed.path(),
                renamed.columns(),
                tables.getOrDefault(key.target(), key.target()),
                renamed.targetColumns(),
                renamed.onDelete(),
                renamed.onUpdate());
    }

    private Map<String, String> of(TableName table) {
        return columns.computeIfAbsent(table, name -> new HashMap<>());
    }
}
