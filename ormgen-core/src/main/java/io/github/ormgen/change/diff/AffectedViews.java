package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the views that can't stay while tables change: PostgreSQL refuses to change what a view uses, MySQL and MariaDB
 * leave a view behind that names what is gone. Used once.
 */
final class AffectedViews {

    private final Fold fold;
    /** What each table was called at the start; a new one is called what it is. */
    private final Map<TableName, TableName> origins = new HashMap<>();

    private final Set<TableName> tables = new HashSet<>();
    private final Map<TableName, Set<String>> columns = new HashMap<>();
    /** Tables with columns more, which are nothing to a view unless it asks for all. */
    private final Set<TableName> grown = new HashSet<>();

    /** Begins with the schema that is changed. */
    AffectedViews(Fold fold) {
        this.fold = fold;
    }

    /** Whether a view of the schema before has to go, and come again if it lives on. */
    boolean isIn(View view) {
        return view.reads().stream()
                .anyMatch(table -> tables.contains(table)
                        || (grown.contains(table) && view.asksForAll())
                        || columns.getOrDefault(table, Set.of()).stream().anyMatch(view::mentions));
    }

    /** Takes note of a change before it is made. */
    void look(Change change) {
        switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case PART -> part((PartChange) change);
            case ENUM_TYPE -> enumType((EnumTypeChange) change);
            case VALUE -> value((RenameValue) change);
            case ROW, SEQUENCE, VIEW, COLLATION, PATHS, SQL -> {}
        }
    }

    private void table(TableChange change) {
        switch (change.verb()) {
            case CREATE, ALTER -> {}
            case DROP -> tables.add(origin(change.name()));
            case RENAME -> {
                tables.add(origin(change.name()));
                origins.put(change.next().name(), origin(change.name()));
            }
        }
    }

    private void column(ColumnChange change) {
        switch (change.verb()) {
            case CREATE -> grown.add(origin(change.table()));
            case DROP, RENAME -> column(change.table(), change.name());
            case ALTER -> {
                boolean isNothing = change.changes(Aspect.NULLABILITY)
                        || change.changes(Aspect.DEFAULT)
                        || change.changes(Aspect.COMMENT);
                if (!isNothing) {
                    column(change.table(), change.name());
                }
            }
        }
    }

    /** 'group by' a key uses the key itself in PostgreSQL. */
    private void part(PartChange change) {
        if (change.is(Verb.DROP) && change.kind() == TablePart.Kind.PRIMARY_KEY) {
            tables.add(origin(change.table()));
        }
    }

    /** A type that loses a value, or gets another order, becomes another type in PostgreSQL; elsewhere a check and a length. */
    private void enumType(EnumTypeChange change) {
        switch (change.verb()) {
            case CREATE, DROP -> {}
            case RENAME, ALTER -> columnsOf(change.old().name());
        }
    }

    private void value(RenameValue change) {
        if (change.column().isEmpty()) {
            columnsOf(change.owner());
        }
    }

    private void columnsOf(TableName type) {
        for (Table table : fold.shapes()) {
            table.columns().stream()
                    .filter(column -> column.type().enumType().equals(Optional.of(type)))
                    .map(Column::name)
                    .forEach(column -> column(table.name(), column));
        }
    }

    /** A column by its present name: if it had another before, that one is disturbed already. */
    private void column(TableName table, String column) {
        columns.computeIfAbsent(origin(table), name -> new HashSet<>()).add(column);
    }

    private TableName origin(TableName table) {
        return origins.getOrDefault(table, table);
    }
}
