package io.github.ormgen.change.diff;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which objects of the last schema live on in the next, and under which names.
 *
 * @param tables the next name of each table that lives on, by its last
 * @param columns the same for columns, by the last name of a table that lives on
 */
public record SchemaMatching(
        Map<TableName, TableName> tables,
        Map<TableName, Map<String, String>> columns,
        Map<TableName, TableName> sequences,
        Map<TableName, TableName> enumTypes,
        Map<TableName, TableName> views) {

    /** The next names of the columns that live on in a table that lives on, by their last. */
    Map<String, String> columnsOf(TableName table) {
        return columns.getOrDefault(table, Map.of());
    }

    /** Pairs the objects of two schemas: by their paths in the model, and by their former names. */
    public static SchemaMatching of(Schema before, Schema after, MigrationHints intentions) {
        Map<TableName, TableName> tables = tables(before, after, intentions);
        return new SchemaMatching(
                tables,
                ColumnMatching.of(before, after, tables, intentions),
                sequences(before, after, tables, intentions),
                ObjectMatcher.of(before.enumTypes(), after.enumTypes(), intentions)
                        .byFormerPaths()
                        .byPath()
                        .byName()
                        .pairs(),
                // Views hold no rows: one that is called as another was before is the other, whatever the model says.
                ObjectMatcher.of(before.views(), after.views(), intentions)
                        .byPath()
                        .byFormerPaths()
                        .byName()
                        .pairs());
    }

    private static Map<TableName, TableName> tables(Schema before, Schema after, MigrationHints intentions) {
        return ObjectMatcher.of(before.tables(), after.tables(), intentions)
                .byFormerPaths()
                .byPath()
                // A join table, which has no name in the model, is called by its own; once renamed, that name may be
                // another's.
                .by(table -> Optional.ofNullable(intentions.formerNames().get(table.path()))
                        .map(name -> table.name().sibling(name)))
                .byName()
                .pairs();
    }

    /** A sequence comes from the entity that its own comes from, whatever else has had that one's name. */
    private static Map<TableName, TableName> sequences(
            Schema before, Schema after, Map<TableName, TableName> tables, MigrationHints intentions) {
        Map<String, String> entities = formerEntities(before, after, tables);
        return new ObjectMatcher<>(
                        before.sequences(),
                        after.sequences(),
                        Sequence::name,
                        Sequence::path,
                        sequence -> {
                            String entity = sequence.path().split("\\.", 2)[0];
                            Optional<String> former = Optional.ofNullable(entities.get(entity));
                            return intentions.formerPaths(
                                    sequence.path(), former.isPresent() ? entity : "", former.orElse(""));
                        },
                        intentions.origins())
                .byFormerPaths(SchemaMatching::withinEntity, (former, sequence) -> true)
                .byPath()
                .byName()
                .pairs();
    }

    /** The last paths of the tables that live on, by their next. */
    private static Map<String, String> formerEntities(Schema before, Schema after, Map<TableName, TableName> tables) {
        Map<TableName, String> paths = after.tables().stream().collect(Collectors.toMap(Table::name, Table::path));
        Map<String, String> entities = new HashMap<>();
        for (Table table : before.tables()) {
            Optional.ofNullable(tables.get(table.name()))
                    .map(paths::get)
                    .ifPresent(path -> entities.put(path, table.path()));
        }
        return entities;
    }

    /** A path without its entity: its attribute keeps its name when the entity gets another. */
    static String withinEntity(String path) {
        return path.substring(path.indexOf('.') + 1);
    }
}
