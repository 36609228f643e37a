package io.github.ormgen.mapping;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of an entity. */
record EntityTables(Model model) {

    Table of(Entity entity) {
        ForeignKeys foreignKeys = new ForeignKeys(model);
        PrimaryKey primaryKey = new PrimaryKey(entity.primaryKey(), foreignKeys.idColumns(entity));
        List<UniqueKey> uniqueKeys = entity.uniqueKeys().stream()
                .sorted(Comparator.comparing(UniqueKey::name))
                .toList();
        return new Table(
                entity.table(),
                entity.name().simpleName(),
                entity.doc(),
                new ColumnMapping(model, entity).of(entity.attributes()),
                Optional.of(primaryKey),
                uniqueKeys,
                indexes(entity, primaryKey, uniqueKeys),
                relations(entity)
                        .map(foreignKeys::of)
                        .sorted(Comparator.comparing(ForeignKey::name))
                        .toList(),
                checks(entity),
                entity.softDelete().map(deletion -> new SoftDelete(deletion.column(), deletion.style())),
                new RowMapping(model).of(entity));
    }

    private List<Index> indexes(Entity entity, PrimaryKey primaryKey, List<UniqueKey> uniqueKeys) {
        List<ForeignKey> wanted = relations(entity)
                .filter(ToOne::indexed)
                .map(new ForeignKeys(model)::of)
                .toList();
        return new ForeignKeyIndexes(
                        entity.table().name(), model.names(), Optional.of(primaryKey), uniqueKeys, entity.indexes())
                .with(wanted);
    }

    private static Stream<ToOne> relations(Entity entity) {
        return entity.attributes().stream().filter(ToOne.class::isInstance).map(ToOne.class::cast);
    }

    private List<Check> checks(Entity entity) {
        DerivedChecks derived = new DerivedChecks(model, entity.table().name());
        List<Check> checks = new ArrayList<>(entity.checks());
        for (Attribute attribute : entity.attributes()) {
            derived.add(attribute, checks);
        }
        checks.sort(Comparator.comparing(Check::name));
        return checks;
    }
}
