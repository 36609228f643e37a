package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The keys and indexes of MariaDB and MySQL, of which the catalog gives a row for each column. */
final class InnoDbCatalogKeys {

    /** An index, its columns one after another. */
    private record Found(TableBuilder table, String name, boolean isUnique, String kind, List<IndexPart> parts) {

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

    private final Map<String, Found> indexes = new TreeMap<>();
    private final Map<String, Reference> references = new TreeMap<>();

    /** Takes a column of an index. Parts of columns, expressions, and indexes of other kinds can't be said. */
    void index(Row row, TableBuilder table) throws SQLException {
        String name = row.text("name");
        Optional<String> part = row.optional("sub_part");
        Optional<String> column = row.optional("column_name");
        String kind = row.text("kind");
        boolean isUnique = row.flag("is_unique");
        Found found = indexes.computeIfAbsent(
                table.name() + "\0" + name, key -> new Found(table, name, isUnique, kind, new ArrayList<>()));
        found.parts()
                .add(new IndexPart.OfColumn(
                        column.orElse("") + part.map(n -> "(" + n + ")").orElse(""),
                        row.flag("is_descending") ? IndexPart.Order.DESCENDING : IndexPart.Order.ASCENDING,
                        IndexPart.Nulls.DEFAULT));
        if (part.isPresent() || column.isEmpty()) {
            indexes.put(table.name() + "\0" + name, new Found(table, name, isUnique, "PREFIX", found.parts()));
        }
    }

    void reference(Row row, TableBuilder table) throws SQLException {
        Reference first = new Reference(
                table.name(),
                row.optional("target_schema"),
                row.text("target_name"),
                new ArrayList<>(),
                new ArrayList<>(),
                row.text("delete_rule"),
                row.text("update_rule"));
        Reference reference = references.computeIfAbsent(table.name() + "\0" + row.text("name"), key -> first);
        reference.columns().add(row.text("column_name"));
        reference.targetColumns().add(row.text("target_column"));
    }

    /** Puts all that were taken into their tables. */
    void put(CatalogBuilder catalog) {
        indexes.values().forEach(found -> put(found.table(), found));
        references.forEach((key, reference) -> catalog.find(reference.table())
                .ifPresent(table -> put(table, key.substring(key.indexOf('\0') + 1), reference)));
    }

    private static void put(TableBuilder table, Found found) {
        boolean isTree = found.kind().equals("BTREE")
                || (found.isUnique() && found.kind().equals("HASH"));
        if (found.name().equals("PRIMARY") && isTree) {
            table.add(new PrimaryKey("PRIMARY", found.columns()));
        } else if (!isTree) {
            table.unsupported(
                    "index", found.name(), (found.isUnique() ? "unique " : "") + found.kind() + " " + found.columns());
        } else if (found.isUnique() && found.isPlain()) {
            table.uniqueKey(found.name(), found.columns());
        } else {
            table.index(found.name(), found.parts(), found.isUnique());
        }
    }

    private static void put(TableBuilder table, String name, Reference reference) {
        boolean isSaid = reference.elsewhere().isEmpty()
                && table.foreignKey(
                        name,
                        reference.columns(),
                        TableName.of(reference.target()),
                        reference.targetColumns(),
                        TableBuilder.action(reference.onDelete()),
                        TableBuilder.action(reference.onUpdate()));
        if (!isSaid) {
            table.unsupported("constraint", name, reference.toString());
        }
    }
}
