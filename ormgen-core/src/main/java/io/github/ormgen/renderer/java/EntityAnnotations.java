package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.renderer.java.AnnotationValue.Constant;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Layout;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations of classes. */
record EntityAnnotations(EntityContext context) {

    /** What every class has; the second says that it is not a person's. */
    private static final List<Annotation> OF_ALL = List.of(
            Annotation.of("org.jspecify.annotations.NullMarked"),
            Annotation.of("javax.annotation.processing.Generated").value("\"io.github.ormgen\""));

    /** The lines of the annotations of a class that is no entity. */
    static List<String> ofOther(Imports imports, Annotation... special) {
        List<Annotation> annotations = new ArrayList<>(List.of(special));
        annotations.addAll(OF_ALL);
        return Annotation.lines(annotations, List.of(), imports, 0);
    }

    /** The lines of the annotations of the entity's class, a person's own last. */
    List<String> lines() {
        Entity entity = context.entity();
        List<Annotation> annotations = new ArrayList<>(List.of(Annotation.jpa("Entity"), table(entity)));
        Key key = context.planned().key();
        key.idClass()
                .filter(name -> !context.hasEmbeddedId())
                .ifPresent(name ->
                        annotations.add(Annotation.jpa("IdClass").value(AnnotationValue.ofClass(name.fullName()))));
        if (entity.immutable()) {
            annotations.add(Annotation.hibernate("Immutable"));
        }
        Set<TableName> behind = entity.view().isPresent() ? context.plan().tablesBehind(entity) : Set.of();
        if (!behind.isEmpty()) {
            annotations.add(synchronize(behind));
        }
        context.planned()
                .softDelete()
                .ifPresent(plan -> annotations.addAll(new SoftDeleteAnnotations(context).ofClass(plan)));
        if (entity.attributes().stream().anyMatch(EntityAnnotations::hasTime)) {
            annotations.add(wholeTimes());
        }
        annotations.addAll(OF_ALL);
        if (isSerializable(entity.interfaces(), entity.mixins())) {
            // Its version is of no use: an entity's fields change with the model.
            annotations.add(Annotation.of("java.lang.SuppressWarnings").value("\"serial\""));
        }
        return Annotation.lines(annotations, entity.annotations(), context.imports(), 0);
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
    private static Annotation wholeTimes() {
        return Annotation.hibernate("JdbcTypeRegistration")
                .with("value", AnnotationValue.ofClass("org.hibernate.type.descriptor.jdbc.LocalTimeJdbcType"))
                .with("registrationCode", new Constant("org.hibernate.type.SqlTypes", "TIME"));
    }

    /** The table, and what the model says of it where a line holds that. */
    private Annotation table(Entity entity) {
        Annotation table = Annotation.jpa("Table")
                .with("name", Sql.literal(entity.table().name()))
                .with("schema", entity.table().schema().map(Sql::literal));
        Annotation commented = table.with("comment", entity.doc().map(JavaText::quote));
        return commented.inline(context.imports()).length() <= Layout.WIDTH ? commented : table;
    }

    /** The tables whose changes Hibernate must write before it reads the view. */
    private static Annotation synchronize(Set<TableName> tables) {
        String names =
                tables.stream().map(table -> JavaText.quote(Sql.name(table))).collect(Collectors.joining(", "));
        return Annotation.hibernate("Synchronize").value(tables.size() == 1 ? names : "{" + names + "}");
    }
}
