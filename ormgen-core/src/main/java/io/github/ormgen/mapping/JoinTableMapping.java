package io.github.ormgen.mapping;

import io.github.ormgen.model.Entity;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of a many-to-many relation. */
record JoinTableMapping(Model model) {

    Table of(Entity owner, ManyToMany relation) {
        JoinTable table = relation.joinTable();
        List<Column> columns = columns(table);
        List<TablePart> parts = new ArrayList<>();
        parts.add(new PrimaryKey(
                table.primaryKey(), columns.stream().map(Column::name).toList()));
        List<ForeignKey> foreignKeys = foreignKeys(owner, relation);
        if (table.indexed()) {
            new ForeignKeyIndexes(table.name().name(), model.names(), parts).add(foreignKeys);
        }
        parts.addAll(foreignKeys);
        return new Table(table.name(), table.path(), relation.declaration().doc(), columns, parts, Optional.empty());
    }

    private List<Column> columns(JoinTable table) {
        ColumnTypes types = new ColumnTypes(model);
        return Stream.concat(table.own().columns().stream(), table.inverse().columns().stream())
                .map(column -> ColumnMapping.referring(column, false, Optional.empty(), types))
                .toList();
    }

    private List<ForeignKey> foreignKeys(Entity owner, ManyToMany relation) {
        JoinTable table = relation.joinTable();
        TableName target = model.entity(relation.target()).table();
        return List.of(
                foreignKey(table.own(), table.path() + ".own", owner.table()),
                foreignKey(table.inverse(), table.path() + ".inverse", target));
    }

    private static ForeignKey foreignKey(JoinTable.Side side, String path, TableName target) {
        return new ForeignKey(
                side.constraint(),
                path,
                side.columns().stream().map(JoinColumn::name).toList(),
                target,
                side.columns().stream().map(JoinColumn::referenced).toList(),
                side.onDelete(),
                side.onUpdate());
    }
}
