package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.Queries;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The keys and indexes of MariaDB and MySQL, of which the catalog gives a row for each column. */
record InnoDbCatalogKeys(CatalogBuilder catalog) {

    /** An index, its columns one after another. */
    private record Found(TableName table, String name, boolean isUnique, String kind, List<IndexPart> parts) {

        List<String> columns() {
            return parts.stream()
                    .map(part -> ((IndexPart.OfColumn) part).column())
                    .toList();
        }

        boolean isPlain() {
            return parts.stream().allMatch(part -> part.order() == IndexPart.Order.ASCENDING);
        }
    }

    /** A foreign key, its columns one after another. */
    private record Reference(
            TableName table,
            Optional<String> elsewhere,
            String target,
            List<String> columns,
            List<String> targetColumns,
            String onDelete,
            String onUpdate) {}

    void read(Queries queries) throws SQLException {
        Map<String, Found> indexes = new TreeMap<>();
        queries.each(InnoDbCatalogQueries.INDEXES, row -> index(row, indexes));
        indexes.values().forEach(found -> catalog.find(found.table()).ifPresent(table -> put(table, found)));
        Map<String, Reference> references = new TreeMap<>();
        queries.each(InnoDbCatalogQueries.FOREIGN_KEYS, row -> reference(row, references));
        references.forEach((key, reference) -> catalog.find(reference.table())
                .ifPresent(table -> put(table, key.substring(key.indexOf('\0') + 1), reference)));
    }

    /** Parts of columns, expressions, and indexes of other kinds can't be said. */
    private static void index(Row row, Map<String, Found> indexes) throws SQLException {
        TableName table = TableName.of(row.text("table_name"));
        String name = row.text("name");
        boolean isWhole = row.optional("sub_part").isEmpty()
                && row.optional("column_name").isPresent();
        String kind = row.text("kind");
        boolean isUnique = row.flag("is_unique");
        Found found = indexes.computeIfAbsent(
                table.name() + "\0" + name,
                key -> new Found(table, name, isUnique, isWhole ? kind : "PREFIX", new ArrayList<>()));
        found.parts()
                .add(new IndexPart.OfColumn(
                        row.optional("column_name").orElse("")
                                + row.optional("sub_part")
                                        .map(n -> "(" + n + ")")
                                        .orElse(""),
                        row.flag("is_descending") ? IndexPart.Order.DESCENDING : IndexPart.Order.ASCENDING,
                        IndexPart.Nulls.DEFAULT));
        if (!isWhole) {
            indexes.put(table.name() + "\0" + name, new Found(table, name, found.isUnique(), "PREFIX", found.parts()));
        }
    }

    private void put(TableBuilder table, Found found) {
        boolean isTree = found.kind().equals("BTREE")
                || (found.isUnique() && found.kind().equals("HASH"));
        if (found.name().equals("PRIMARY") && isTree) {
            table.primaryKey("PRIMARY", found.columns());
        } else if (!isTree) {
            catalog.unsupported(
                    "index",
                    table.path(found.name()),
                    (found.isUnique() ? "unique " : "") + found.kind() + " " + found.columns());
        } else if (found.isUnique() && found.isPlain()) {
            table.uniqueKey(found.name(), found.columns());
        } else {
            table.index(found.name(), found.parts(), found.isUnique());
        }
    }

    private static void reference(Row row, Map<String, Reference> references) throws SQLException {
        String table = row.text("table_name");
        Reference first = new Reference(
                TableName.of(table),
                row.optional("target_schema"),
                row.text("target_name"),
                new ArrayList<>(),
                new ArrayList<>(),
                row.text("delete_rule"),
                row.text("update_rule"));
        Reference reference = references.computeIfAbsent(table + "\0" + row.text("name"), key -> first);
        reference.columns().add(row.text("column_name"));
        reference.targetColumns().add(row.text("target_column"));
    }

    private void put(TableBuilder table, String name, Reference reference) {
        boolean isSaid = reference.elsewhere().isEmpty()
                && table.foreignKey(
                        name,
                        reference.columns(),
                        TableName.of(reference.target()),
                        reference.targetColumns(),
                        TableBuilder.action(reference.onDelete()),
                        TableBuilder.action(reference.onUpdate()));
        if (!isSaid) {
            catalog.unsupported("constraint", table.path(name), reference.toString());
        }
    }
}
