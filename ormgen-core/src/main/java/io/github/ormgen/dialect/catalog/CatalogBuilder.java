package io.github.ormgen.dialect.catalog;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.View.ViewColumn;
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
public final class CatalogBuilder {

    private final Map<TableName, TableBuilder> tables = new TreeMap<>();
    /** Views as tables that have columns alone, and their queries. */
    private final Map<TableName, TableBuilder> views = new TreeMap<>();

    private final Map<TableName, SqlText> queries = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<TableName, List<String>> enumTypes = new TreeMap<>();
    private final List<UnsupportedObject> unsupported = new ArrayList<>();
    private final Set<String> otherSchemas = new HashSet<>();
    private String collation = Schema.DEFAULT_COLLATION;

    /** What Flyway keeps for itself is nobody's. */
    public static boolean isFlyways(String table) {
        return table.contains("flyway_schema_history") || table.contains("FLYWAY_SCHEMA_HISTORY");
    }

    /** Adds a table. */
    public void table(TableName name, Optional<String> comment) {
        tables.put(name, new TableBuilder(name, comment, unsupported));
    }

    /** Adds a view. What a column of it can't say is not told, since the query says where it is from. */
    public void view(TableName name, Optional<String> comment, SqlText query) {
        views.put(name, new TableBuilder(name, comment, new ArrayList<>()));
        queries.put(name, query);
    }

    /** A table or view that was found, empty for one that is left out. */
    public Optional<TableBuilder> find(TableName name) {
        return Optional.ofNullable(tables.getOrDefault(name, views.get(name)));
    }

    /** Adds a sequence. */
    public void sequence(TableName name, long start, long increment) {
        sequences.add(new Sequence(name, name.toString(), start, Math.toIntExact(increment)));
    }

    /** Adds a value to an enum type, behind those that it has. */
    public void enumValue(TableName type, String value) {
        enumTypes.computeIfAbsent(type, name -> new ArrayList<>()).add(value);
    }

    /** Sets the collation of tables. */
    public void collation(String name) {
        collation = name;
    }

    /** A schema beside the connection's own. */
    public void otherSchema(String name) {
        otherSchemas.add(name);
    }

    /** Adds what a schema can't say, in the words of the database. */
    public void unsupported(String kind, String name, String definition) {
        unsupported.add(new UnsupportedObject(kind, name, definition));
    }

    /** The catalog of all that was found. */
    public Catalog toCatalog() {
        return new Catalog(
                new Schema(
                        collation,
                        tables.values().stream().map(TableBuilder::toTable).toList(),
                        sequences.stream()
                                .sorted(Comparator.comparing(Sequence::name))
                                .toList(),
                        enumTypes.entrySet().stream()
                                .map(type -> new EnumType(
                                        type.getKey(), type.getKey().toString(), type.getValue()))
                                .toList(),
                        views.values().stream().map(this::view).toList()),
                unsupported,
                otherSchemas);
    }

    private View view(TableBuilder catalog) {
        Table view = catalog.toTable();
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
