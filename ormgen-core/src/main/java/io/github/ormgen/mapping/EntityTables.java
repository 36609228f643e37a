package io.github.ormgen.mapping;

import io.github.ormgen.model.ConstraintNames;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of an entity. */
record EntityTables(Model model) {

    Table of(Entity entity) {
        Columns columns = new Columns(model, entity);
        ForeignKeys foreignKeys = new ForeignKeys(model);
        PrimaryKey primaryKey = new PrimaryKey(
                ConstraintNames.of("pk", entity.table().name(), List.of()), foreignKeys.idColumns(entity));
        List<UniqueKey> uniqueKeys = entity.uniqueKeys().stream()
                .sorted(Comparator.comparing(UniqueKey::name))
                .toList();
        return new Table(
                entity.table(),
                entity.name().simpleName(),
                entity.doc(),
                entity.attributes().stream()
                        .flatMap(attribute -> attribute.accept(columns).stream())
                        .toList(),
                Optional.of(primaryKey),
                uniqueKeys,
                indexes(entity, primaryKey, uniqueKeys),
                relations(entity)
                        .map(foreignKeys::of)
                        .sorted(Comparator.comparing(ForeignKey::name))
                        .toList(),
                checks(entity),
                entity.softDelete().map(deletion -> new SoftDelete(deletion.column(), deletion.style())));
    }

    private List<Index> indexes(Entity entity, PrimaryKey primaryKey, List<UniqueKey> uniqueKeys) {
        List<ForeignKey> wanted = relations(entity)
                .filter(ToOne::indexed)
                .map(new ForeignKeys(model)::of)
                .toList();
        return new ForeignKeyIndexes(entity.table().name(), Optional.of(primaryKey), uniqueKeys, entity.indexes())
                .with(wanted);
    }

    private static Stream<ToOne> relations(Entity entity) {
        return entity.attributes().stream().filter(ToOne.class::isInstance).map(ToOne.class::cast);
    }

    private List<Check> checks(Entity entity) {
        DerivedChecks derived = new DerivedChecks(model, entity.table().name());
        return Stream.concat(
                        entity.checks().stream(), entity.attributes().stream().flatMap(derived::of))
                .sorted(Comparator.comparing(Check::name))
                .toList();
    }
}
