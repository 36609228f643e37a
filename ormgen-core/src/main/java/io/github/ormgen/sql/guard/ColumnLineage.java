package io.github.ormgen.sql.guard;

import io.github.ormgen.assessment.Precondition;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.guard.OriginalValues.OriginalValue;
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
final class ColumnLineage {

    private final OriginalValues values;
    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<TableName, Map<String, OriginalValue>> columns = new HashMap<>();
    private final Set<TableName> made = new HashSet<>();
    private final Set<TableName> changedRows = new HashSet<>();
    private final Set<TableName> insertedRows = new HashSet<>();
    private boolean isOpen = true;

    ColumnLineage(Dialect dialect, Schema start) {
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
    Optional<Precondition> of(Precondition question) {
        return changedRows.contains(question.table().name()) ? Optional.empty() : found(question);
    }

    /** The same about rows of which the script itself has changed others, if nothing has become of the columns. */
    Optional<Precondition> original(Precondition question) {
        return isAsItWas(question) ? found(question) : Optional.empty();
    }

    private boolean isAsItWas(Precondition question) {
        Map<String, OriginalValue> own = columns.getOrDefault(question.table().name(), Map.of());
        return names(own).keySet().containsAll(question.columns());
    }

    private Optional<Precondition> found(Precondition question) {
        TableName name = question.table().name();
        @Nullable TableName original = tables.get(name);
        Map<String, OriginalValue> own = columns.getOrDefault(name, Map.of());
        if (!isOpen || original == null || !own.keySet().containsAll(question.columns())) {
            return Optional.empty();
        }
        Precondition asked = question;
        if (question.demand() instanceof Precondition.Demand.Part part && part.part() instanceof ForeignKey key) {
            if (made.contains(key.target()) && !insertedRows.contains(key.target())) {
                asked = new Precondition(
                        question.table(), question.columns(), new Precondition.Demand.NoReference(key));
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
        switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change, before);
            case ROW -> row((RowChange) change);
            case VALUE -> value((RenameValue) change);
            case SQL -> isOpen = false;
            case PART, ENUM_TYPE, SEQUENCE, VIEW, COLLATION, PATHS -> {}
        }
    }

    private void table(TableChange change) {
        change.created().ifPresent(created -> made.add(created.name()));
        if (change.is(Verb.RENAME)) {
            move(change.name(), change.next().name());
        }
    }

    private void row(RowChange change) {
        (change.is(Verb.CREATE) ? insertedRows : changedRows).add(change.table());
    }

    private void value(RenameValue change) {
        change.column()
                .ifPresent(column -> put(
                        change.owner(),
                        column,
                        Optional.ofNullable(of(change.owner()).get(column))
                                .map(held -> values.replaced(held, change.before(), change.after()))));
    }

    private void column(ColumnChange change, Fold before) {
        Map<String, OriginalValue> own = of(change.table());
        switch (change.verb()) {
            case CREATE -> add(change.table(), change.next());
            case DROP -> own.remove(change.name());
            case RENAME -> put(change.table(), change.next().name(), Optional.ofNullable(own.remove(change.name())));
            case ALTER -> {
                if (change.changes(Aspect.TYPE)) {
                    put(change.table(), change.name(), retyped(change));
                } else if (change.changes(Aspect.GENERATED)) {
                    own.remove(change.name());
                } else if (change.fill().isPresent()) {
                    put(change.table(), change.name(), filled(change, before));
                }
            }
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

    private Optional<OriginalValue> filled(ColumnChange change, Fold before) {
        Map<String, OriginalValue> own = of(change.table());
        Table table = before.shape(change.table()).orElseThrow();
        Column column = table.column(change.name()).orElseThrow();
        return Optional.ofNullable(own.get(change.name()))
                .flatMap(value -> values.filled(value, column, change.fill().orElseThrow(), own));
    }

    private Optional<OriginalValue> retyped(ColumnChange change) {
        Map<String, OriginalValue> own = of(change.table());
        if (change.using().isPresent()) {
            return isPlain(change.next().type()) ? values.written(change.using().get(), own) : Optional.empty();
        }
        boolean isText = Conversion.isText(change.old().type())
                && Conversion.isText(change.next().type());
        boolean isNumber = Conversion.range(change.old().type()).isPresent()
                && Conversion.range(change.next().type()).isPresent();
        boolean isSame = isText || isNumber;
        return isSame ? Optional.ofNullable(own.get(change.name())) : Optional.empty();
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

    private void move(TableName from, TableName to) {
        for (Set<TableName> names : List.of(made, changedRows, insertedRows)) {
            if (names.remove(from)) {
                names.add(to);
            }
        }
        Optional.ofNullable(tables.remove(from)).ifPresent(origin -> tables.put(to, origin));
        Optional.ofNullable(columns.remove(from)).ifPresent(names -> columns.put(to, names));
    }

    private boolean isThere(ForeignKey key) {
        return tables.containsKey(key.target())
                && !changedRows.contains(key.target())
                && names(columns.getOrDefault(key.target(), Map.of())).keySet().containsAll(key.targetColumns());
    }

    private ForeignKey target(ForeignKey key) {
        ForeignKey renamed =
                new ColumnRenaming(names(columns.getOrDefault(key.target(), Map.of()))).inTarget(key, key.target());
        return renamed.withTarget(tables.getOrDefault(key.target(), key.target()), renamed.targetColumns());
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
