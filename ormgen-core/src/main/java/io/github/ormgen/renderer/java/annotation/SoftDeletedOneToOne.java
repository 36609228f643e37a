package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.TableName;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The restriction of an entity that {@link SoftDeletePlan#replaceable takes the place} of deleted rows at the other side of
 * one-to-one relations: Hibernate would find both rows from there, and refuse to load it.
 */
final class SoftDeletedOneToOne {

    private final TableName table;
    private final SoftDeletePlan plan;

    SoftDeletedOneToOne(PlannedEntity planned, SoftDeletePlan plan) {
        this.table = planned.entity().table();
        this.plan = plan;
    }

    /** The SQL that holds for rows in whose place no other has come; empty if none can. */
    Optional<String> condition() {
        return condition(Sql.name(table));
    }

    /** The same on MySQL and MariaDB, which know no schemas; empty if it is no other. */
    Optional<String> conditionOnMySql() {
        return table.schema().flatMap(schema -> condition(Sql.name(table.name())));
    }

    private Optional<String> condition(String from) {
        String unsucceeded = plan.replaceable().stream()
                .map(relation -> "not exists (select 1 from " + from + " n_ where " + sameTarget(relation) + " and ("
                        + later() + "))")
                .collect(Collectors.joining(" and "));
        return plan.replaceable().isEmpty()
                ? Optional.empty()
                : Optional.of("(" + Filters.living(plan.deletion()) + " or " + unsucceeded + ")");
    }

    private static String sameTarget(ToOne relation) {
        return relation.joinColumns().stream()
                .map(JoinColumn::name)
                .map(column -> "n_." + Sql.name(column) + " = " + Sql.name(column))
                .collect(Collectors.joining(" and "));
    }

    private String later() {
        String last = Sql.name(plan.lastBy());
        return "n_." + Filters.living(plan.deletion()) + " or n_." + last + " > " + last;
    }
}
