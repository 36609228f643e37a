package io.github.ormgen.database;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A schema while its parts are found one after another. Used once. */
final class SchemaDraft {

    private final Map<TableName, TableDraft> tables = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<TableName, List<String>> enumTypes = new TreeMap<>();
    private final List<Unsaid> unsaid = new ArrayList<>();
    private String collation = Schema.DEFAULT_COLLATION;

    /** What Flyway keeps for itself is nobody's. */
    static boolean isFlyways(String table) {
        return table.contains("flyway_schema_history") || table.contains("FLYWAY_SCHEMA_HISTORY");
    }

    void table(TableName name, Optional<String> comment) {
        tables.put(name, new TableDraft(name, comment));
    }

    /** A table that was found, empty for one that is left out. */
    Optional<TableDraft> find(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    List<TableDraft> tables() {
        return List.copyOf(tables.values());
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
                                .toList()),
                unsaid);
    }
}
