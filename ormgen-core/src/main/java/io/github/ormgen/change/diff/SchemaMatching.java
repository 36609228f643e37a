package io.github.ormgen.change.diff;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.HashMap;
import java.util.List;
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

    /** The next name of a table of the last schema, empty if it goes. */
    Optional<TableName> nextTable(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The next names of the columns that live on in a table that lives on, by their last. */
    Map<String, String> columnsOf(TableName table) {
        return columns.getOrDefault(table, Map.of());
    }

    /** Pairs the objects of two schemas: by their paths in the model, and by their former names. */
    public static SchemaMatching of(Schema before, Schema after, MigrationHints intentions) {
        Map<TableName, TableName> tables = tables(before, after, intentions);
        Map<TableName, Map<String, String>> columns = ColumnMatching.of(before, after, tables, intentions);
        Map<String, String> entities = formerEntities(before, after, tables);
        ObjectMatcher<TableName, Sequence> sequences =
                new ObjectMatcher<>(before.sequences(), after.sequences(), Sequence::name, Sequence::path);
        ObjectMatcher<TableName, EnumType> types =
                new ObjectMatcher<>(before.enumTypes(), after.enumTypes(), EnumType::name, EnumType::path);
        sequences.byFormerPaths(
                sequence -> formerPaths(sequence, entities, intentions),
                intentions.origins(),
                SchemaMatching::withinEntity,
                (former, sequence) -> true);
        types.byFormerPaths(type -> intentions.formerPaths(type.path(), "", ""), intentions.origins());
        sequences.byPath(sequence -> last(formerPaths(sequence, entities, intentions)));
        types.byPath(EnumType::path);
        sequences.byName();
        types.byName();
        return new SchemaMatching(tables, columns, sequences.pairs(), types.pairs(), views(before, after, intentions));
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

    /** A sequence comes from the entity that its own comes from, whatever else has had that one's name. */
    private static List<String> formerPaths(
            Sequence sequence, Map<String, String> entities, MigrationHints intentions) {
        String entity = sequence.path().split("\\.", 2)[0];
        Optional<String> former = Optional.ofNullable(entities.get(entity));
        return intentions.formerPaths(sequence.path(), former.isPresent() ? entity : "", former.orElse(""));
    }

    /** Views hold no rows: one that is called as another was before is the other, whatever the model says. */
    private static Map<TableName, TableName> views(Schema before, Schema after, MigrationHints intentions) {
        ObjectMatcher<TableName, View> views =
                new ObjectMatcher<>(before.views(), after.views(), View::name, View::path);
        views.byPath(View::path);
        views.byFormerPaths(view -> intentions.formerPaths(view.path(), "", ""), intentions.origins());
        views.byName();
        return views.pairs();
    }

    private static Map<TableName, TableName> tables(Schema before, Schema after, MigrationHints intentions) {
        ObjectMatcher<TableName, Table> tables =
                new ObjectMatcher<>(before.tables(), after.tables(), Table::name, Table::path);
        tables.byFormerPaths(table -> intentions.formerPaths(table.path(), "", ""), intentions.origins());
        tables.byPath(Table::path);
        // A join table, which has no name in the model, is called by its own; once renamed, that name may be another's.
        tables.by(table -> Optional.ofNullable(intentions.formerNames().get(table.path()))
                .map(name -> table.name().sibling(name)));
        tables.byName();
        return tables.pairs();
    }

    /** A path without its entity: its attribute keeps its name when the entity gets another. */
    static String withinEntity(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    static String last(List<String> paths) {
        return paths.get(paths.size() - 1);
    }
}
