package io.github.ormgen.dialect.catalog;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.schema.compare.SchemaComparison;
import io.github.ormgen.schema.compare.SchemaObject;
import io.github.ormgen.schema.compare.SchemaObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a live database has. Paths in its schema are names in the database: {@code table} and {@code table.column}. What the
 * database prints anew, as checks, predicates and defaults, stands there as the database prints it, for this database
 * alone. A type stands there as the one that ormgen would write it for, without differences that mean nothing; one that
 * ormgen has no word for is a {@link io.github.ormgen.schema.ColumnType.Custom}.
 *
 * @param schema what a schema can say
 * @param unsupported what it can't, sorted
 * @param otherSchemas the names of the schemas that were read beside the connection's own
 */
public record Catalog(Schema schema, List<UnsupportedObject> unsupported, Set<String> otherSchemas) {

    /** Keeps sorted copies. */
    public Catalog {
        unsupported = unsupported.stream().sorted().toList();
        otherSchemas = Set.copyOf(otherSchemas);
    }

    /** A catalog of the connection's own schema. */
    public Catalog(Schema schema, List<UnsupportedObject> unsupported) {
        this(schema, unsupported, Set.of());
    }

    /**
     * What there is in some of the schemas.
     *
     * @param schemas their names, empty for the connection's own
     */
    public Catalog within(Set<Optional<String>> schemas) {
        Schema chosen = new Schema(
                schema.collation(),
                of(schema.tables(), Table::name, schemas),
                of(schema.sequences(), Sequence::name, schemas),
                of(schema.enumTypes(), EnumType::name, schemas),
                of(schema.views(), View::name, schemas));
        Set<String> tables = schema.tables().stream()
                .filter(table -> table.name().schema().isEmpty())
                .map(table -> table.name().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Catalog(
                chosen,
                unsupported.stream()
                        .filter(thing -> otherSchemaOf(thing, tables)
                                .map(name -> schemas.contains(Optional.of(name)))
                                .orElse(schemas.contains(Optional.<String>empty())))
                        .toList(),
                otherSchemas);
    }

    /** What there is beside a table, as Flyway's by a name of the project's own. */
    public Catalog without(String table) {
        Schema chosen = schema.withTables(schema.tables().stream()
                .filter(one -> !one.name().name().equals(table))
                .toList());
        return new Catalog(chosen, unsupported, otherSchemas);
    }

    /** Of what is called as if it were in another schema, that one; empty if a table of ours is called as the schema. */
    private Optional<String> otherSchemaOf(UnsupportedObject thing, Set<String> tables) {
        String name = thing.name().replace("\"", "").toLowerCase(Locale.ROOT);
        return otherSchemas.stream()
                .filter(schema -> name.startsWith(schema.toLowerCase(Locale.ROOT) + "."))
                .filter(schema -> !tables.contains(schema.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static <T> List<T> of(List<T> all, Function<T, TableName> name, Set<Optional<String>> schemas) {
        return all.stream()
                .filter(one -> schemas.contains(name.apply(one).schema()))
                .toList();
    }

    /** What another catalog of the same kind of database has otherwise in any way, what no schema can say too. */
    public List<Difference> differences(Catalog other) {
        return SchemaComparison.of(objects(), other.objects());
    }

    /** All that is there. What a schema says in part alone has what else there is as its definition. */
    public List<SchemaObject> objects() {
        Map<String, SchemaObject> objects = new LinkedHashMap<>();
        SchemaObjects.of(schema).forEach(one -> objects.put(one.toString(), one));
        objects.put("collation", new SchemaObject("collation", "of tables", "", Map.of("is", schema.collation())));
        for (UnsupportedObject one : unsupported) {
            String key = one.kind() + " " + one.name();
            String owner = one.name().substring(0, Math.max(0, one.name().lastIndexOf('.')));
            boolean isOfTable = objects.containsKey(SchemaObject.TABLE + " " + owner);
            SchemaObject object = objects.getOrDefault(
                    key, new SchemaObject(one.kind(), one.name(), isOfTable ? owner : "", Map.of()));
            objects.put(key, object.with("definition", one.definition()));
        }
        return List.copyOf(objects.values());
    }
}
