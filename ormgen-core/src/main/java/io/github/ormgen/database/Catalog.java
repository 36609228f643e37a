package io.github.ormgen.database;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a live database has. Paths in its schema are names in the database: {@code table} and {@code table.column}. What the
 * database prints anew, as checks, predicates and defaults, stands there as the database prints it, for this database
 * alone. A type stands there as the one that ormgen would write it for, without differences that mean nothing; one that
 * ormgen has no word for is a {@link io.github.ormgen.schema.ColumnType.Custom}.
 *
 * @param schema what a schema can say
 * @param unsaid what it can't, sorted
 * @param otherSchemas the names of the schemas that were read beside the connection's own
 */
public record Catalog(Schema schema, List<Unsaid> unsaid, Set<String> otherSchemas) {

    /** Keeps sorted copies. */
    public Catalog {
        unsaid = unsaid.stream().sorted().toList();
        otherSchemas = Set.copyOf(otherSchemas);
    }

    /** A catalog of the connection's own schema. */
    public Catalog(Schema schema, List<Unsaid> unsaid) {
        this(schema, unsaid, Set.of());
    }

    /**
     * Reads the connection's own schema and all others that are not the database's, in as many queries whatever is in
     * them. What Flyway keeps for itself is left out.
     *
     * @throws SQLException if the database can't be read
     */
    public static Catalog read(Connection connection, Database database) throws SQLException {
        SchemaDraft draft = new SchemaDraft();
        CatalogReader.of(database).read(new Queries(connection), draft);
        return draft.toCatalog();
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
                unsaid.stream()
                        .filter(thing -> otherSchemaOf(thing, tables)
                                .map(name -> schemas.contains(Optional.of(name)))
                                .orElse(schemas.contains(Optional.<String>empty())))
                        .toList(),
                otherSchemas);
    }

    /** What there is beside a table, as Flyway's by a name of the project's own. */
    public Catalog without(String table) {
        Schema chosen = new Schema(
                schema.collation(),
                schema.tables().stream()
                        .filter(one -> !one.name().name().equals(table))
                        .toList(),
                schema.sequences(),
                schema.enumTypes(),
                schema.views());
        return new Catalog(chosen, unsaid, otherSchemas);
    }

    /** Of what is called as if it were in another schema, that one; empty if a table of ours is called as the schema. */
    private Optional<String> otherSchemaOf(Unsaid thing, Set<String> tables) {
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

    /** What differs in another catalog, a line each; none if they are the same but for the order of columns. */
    public List<String> differences(Catalog other) {
        SortedMap<String, String> own = objects();
        SortedMap<String, String> others = other.objects();
        TreeSet<String> names = new TreeSet<>(own.keySet());
        names.addAll(others.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String one = own.getOrDefault(name, "is not there");
            String its = others.getOrDefault(name, "is not there");
            if (!one.equals(its)) {
                lines.add(name + ": " + one + " <> " + its);
            }
        }
        return lines;
    }

    /** What stands in it, as text, by kind and name: equal texts mean the same on one kind of database. */
    public SortedMap<String, String> objects() {
        SortedMap<String, String> objects = new TreeMap<>();
        for (Table table : schema.tables()) {
            objects.put("table " + table.name(), table.comment().orElse(""));
            for (Column column : table.columns()) {
                objects.put("column " + table.name() + "." + column.name(), column.toString());
            }
            table.parts()
                    .forEach(
                            part -> objects.put(part.kind() + " " + table.name() + "." + part.name(), part.toString()));
        }
        schema.sequences().forEach(sequence -> objects.put("sequence " + sequence.name(), sequence.toString()));
        schema.enumTypes().forEach(type -> objects.put("type " + type.name(), type.toString()));
        schema.views().forEach(view -> objects.put("view " + view.name(), ViewDefinition.of(view)));
        unsaid.forEach(thing -> objects.put(thing.kind() + " " + thing.name(), thing.definition()));
        objects.put("collation", schema.collation());
        return objects;
    }
}
