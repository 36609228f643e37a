package io.github.ormgen.mapping;

import io.github.ormgen.model.Entity;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of entities and of many-to-many relations. */
record TableMapping(Model model) {

    Table of(Entity entity) {
        List<TablePart> parts = new ArrayList<>();
        parts.add(new PrimaryKey(entity.primaryKey(), idColumns(entity)));
        parts.addAll(entity.uniqueKeys());
        parts.addAll(entity.indexes());
        addIndexes(
                entity.table(),
                entity.attributes(ToOne.class).filter(ToOne::indexed).map(this::foreignKey),
                parts);
        entity.attributes(ToOne.class).map(this::foreignKey).forEach(parts::add);
        parts.addAll(entity.checks());
        DerivedChecks derived = new DerivedChecks(model, entity.table().name(), parts);
        entity.attributes().forEach(derived::add);
        return new Table(
                entity.table(),
                entity.name().simpleName(),
                entity.doc(),
                new ColumnMapping(model, entity).of(entity.attributes()),
                parts,
                entity.softDelete().map(deletion -> new SoftDelete(deletion.column(), deletion.style())),
                new RowMapping(model).of(entity));
    }

    /**
     * Adds the indexes that foreign keys still need: without one, each deletion of a row that is referred to reads the
     * whole table, and MySQL and MariaDB make one under a name of their own.
     */
    private void addIndexes(TableName table, Stream<ForeignKey> wanted, List<TablePart> parts) {
        wanted.sorted(ForeignKey.LONGEST_FIRST)
                .filter(key -> parts.stream().noneMatch(part -> part.serves(key.columns())))
                .forEach(key ->
                        parts.add(Index.of(indexName(table.name(), key.columns(), parts), key.path(), key.columns())));
    }

    /** A declared index over the same columns, a partial one, may have the usual name. */
    private String indexName(String table, List<String> columns, List<TablePart> parts) {
        String usual = model.names().index(table, columns);
        boolean isTaken = parts.stream()
                .anyMatch(part -> part instanceof Index && part.name().equals(usual));
        return isTaken
                ? model.names()
                        .index(
                                table,
                                Stream.concat(columns.stream(), Stream.of("fk")).toList())
                : usual;
    }

    /** The table of a many-to-many relation. */
    Table of(Entity owner, ManyToMany relation) {
        JoinTable table = relation.joinTable();
        ColumnMapping mapping = new ColumnMapping(model, owner);
        List<Column> columns = Stream.concat(table.own().columns().stream(), table.inverse().columns().stream())
                .map(column -> mapping.referring(column, false, Optional.empty()))
                .toList();
        List<TablePart> parts = new ArrayList<>();
        parts.add(new PrimaryKey(
                table.primaryKey(), columns.stream().map(Column::name).toList()));
        List<ForeignKey> foreignKeys = List.of(
                foreignKey(table.own(), table.path() + ".own", owner.table()),
                foreignKey(
                        table.inverse(),
                        table.path() + ".inverse",
                        model.entity(relation.target()).table()));
        if (table.indexed()) {
            addIndexes(table.name(), foreignKeys.stream(), parts);
        }
        parts.addAll(foreignKeys);
        return new Table(table.name(), table.path(), relation.declaration().doc(), columns, parts, Optional.empty());
    }

    /** The foreign key of a relation, its columns in the order of the key that it refers to: InnoDB wants no other. */
    private ForeignKey foreignKey(ToOne relation) {
        Entity target = model.entity(relation.target());
        List<JoinColumn> columns = ordered(relation.joinColumns(), target);
        return foreignKey(
                new JoinTable.Side(columns, relation.constraint(), relation.onDelete(), relation.onUpdate()),
                relation.declaration().path(),
                target.table());
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

    private static List<JoinColumn> ordered(List<JoinColumn> columns, Entity target) {
        Set<String> wanted = new HashSet<>();
        columns.forEach(column -> wanted.add(column.referenced()));
        Stream<List<String>> keys = Stream.concat(
                Stream.of(idColumns(target)), target.uniqueKeys().stream().map(UniqueKey::columns));
        return keys.filter(key -> wanted.equals(new HashSet<>(key)))
                .findFirst()
                .map(key -> columns.stream()
                        .sorted(Comparator.comparing((JoinColumn column) -> key.indexOf(column.referenced())))
                        .toList())
                .orElse(columns);
    }

    private static List<String> idColumns(Entity entity) {
        return entity.idAttributes().stream()
                .flatMap(attribute -> attribute.columns().stream())
                .toList();
    }
}
