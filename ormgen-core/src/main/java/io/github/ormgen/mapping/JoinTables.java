package io.github.ormgen.mapping;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of a many-to-many relation. */
record JoinTables(Model model) {

    Table of(Entity owner, ManyToMany relation) {
        JoinTable table = relation.joinTable();
        List<Column> columns = columns(table);
        PrimaryKey primaryKey = new PrimaryKey(
                ConstraintNames.of("pk", table.name().name(), List.of()),
                columns.stream().map(Column::name).toList());
        List<ForeignKey> foreignKeys = foreignKeys(owner, relation);
        return new Table(
                table.name(),
                table.path(),
                relation.declaration().doc(),
                columns,
                Optional.of(primaryKey),
                List.of(),
                new ForeignKeyIndexes(table.name().name(), Optional.of(primaryKey), List.of(), List.of())
                        .with(foreignKeys),
                foreignKeys,
                List.of(),
                Optional.empty());
    }

    private List<Column> columns(JoinTable table) {
        ColumnTypes types = new ColumnTypes(model);
        return Stream.concat(table.ownColumns().stream(), table.inverseColumns().stream())
                .map(column -> Columns.referring(column, false, Optional.empty(), types))
                .toList();
    }

    private List<ForeignKey> foreignKeys(Entity owner, ManyToMany relation) {
        JoinTable table = relation.joinTable();
        TableName target = model.entity(relation.target()).table();
        return Stream.of(
                        foreignKey(table.ownConstraint(), table.path() + ".own", table.ownColumns(), owner.table()),
                        foreignKey(
                                table.inverseConstraint(), table.path() + ".inverse", table.inverseColumns(), target))
                .sorted(Comparator.comparing(ForeignKey::name))
                .toList();
    }

    private static ForeignKey foreignKey(String name, String path, List<JoinColumn> columns, TableName target) {
        return new ForeignKey(
                name,
                path,
                columns.stream().map(JoinColumn::name).toList(),
                target,
                columns.stream().map(JoinColumn::referenced).toList(),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }
}
