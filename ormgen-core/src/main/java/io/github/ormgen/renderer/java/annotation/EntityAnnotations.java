package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Layout;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations of an entity's class. */
public final class EntityAnnotations {

    private final EntityContext context;
    private final Entity entity;

    /** For the class of this entity. */
    public EntityAnnotations(EntityContext context) {
        this.context = context;
        this.entity = context.entity();
    }

    /** The lines of the annotations, a person's own last. */
    public List<String> lines() {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(context.jpaAnnotation("Entity"));
        annotations.add(table());
        idClass().ifPresent(annotations::add);
        if (entity.immutable()) {
            annotations.add(context.hibernateAnnotation("Immutable"));
        }
        synchronize().ifPresent(annotations::add);
        context.planned().softDelete().ifPresent(plan -> softDelete(plan, annotations));
        if (entity.attributes().stream().anyMatch(EntityAnnotations::hasTime)) {
            annotations.add(wholeTimes());
        }
        annotations.add(Annotation.of(context.imports().of("org.jspecify.annotations.NullMarked")));
        annotations.add(generated(context.imports()));
        if (isSerializable(entity.interfaces(), entity.mixins())) {
            // Its version is of no use: an entity's fields change with the model.
            annotations.add(Annotation.of(context.imports().of("java.lang.SuppressWarnings"))
                    .value("\"serial\""));
        }
        return AnnotationLines.of(annotations, entity.annotations(), context.imports(), 0);
    }

    private boolean isSerializable(List<String> interfaces, List<String> mixins) {
        return interfaces.contains("java.io.Serializable")
                || mixins.stream()
                        .map(context.model()::mixin)
                        .anyMatch(mixin -> isSerializable(mixin.interfaces(), mixin.mixins()));
    }

    private static boolean hasTime(Attribute attribute) {
        return attribute instanceof EmbeddedAttribute embedded
                ? embedded.parts().stream().anyMatch(EntityAnnotations::hasTime)
                : attribute instanceof BasicAttribute basic && basic.type() == DataType.Simple.TIME;
    }

    /**
     * What gives times to the driver as they are, wherever they stand. Whatever an attribute says, Hibernate binds a time
     * that a query or an identifier looks for by the type code TIME, which passes through java.sql.Time: microseconds get
     * lost, the session's time zone shifts it, and nothing is found; seen on 7.4.5.
     */
    private Annotation wholeTimes() {
        return context.hibernateAnnotation("JdbcTypeRegistration")
                .with("value", context.imports().of("org.hibernate.type.descriptor.jdbc.LocalTimeJdbcType") + ".class")
                .with("registrationCode", context.imports().of("org.hibernate.type.SqlTypes") + ".TIME");
    }

    /** What says that a class is not a person's. */
    public static Annotation generated(Imports imports) {
        return Annotation.of(imports.of("javax.annotation.processing.Generated"))
                .value("\"io.github.ormgen\"");
    }

    /** The table, and what the model says of it where a line holds that. */
    private Annotation table() {
        Annotation table = context.jpaAnnotation("Table")
                .with("name", Sql.literal(entity.table().name()));
        if (entity.table().schema().isPresent()) {
            table = table.with("schema", Sql.literal(entity.table().schema().get()));
        }
        if (entity.doc().isEmpty()) {
            return table;
        }
        Annotation commented = table.with("comment", JavaText.quote(entity.doc().get()));
        return commented.inline().length() <= Layout.WIDTH ? commented : table;
    }

    /** The tables whose changes Hibernate must write before it reads the view. */
    private Optional<Annotation> synchronize() {
        Set<TableName> tables = context.plan().tablesBehind(entity);
        String names =
                tables.stream().map(table -> JavaText.quote(Sql.name(table))).collect(Collectors.joining(", "));
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(context.hibernateAnnotation("Synchronize")
                        .value(tables.size() == 1 ? names : "{" + names + "}"));
    }

    private Optional<Annotation> idClass() {
        Key key = context.planned().key();
        return key.idClass()
                .filter(name -> !EntityContext.isEmbedded(key))
                .map(name ->
                        context.jpaAnnotation("IdClass").value(context.imports().of(name.fullName()) + ".class"));
    }

    private void softDelete(SoftDeletePlan plan, List<Annotation> annotations) {
        String name = context.imports().of(entity.name().fullName()) + "." + EntityContext.filterConstant(entity);
        annotations.add(
                context.hibernateAnnotation("FilterDef").with("name", name).with("autoEnabled", "true"));
        annotations.add(context.hibernateAnnotation("Filter")
                .with("name", name)
                .withString("condition", Filters.living(plan.deletion())));
        // No filter here: with one that applies to loading by key, an absent object is an error and not null.
        SoftDeletedOneToOne succession = new SoftDeletedOneToOne(context.planned(), plan);
        succession.condition().map(this::restriction).ifPresent(annotations::add);
        succession
                .conditionOnMySql()
                .map(this::restriction)
                .ifPresent(one -> annotations.add(onMySql("SQLRestriction", one)));
        DeleteStatement statement = new DeleteStatement(context.planned(), plan);
        annotations.add(sqlDelete(statement.standard()));
        statement.onMySql().ifPresent(sql -> annotations.add(onMySql("SQLDelete", sqlDelete(sql))));
    }

    private Annotation restriction(String condition) {
        return context.hibernateAnnotation("SQLRestriction").withString("value", condition);
    }

    /** What holds instead of another annotation of the same name on MySQL and MariaDB. */
    private Annotation onMySql(String name, Annotation override) {
        return Annotation.of(context.hibernate("DialectOverride") + "." + name)
                .with("dialect", context.imports().of("org.hibernate.dialect.MySQLDialect") + ".class")
                .with("override", override);
    }

    private Annotation sqlDelete(String sql) {
        return context.hibernateAnnotation("SQLDelete").withString("sql", sql);
    }
}
