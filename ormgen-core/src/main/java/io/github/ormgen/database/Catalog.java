package io.github.ormgen.database;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a live database has. Paths in its schema are names in the database: {@code table} and {@code table.column}. What the
 * database prints anew, as checks, predicates and defaults, stands there as the database prints it, for this database
 * alone. A type stands there as the one that ormgen would write it for, without differences that mean nothing; one that
 * ormgen has no word for is a {@link io.github.ormgen.schema.ColumnType.Custom}.
 *
 * @param schema what a schema can say
 * @param unsaid what it can't, sorted
 */
public record Catalog(Schema schema, List<Unsaid> unsaid) {

    /** Keeps a sorted copy. */
    public Catalog {
        unsaid = unsaid.stream().sorted().toList();
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

    private SortedMap<String, String> objects() {
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
