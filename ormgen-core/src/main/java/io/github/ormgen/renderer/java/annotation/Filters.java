package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import java.util.Optional;
import java.util.stream.Collectors;

/** The filters that hide deleted rows from queries and collections. */
public final class Filters {

    private final EntityContext context;

    /** For the collections of this entity. */
    public Filters(EntityContext context) {
        this.context = context;
    }

    /** The filter of a collection of entities, if it does not show all. */
    public Optional<Annotation> of(PlannedAttribute planned, Relation association) {
        return context.model()
                .entity(association.target())
                .softDelete()
                .flatMap(deletion -> switch (planned.visibility()) {
                    case ALL -> Optional.empty();
                    case LIVING -> Optional.of(filter(association.target(), living(deletion)));
                    case LIVING_OR_DELETED_WITH_OWNER ->
                        Optional.of(filter(association.target(), livingOrWithOwner(deletion, association)));
                });
    }

    private Annotation filter(String target, String condition) {
        String constant = EntityContext.filterConstant(context.model().entity(target));
        return context.hibernateAnnotation("Filter")
                .with("name", context.typeOf(target) + "." + constant)
                .withString("condition", condition);
    }

    /** The SQL that holds for rows that are not deleted. */
    static String living(SoftDeletion deletion) {
        return Sql.name(deletion.column()) + (SoftDeletePlan.isTimed(deletion) ? " is null" : " = false");
    }

    /** Without the second half, restoring an owner that was loaded anew would not find what it has to restore. */
    private String livingOrWithOwner(SoftDeletion deletion, Relation association) {
        SoftDeletePlan ofOwner = context.planned().softDelete().orElseThrow();
        String owners = "(select o_." + Sql.name(ofOwner.deletion().column()) + " from "
                + Sql.name(context.entity().table()) + " o_ where " + join(association) + ")";
        String with;
        if (ofOwner.isTimed()) {
            with = SoftDeletePlan.isTimed(deletion)
                    ? Sql.name(deletion.column()) + " = " + owners
                    : owners + " is not null";
        } else {
            with = owners + " = true";
        }
        return "(" + living(deletion) + " or " + with + ")";
    }

    private String join(Relation association) {
        ToOne owning = (ToOne) context.plan().mappedBy(association).attribute();
        return owning.joinColumns().stream()
                .map(column -> "o_." + Sql.name(column.referenced()) + " = " + Sql.name(column.name()))
                .collect(Collectors.joining(" and "));
    }
}
