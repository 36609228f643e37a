package io.github.ormgen.entity;

import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.SoftDelete;
import java.util.Optional;
import java.util.stream.Collectors;

/** The filters that hide deleted rows from queries and collections. */
final class Filters {

    private final Scope scope;

    Filters(Scope scope) {
        this.scope = scope;
    }

    /** The filter of a collection of entities, if they are deleted softly. */
    Optional<Annotation> of(String target) {
        return scope.softDeletionOf(target).map(deletion -> filter(target, living(deletion)));
    }

    /** The same; if deleting the owner reaches them, a deleted owner sees what was deleted together with it. */
    Optional<Annotation> of(OneToMany relation) {
        Optional<SoftDeletion> ofOwner = scope.entity().softDelete();
        if (ofOwner.isEmpty() || !relation.cascade().contains(Cascade.REMOVE)) {
            return of(relation.target());
        }
        return scope.softDeletionOf(relation.target())
                .map(deletion -> filter(relation.target(), livingOrWith(deletion, ofOwner.get(), relation)));
    }

    private Annotation filter(String target, String condition) {
        Entity entity = scope.model().entity(target);
        return scope.hibernateAnnotation("Filter")
                .with("name", scope.typeOf(target) + "." + Scope.filterConstant(entity))
                .withString("condition", condition);
    }

    /** The SQL that holds for rows that are not deleted. */
    static String living(SoftDeletion deletion) {
        return Sql.name(deletion.column()) + (isTimed(deletion) ? " is null" : " = false");
    }

    /** Without the second half, restoring an owner that was loaded anew would not find what it has to restore. */
    private String livingOrWith(SoftDeletion deletion, SoftDeletion ofOwner, OneToMany relation) {
        String owners = "(select o_." + Sql.name(ofOwner.column()) + " from "
                + Sql.name(scope.entity().table()) + " o_ where " + join(relation) + ")";
        String with;
        if (isTimed(ofOwner)) {
            with = isTimed(deletion) ? Sql.name(deletion.column()) + " = " + owners : owners + " is not null";
        } else {
            with = owners + " = true";
        }
        return "(" + living(deletion) + " or " + with + ")";
    }

    private String join(OneToMany relation) {
        ToOne owning = (ToOne) scope.model()
                .entity(relation.target())
                .attribute(relation.mappedBy())
                .orElseThrow();
        return owning.joinColumns().stream()
                .map(column -> "o_." + Sql.name(column.referenced()) + " = " + Sql.name(column.name()))
                .collect(Collectors.joining(" and "));
    }

    private static boolean isTimed(SoftDeletion deletion) {
        return deletion.style() == SoftDelete.Style.TIMESTAMP;
    }
}
