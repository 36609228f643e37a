package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.AnnotationValue.Constant;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations that mark deleted rows, and hide them from queries and collections. */
record SoftDeleteAnnotations(EntityContext context) {

    /** The annotations of the class. What MySQL and MariaDB need otherwise is said beside it: they know no schemas. */
    List<Annotation> ofClass(SoftDeletePlan plan) {
        Entity entity = context.entity();
        TableName table = entity.table();
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(Annotation.hibernate("FilterDef")
                .with("name", filterName(entity))
                .with("autoEnabled", "true"));
        annotations.add(filter(entity, living(plan.deletion())));
        if (!plan.replaceable().isEmpty()) {
            // No filter here: with one that applies to loading by key, an absent object is an error and not null.
            annotations.add(restriction(plan, Sql.name(table)));
            if (table.schema().isPresent()) {
                annotations.add(onMySql("SQLRestriction", restriction(plan, Sql.name(table.name()))));
            }
        }
        String schema = table.schema().map(name -> Sql.quoted(name, '"') + ".").orElse("");
        String standard = delete(plan, schema, '"', "current_timestamp");
        // There current_timestamp is of the session's time zone and has no fraction of a second.
        String onMySql = delete(plan, "", '`', "utc_timestamp(6)");
        annotations.add(sqlDelete(standard));
        if (!onMySql.equals(standard)) {
            annotations.add(onMySql("SQLDelete", sqlDelete(onMySql)));
        }
        return annotations;
    }

    /** What holds instead of another annotation of the same name on MySQL and MariaDB. */
    private static Annotation onMySql(String name, Annotation override) {
        return Annotation.hibernate("DialectOverride." + name)
                .with("dialect", AnnotationValue.ofClass("org.hibernate.dialect.MySQLDialect"))
                .with("override", override);
    }

    private static Annotation sqlDelete(String sql) {
        return Annotation.hibernate("SQLDelete").withString("sql", sql);
    }

    /**
     * The update that takes the place of Hibernate's delete, a net under {@code remove}. Hibernate puts it to the database as
     * it is, so its quotes are the database's own. The columns are in the order in which Hibernate binds them: the
     * identifier's, then the version's.
     */
    private String delete(SoftDeletePlan plan, String schema, char quote, String now) {
        Stream<String> version = context.entity()
                .attributes(BasicAttribute.class)
                .filter(attribute -> attribute.role() == BasicAttribute.Role.VERSION)
                .map(BasicAttribute::column);
        String conditions = Stream.concat(context.planned().key().columns().stream(), version)
                .map(column -> Sql.quoted(column, quote) + " = ?")
                .collect(Collectors.joining(" and "));
        return "update " + schema + Sql.quoted(context.entity().table().name(), quote) + " set "
                + Sql.quoted(plan.deletion().column(), quote) + " = "
                + (plan.deletion().isTimed() ? now : "true") + " where "
                + conditions;
    }

    /**
     * The restriction of an entity that {@link SoftDeletePlan#replaceable takes the place} of deleted rows at the other side
     * of one-to-one relations, to rows in whose place no other has come: Hibernate would find both from there, and refuse to
     * load it.
     */
    private static Annotation restriction(SoftDeletePlan plan, String table) {
        String last = Sql.name(plan.lastBy());
        String later = "n_." + living(plan.deletion()) + " or n_." + last + " > " + last;
        String unsucceeded = plan.replaceable().stream()
                .map(relation -> "not exists (select 1 from " + table + " n_ where " + sameTarget(relation) + " and ("
                        + later + "))")
                .collect(Collectors.joining(" and "));
        return Annotation.hibernate("SQLRestriction")
                .withString("value", "(" + living(plan.deletion()) + " or " + unsucceeded + ")");
    }

    private static String sameTarget(ToOne relation) {
        return relation.joinColumns().stream()
                .map(JoinColumn::name)
                .map(column -> "n_." + Sql.name(column) + " = " + Sql.name(column))
                .collect(Collectors.joining(" and "));
    }

    /** The filter of a collection of entities, if it does not show all. */
    Optional<Annotation> ofCollection(PlannedAttribute planned, Relation association) {
        Entity target = context.model().entity(association.target());
        return target.softDelete().flatMap(deletion -> switch (planned.visibility()) {
            case ALL -> Optional.empty();
            case LIVING -> Optional.of(filter(target, living(deletion)));
            case LIVING_OR_DELETED_WITH_OWNER -> Optional.of(filter(target, livingOrWithOwner(deletion, association)));
        });
    }

    private static Annotation filter(Entity target, String condition) {
        return Annotation.hibernate("Filter").with("name", filterName(target)).withString("condition", condition);
    }

    private static AnnotationValue filterName(Entity entity) {
        return new Constant(entity.name().fullName(), EntityContext.filterConstant(entity));
    }

    /** The SQL that holds for rows that are not deleted. */
    private static String living(SoftDeletion deletion) {
        return Sql.name(deletion.column()) + (deletion.isTimed() ? " is null" : " = false");
    }

    /** Without the second half, restoring an owner that was loaded anew would not find what it has to restore. */
    private String livingOrWithOwner(SoftDeletion deletion, Relation association) {
        SoftDeletion ofOwner = context.entity().softDelete().orElseThrow();
        ToOne owning = (ToOne) context.plan().mappedBy(association).attribute();
        String join = owning.joinColumns().stream()
                .map(column -> "o_." + Sql.name(column.referenced()) + " = " + Sql.name(column.name()))
                .collect(Collectors.joining(" and "));
        String owners = "(select o_." + Sql.name(ofOwner.column()) + " from "
                + Sql.name(context.entity().table()) + " o_ where " + join + ")";
        String with = owners + (ofOwner.isTimed() ? " is not null" : " = true");
        if (ofOwner.isTimed() && deletion.isTimed()) {
            with = Sql.name(deletion.column()) + " = " + owners;
        }
        return "(" + living(deletion) + " or " + with + ")";
    }
}
