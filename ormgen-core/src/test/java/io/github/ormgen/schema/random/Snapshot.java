package io.github.ormgen.schema.random;

import io.github.ormgen.schema.TableName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the things of a sketch are called at one time, by their ids.
 *
 * @param paths of tables, columns, enums and constants: their place in the model; a constant's is its value
 * @param tables the names of tables in the database
 * @param columns the names of columns in the database, by id
 * @param tableOfColumn the id of a column's table
 * @param views the ids of views
 */
record Snapshot(
        Map<String, String> paths,
        Map<String, TableName> tables,
        Map<String, String> columns,
        Map<String, String> tableOfColumn,
        Map<String, TableName> types,
        Set<String> views) {

    static Snapshot of(Sketch sketch) {
        Map<String, String> paths = new LinkedHashMap<>();
        Map<String, TableName> tables = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (TableSketch table : sketch.tables) {
            paths.put(table.id, table.path);
            tables.put(table.id, table.name(sketch.naming));
            table.relations.forEach(relation -> paths.put(relation.id, table.path + "." + relation.attribute));
            table.members().forEach(member -> {
                paths.put(member.id(), member.path(table));
                columns.put(member.id(), member.name(sketch.naming));
                owners.put(member.id(), table.id);
            });
        }
        sketch.enums.forEach(type -> {
            paths.put(type.id, type.name);
            type.constants.forEach(constant -> paths.put(constant.id, constant.value));
        });
        Map<String, TableName> types = sketch.enums.stream()
                .filter(type -> type.isNative)
                .collect(Collectors.toMap(type -> type.id, type -> type.type(sketch.naming)));
        sketch.liveViews().forEach(view -> paths.put(view.id, view.path));
        Set<String> views = sketch.liveViews().map(view -> view.id).collect(Collectors.toSet());
        return new Snapshot(paths, tables, columns, owners, types, views);
    }
}
