package io.github.ormgen.database;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.ViewColumn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A schema while its parts are found one after another. Used once. */
final class SchemaDraft {

    private final Map<TableName, TableDraft> tables = new TreeMap<>();
    /** Views as tables that have columns alone, and their queries. */
    private final Map<TableName, TableDraft> views = new TreeMap<>();

    private final Map<TableName, SqlText> queries = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<TableName, List<String>> enumTypes = new TreeMap<>();
    private final List<Unsaid> unsaid = new ArrayList<>();
    private final Set<String> otherSchemas = new HashSet<>();
    private String collation = Schema.DEFAULT_COLLATION;

    /** What Flyway keeps for itself is nobody's. */
    static boolean isFlyways(String table) {
        return table.contains("flyway_schema_history") || table.contains("FLYWAY_SCHEMA_HISTORY");
    }

    void table(TableName name, Optional<String> comment) {
        tables.put(name, new TableDraft(name, comment));
    }

    void view(TableName name, Optional<String> comment, SqlText query) {
        views.put(name, new TableDraft(name, comment));
        queries.put(name, query);
    }

    /** Reads a column of a table or view; none of what is left out. */
    @FunctionalInterface
    interface ColumnReading {

        /** Puts the column into the first, and what can't be said of it into the second. */
        void read(TableDraft owner, SchemaDraft draft) throws SQLException;
    }

    /** Has a column of a table or view read: what a view's can't say is not told, since its query says where it is from. */
    void column(TableName owner, ColumnReading reading) throws SQLException {
        Optional<TableDraft> view = Optional.ofNullable(views.get(owner));
        if (view.isPresent()) {
            reading.read(view.get(), new SchemaDraft());
        }
        Optional<TableDraft> table = find(owner);
        if (table.isPresent()) {
            reading.read(table.get(), this);
        }
    }

    /** A table that was found, empty for one that is left out. */
    Optional<TableDraft> find(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    void sequence(TableName name, long start, long increment) {
        sequences.add(new Sequence(name, name.toString(), start, Math.toIntExact(increment)));
    }

    void enumValue(TableName type, String value) {
        enumTypes.computeIfAbsent(type, name -> new ArrayList<>()).add(value);
    }

    void collation(String name) {
        collation = name;
    }

    /** A schema beside the connection's own. */
    void otherSchema(String name) {
        otherSchemas.add(name);
    }

    void unsaid(String kind, String name, String definition) {
        unsaid.add(new Unsaid(kind, name, definition));
    }

    Catalog toCatalog() {
        return new Catalog(
                new Schema(
                        collation,
                        tables.values().stream().map(TableDraft::toTable).toList(),
                        sequences.stream()
                                .sorted(Comparator.comparing(Sequence::name))
                                .toList(),
                        enumTypes.entrySet().stream()
                                .map(type -> new EnumType(
                                        type.getKey(), type.getKey().toString(), type.getValue()))
                                .toList(),
                        views.values().stream().map(this::view).toList()),
                unsaid,
                otherSchemas);
    }

    private View view(TableDraft draft) {
        Table view = draft.toTable();
        SqlText query = requireNonNull(queries.get(view.name()));
        Set<String> names = query.names();
        return new View(
                view.name(),
                view.name().toString(),
                view.comment(),
                query,
                view.columns().stream()
                        .map(column -> new ViewColumn(column.name(), column.type()))
                        .toList(),
                Stream.concat(tables.keySet().stream(), views.keySet().stream())
                        .filter(name -> !name.equals(view.name()))
                        .filter(name -> names.contains(name.name().toLowerCase(Locale.ROOT)))
                        .sorted()
                        .toList());
    }
}
