package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeGenerated;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.ColumnRenaming;
import io.github.ormgen.schema.change.Conversion;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.Fold;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where tables and columns come from, so that what is asked of their rows can be asked before anything has changed: under
 * which names they were there at the start, and what the script makes of what they held. Used for one script.
 */
final class Origins {

    private final OriginalValues values;
    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<TableName, Map<String, OriginalValue>> columns = new HashMap<>();
    private final Set<TableName> made = new HashSet<>();
    private final Set<TableName> changedRows = new HashSet<>();
    private final Set<TableName> insertedRows = new HashSet<>();
    private boolean isOpen = true;

    Origins(Dialect dialect, Schema start) {
        values = new OriginalValues(dialect);
        for (Table table : start.tables()) {
            tables.put(table.name(), table.name());
            Map<String, OriginalValue> own = new HashMap<>();
            table.columns().forEach(column -> own.put(column.name(), values.column(column.name())));
            columns.put(table.name(), own);
        }
    }

    /** Whether a table has no rows: it was made on the way, or a guard has seen to it that there are none. */
    boolean isMade(TableName table) {
        return made.contains(table);
    }

    /** Whether the rows at the start say what a column holds. */
    boolean isKnown(TableName table, String column) {
        return columns.getOrDefault(table, Map.of()).containsKey(column);
    }

    /** The question as it can be asked at the start; empty if nobody knows then. */
    Optional<Question> of(Question question) {
        return changedRows.contains(question.table().name()) ? Optional.empty() : found(question);
    }

    /** The same about rows of which the script itself has changed others, if nothing has become of the columns. */
    Optional<Question> original(Question question) {
        return isAsItWas(question) ? found(question) : Optional.empty();
    }

    private boolean isAsItWas(Question question) {
        Map<String, OriginalValue> own = columns.getOrDefault(question.table().name(), Map.of());
        return names(own).keySet().containsAll(question.columns());
    }

    private Optional<Question> found(Question question) {
        TableName name = question.table().name();
        @Nullable TableName original = tables.get(name);
        Map<String, OriginalValue> own = columns.getOrDefault(name, Map.of());
        if (!isOpen || original == null || !own.keySet().containsAll(question.columns())) {
            return Optional.empty();
        }
        Question asked = question;
        if (question.demand() instanceof Question.Demand.Part part && part.part() instanceof ForeignKey key) {
            if (made.contains(key.target()) && !insertedRows.contains(key.target())) {
                asked = new Question(question.table(), question.columns(), new Question.Demand.NoReference(key));
            } else if (!isThere(key)) {
                return Optional.empty();
            }
        }
        return Optional.of(
                isAsItWas(question)
                        ? asked.renamed(original, new ColumnRenaming(names(own)), this::target)
                        : asked.from(values.rows(original, question.columns(), own), this::target));
    }

    /**
     * Takes note of the next change.
     *
     * @param before the schema that it changes
     */
    void advance(Change change, Fold before) {
        if (change instanceof CreateTable create) {
            made.add(create.table().name());
        } else if (change instanceof RenameTable rename) {
            move(rename);
        } else if (change instanceof RenameColumn rename) {
            put(
                    rename.table(),
                    rename.after(),
                    Optional.ofNullable(of(rename.table()).remove(rename.before())));
        } else if (change instanceof AddColumn add) {
            add(add.table(), add.column());
        } else if (change instanceof DropColumn drop) {
            of(drop.table()).remove(drop.column().name());
        } else if (change instanceof ChangeType type) {
            put(type.table(), type.column(), retyped(type));
        } else if (change instanceof ChangeGenerated generated) {
            of(generated.table()).remove(generated.column());
        } else if (change instanceof ChangeNullability required
                && required.fill().isPresent()) {
            put(required.table(), required.column(), filled(required, before));
        } else if (change instanceof RenameStoredValue value) {
            put(
                    value.table(),
                    value.column(),
                    Optional.ofNullable(of(value.table()).get(value.column()))
                            .map(held -> values.replaced(held, value.before(), value.after())));
        } else if (change instanceof RowChange row) {
            (row instanceof InsertRow ? insertedRows : changedRows).add(row.table());
        } else if (change instanceof RunSql) {
            isOpen = false;
        }
    }

    private void add(TableName table, Column column) {
        boolean isRequired =
                !column.nullable() && !column.identity() && column.generated().isEmpty() && !values.hasDefault(column);
        if (isRequired) {
            made.add(table);
        }
        put(table, column.name(), values.added(column));
    }

    private Optional<OriginalValue> filled(ChangeNullability change, Fold before) {
        Map<String, OriginalValue> own = of(change.table());
        Table table = before.table(change.table()).orElseThrow();
        Column column = table.column(change.column()).orElseThrow();
        return Optional.ofNullable(own.get(change.column()))
                .flatMap(value -> values.filled(value, column, change.fill().orElseThrow(), own));
    }

    private Optional<OriginalValue> retyped(ChangeType change) {
        Map<String, OriginalValue> own = of(change.table());
        if (change.using().isPresent()) {
            return isPlain(change.after()) ? values.written(change.using().get(), own) : Optional.empty();
        }
        boolean isText = Conversion.isText(change.before()) && Conversion.isText(change.after());
        boolean isNumber = Conversion.range(change.before()).isPresent()
                && Conversion.range(change.after()).isPresent();
        boolean isSame = isText || isNumber;
        return isSame ? Optional.ofNullable(own.get(change.column())) : Optional.empty();
    }

    /** A type that every database has from the start, and whose values an expression gives as they are. */
    private static boolean isPlain(ColumnType type) {
        boolean isSized = type instanceof ColumnType.Varchar || type instanceof ColumnType.Numeric;
        return isSized || (type instanceof ColumnType.Simple && type != ColumnType.Simple.JSON);
    }

    private void put(TableName table, String column, Optional<OriginalValue> value) {
        Map<String, OriginalValue> own = of(table);
        own.remove(column);
        value.ifPresent(known -> own.put(column, known));
    }

    private void move(RenameTable rename) {
        for (Set<TableName> names : List.of(made, changedRows, insertedRows)) {
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
                && names(columns.getOrDefault(key.target(), Map.of())).keySet().containsAll(key.targetColumns());
    }

    private ForeignKey target(ForeignKey key) {
        ForeignKey renamed =
                new ColumnRenaming(names(columns.getOrDefault(key.target(), Map.of()))).inTarget(key, key.target());
        return new ForeignKey(
                renamed.name(),
                renamed.path(),
                renamed.columns(),
                tables.getOrDefault(key.target(), key.target()),
                renamed.targetColumns(),
                renamed.onDelete(),
                renamed.onUpdate());
    }

    /** The names at the start of the columns that hold what they held then, by their names now. */
    private static Map<String, String> names(Map<String, OriginalValue> own) {
        return own.entrySet().stream()
                .filter(column -> column.getValue().column().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().column().orElseThrow()));
    }

    private Map<String, OriginalValue> of(TableName table) {
        return columns.computeIfAbsent(table, name -> new HashMap<>());
    }
}
