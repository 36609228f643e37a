package io.github.ormgen.mapping;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of an entity. */
record EntityTables(Model model) {

    Table of(Entity entity) {
        ForeignKeys foreignKeys = new ForeignKeys(model);
        List<TablePart> parts = new ArrayList<>();
        parts.add(new PrimaryKey(entity.primaryKey(), foreignKeys.idColumns(entity)));
        parts.addAll(entity.uniqueKeys());
        parts.addAll(entity.indexes());
        new ForeignKeyIndexes(entity.table().name(), model.names(), parts)
                .add(relations(entity)
                        .filter(ToOne::indexed)
                        .map(foreignKeys::of)
                        .toList());
        relations(entity).map(foreignKeys::of).forEach(parts::add);
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

    private static Stream<ToOne> relations(Entity entity) {
        return entity.attributes().stream().filter(ToOne.class::isInstance).map(ToOne.class::cast);
    }

    private List<Check> checks(Entity entity) {
        DerivedChecks derived = new DerivedChecks(model, entity.table().name());
        List<Check> checks = new ArrayList<>(entity.checks());
        for (Attribute attribute : entity.attributes()) {
            derived.add(attribute, checks);
        }
        return checks;
    }
}
