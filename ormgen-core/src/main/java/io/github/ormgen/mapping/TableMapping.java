package io.github.ormgen.mapping;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of entities and of many-to-many relations. */
record TableMapping(Model model) {

    Table of(Entity entity) {
        ForeignKeys foreignKeys = new ForeignKeys(model);
        List<TablePart> parts = new ArrayList<>();
        parts.add(new PrimaryKey(entity.primaryKey(), foreignKeys.idColumns(entity)));
        parts.addAll(entity.uniqueKeys());
        parts.addAll(entity.indexes());
        new ForeignKeyIndexes(entity.table().name(), model.names(), parts)
                .add(entity.attributes(ToOne.class)
                        .filter(ToOne::indexed)
                        .map(foreignKeys::of)
                        .toList());
        entity.attributes(ToOne.class).map(foreignKeys::of).forEach(parts::add);
        parts.addAll(checks(entity));
        return new Table(
                entity.table(),
                entity.name().simpleName(),
                entity.doc(),
                new ColumnMapping(model, entity).of(entity.attributes()),
                parts,
                entity.softDelete().map(deletion -> new SoftDelete(deletion.column(), deletion.style())),
                new RowMapping(model).of(entity));
    }

    private List<Check> checks(Entity entity) {
        DerivedChecks derived = new DerivedChecks(model, entity.table().name());
        List<Check> checks = new ArrayList<>(entity.checks());
        for (Attribute attribute : entity.attributes()) {
            derived.add(attribute, checks);
        }
        return checks;
    }

    /** The table of a many-to-many relation. */
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
                ForeignKeys.of(table.own(), table.path() + ".own", owner.table()),
                ForeignKeys.of(table.inverse(), table.path() + ".inverse", target));
    }
}
