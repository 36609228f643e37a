package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.renderer.java.annotation.Annotation;
import io.github.ormgen.renderer.java.annotation.AnnotationLines;
import io.github.ormgen.renderer.java.annotation.BasicAnnotations;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.annotation.IdAnnotations;
import io.github.ormgen.renderer.java.annotation.Validations;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.FieldView;
import java.util.ArrayList;
import java.util.List;

/** The fields of attributes that hold values: basic and embedded ones. */
final class BasicFields {

    private final EntityContext context;
    private final BasicAnnotations storage;
    private final Validations validations;
    private final Defaults defaults;

    BasicFields(EntityContext context) {
        this.context = context;
        this.storage = new BasicAnnotations(context.model(), context.imports());
        this.validations = new Validations(context.imports());
        this.defaults = new Defaults(context.types(), context.imports());
    }

    FieldView field(PlannedAttribute planned) {
        return planned.attribute() instanceof EmbeddedAttribute embedded
                ? embedded(planned, embedded)
                : basic(planned, (BasicAttribute) planned.attribute());
    }

    private FieldView basic(PlannedAttribute planned, BasicAttribute attribute) {
        TypeName type = context.types().of(planned);
        boolean nullable = planned.nullable();
        List<Annotation> annotations = new ArrayList<>(annotationsOfRole(attribute));
        if (attribute.role() == BasicAttribute.Role.FIELD || attribute.role() == BasicAttribute.Role.ID) {
            annotations.addAll(constraints(attribute, type, nullable));
        }
        boolean isPart = attribute.role() == BasicAttribute.Role.ID
                && context.entity().id().attributes().size() > 1;
        annotations.addAll(
                isPart
                        ? storage.ofKeyPart(attribute.type(), attribute.column())
                        : storage.ofType(attribute.type(), attribute.column()));
        annotations.add(column(attribute));
        return new FieldView(
                lines(attribute, annotations),
                type.text(nullable, context.imports()),
                attribute.name(),
                attribute
                        .defaultValue()
                        .map(value -> defaults.expression(value, attribute.type(), nullable))
                        .orElse(""));
    }

    /** The column; a part of an embedded identifier is written by that, and only read here. */
    private Annotation column(BasicAttribute attribute) {
        Annotation column = storage.column("Column", attribute);
        return isEmbedded(attribute) ? column.with("insertable", "false") : column;
    }

    private boolean isEmbedded(BasicAttribute attribute) {
        return attribute.role() == BasicAttribute.Role.ID
                && EntityContext.isEmbedded(context.planned().key());
    }

    private List<Annotation> annotationsOfRole(BasicAttribute attribute) {
        List<Annotation> annotations = new ArrayList<>();
        switch (attribute.role()) {
            case ID -> {
                if (!isEmbedded(attribute)) {
                    annotations.add(context.jpaAnnotation("Id"));
                }
                annotations.addAll(
                        new IdAnnotations(context).of(context.entity().id()));
            }
            case VERSION -> annotations.add(context.jpaAnnotation("Version"));
            case CREATED -> annotations.add(context.hibernateAnnotation("CreationTimestamp"));
            case UPDATED -> annotations.add(context.hibernateAnnotation("UpdateTimestamp"));
            case FIELD, DELETED -> {}
        }
        if (attribute.naturalId()) {
            annotations.add(context.hibernateAnnotation("NaturalId"));
        }
        if (attribute.generated().isPresent()) {
            String event = context.imports().of("org.hibernate.generator.EventType");
            annotations.add(context.hibernateAnnotation("Generated")
                    .with("event", "{" + event + ".INSERT, " + event + ".UPDATE}"));
        }
        return annotations;
    }

    private List<Annotation> constraints(BasicAttribute attribute, TypeName type, boolean nullable) {
        List<Annotation> annotations = new ArrayList<>();
        boolean isReference = !type.isPrimitive() && !nullable;
        if (isReference) {
            annotations.add(context.notNull());
        }
        if (!PlannedAttribute.isLeftToTheDatabase(attribute)) {
            annotations.addAll(validations.of(attribute));
        }
        if (isReference && attribute.role() == BasicAttribute.Role.FIELD) {
            annotations.add(context.jpaAnnotation("Basic").with("optional", "false"));
        }
        return annotations;
    }

    private FieldView embedded(PlannedAttribute planned, EmbeddedAttribute attribute) {
        List<Annotation> annotations = new ArrayList<>();
        if (!attribute.optional()) {
            annotations.add(context.notNull());
        }
        annotations.add(Annotation.of(context.imports().of("jakarta.validation.Valid")));
        annotations.add(context.jpaAnnotation("Embedded"));
        overrides("", attribute, annotations);
        TypeName type = context.types().of(planned);
        return new FieldView(
                lines(attribute, annotations), type.text(planned.nullable(), context.imports()), attribute.name(), "");
    }

    private void overrides(String prefix, EmbeddedAttribute attribute, List<Annotation> annotations) {
        for (Attribute part : attribute.parts()) {
            if (part instanceof EmbeddedAttribute nested) {
                overrides(prefix + nested.name() + ".", nested, annotations);
            } else if (part instanceof BasicAttribute basic) {
                annotations.add(context.jpaAnnotation("AttributeOverride")
                        .with("name", JavaText.quote(prefix + basic.name()))
                        .with("column", storage.column("Column", basic)));
            }
        }
    }

    private List<String> lines(Attribute attribute, List<Annotation> annotations) {
        return AnnotationLines.of(annotations, attribute.declaration().annotations(), context.imports(), 4);
    }
}
