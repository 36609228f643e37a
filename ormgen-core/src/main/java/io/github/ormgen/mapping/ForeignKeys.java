package io.github.ormgen.mapping;

import io.github.ormgen.model.Entity;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The foreign keys of relations. */
record ForeignKeys(Model model) {

    /** The foreign key of a relation, its columns in the order of the key that it refers to: InnoDB wants no other. */
    ForeignKey of(ToOne relation) {
        Entity target = model.entity(relation.target());
        List<JoinColumn> columns = ordered(relation.joinColumns(), target);
        return of(
                new JoinTable.Side(columns, relation.constraint(), relation.onDelete(), relation.onUpdate()),
                relation.declaration().path(),
                target.table());
    }

    /** The foreign key of one side of a join table. */
    static ForeignKey of(JoinTable.Side side, String path, TableName target) {
        return new ForeignKey(
                side.constraint(),
                path,
                side.columns().stream().map(JoinColumn::name).toList(),
                target,
                side.columns().stream().map(JoinColumn::referenced).toList(),
                side.onDelete(),
                side.onUpdate());
    }

    private List<JoinColumn> ordered(List<JoinColumn> columns, Entity target) {
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

    /** The columns of an entity's primary key. */
    List<String> idColumns(Entity entity) {
        return new ColumnMapping(model, entity)
                .of(entity.idAttributes()).stream().map(Column::name).toList();
    }
}
