package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.SoftDelete;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A one-to-one relation whose owning side is deleted softly: its unique key holds among living rows alone, so that a new
 * row may take the place of a deleted one. Hibernate would find both from the other side, and refuse to load it: a
 * restriction leaves it one, the living or else the last deleted.
 */
final class Succession {

    private final Model model;
    private final Entity entity;

    Succession(Model model, Entity entity) {
        this.model = model;
        this.entity = entity;
    }

    /** The SQL that holds for rows in whose place no other has come; empty if none can. */
    Optional<String> condition() {
        return condition(Sql.name(entity.table()));
    }

    /** The same on MySQL and MariaDB, which know no schemas; empty if it is no other. */
    Optional<String> conditionOnMySql() {
        return entity.table()
                .schema()
                .flatMap(schema -> condition(Sql.name(entity.table().name())));
    }

    private Optional<String> condition(String table) {
        return entity.softDelete().flatMap(deletion -> condition(deletion, table));
    }

    private Optional<String> condition(SoftDeletion deletion, String table) {
        List<ToOne> relations = relations();
        String unsucceeded = relations.stream()
                .map(relation -> "not exists (select 1 from " + table + " n_ where " + sameTarget(relation) + " and ("
                        + later(deletion) + "))")
                .collect(Collectors.joining(" and "));
        return relations.isEmpty()
                ? Optional.empty()
                : Optional.of("(" + Filters.living(deletion) + " or " + unsucceeded + ")");
    }

    private List<ToOne> relations() {
        List<ToOne> relations = new ArrayList<>();
        for (Attribute attribute : entity.attributes()) {
            if (attribute instanceof ToOne relation && relation.unique() && hasInverse(relation)) {
                relations.add(relation);
            }
        }
        return relations;
    }

    /** A relation that is the whole identifier can't come twice. */
    private boolean hasInverse(ToOne relation) {
        boolean isId = entity.id().attributes().equals(List.of(relation.name()));
        return !isId
                && relation.inverse()
                        .flatMap(name -> model.entity(relation.target()).attribute(name))
                        .filter(InverseOne.class::isInstance)
                        .isPresent();
    }

    private static String sameTarget(ToOne relation) {
        return relation.joinColumns().stream()
                .map(JoinColumn::name)
                .map(column -> "n_." + Sql.name(column) + " = " + Sql.name(column))
                .collect(Collectors.joining(" and "));
    }

    /** A flag keeps no time: there the greater identifier counts as the later one. */
    private String later(SoftDeletion deletion) {
        String column = Sql.name(deletion.column());
        if (deletion.style() == SoftDelete.Style.TIMESTAMP) {
            return "n_." + column + " is null or n_." + column + " > " + column;
        }
        String id = Sql.name(DeleteStatement.idColumns(entity).get(0));
        return "n_." + column + " = false or n_." + id + " > " + id;
    }
}
