package io.github.ormgen.entity;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import java.util.ArrayList;
import java.util.List;

/** The fields of attributes that hold values: basic and embedded ones. */
final class BasicFields {

    private final Scope scope;
    private final BasicAnnotations storage;
    private final Validations validations;
    private final Defaults defaults;

    BasicFields(Scope scope) {
        this.scope = scope;
        this.storage = new BasicAnnotations(scope.model(), scope.imports());
        this.validations = new Validations(scope.imports());
        this.defaults = new Defaults(scope.types(), scope.imports());
    }

    FieldView field(PlannedAttribute planned) {
        return planned.attribute() instanceof EmbeddedAttribute embedded
                ? embedded(planned, embedded)
                : basic(planned, (BasicAttribute) planned.attribute());
    }

    private FieldView basic(PlannedAttribute planned, BasicAttribute attribute) {
        TypeName type = scope.types().of(planned);
        boolean nullable = planned.nullable();
        List<Annotation> annotations = new ArrayList<>(annotationsOfRole(attribute));
        if (attribute.role() == BasicAttribute.Role.FIELD || attribute.role() == BasicAttribute.Role.ID) {
            annotations.addAll(constraints(attribute, type, nullable));
        }
        boolean isPart = attribute.role() == BasicAttribute.Role.ID
                && scope.entity().id().attributes().size() > 1;
        annotations.addAll(
                isPart
                        ? storage.ofKeyPart(attribute.type(), attribute.column())
                        : storage.ofType(attribute.type(), attribute.column()));
        annotations.add(column(attribute));
        return new FieldView(
                lines(attribute, annotations),
                type.text(nullable, scope.imports()),
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
                && KeyViews.isEmbedded(scope.planned().key());
    }

    private List<Annotation> annotationsOfRole(BasicAttribute attribute) {
        List<Annotation> annotations = new ArrayList<>();
        switch (attribute.role()) {
            case ID -> {
                if (!isEmbedded(attribute)) {
                    annotations.add(scope.jpaAnnotation("Id"));
                }
                annotations.addAll(scope.entity().id().accept(new IdAnnotations(scope)));
            }
            case VERSION -> annotations.add(scope.jpaAnnotation("Version"));
            case CREATED -> annotations.add(scope.hibernateAnnotation("CreationTimestamp"));
            case UPDATED -> annotations.add(scope.hibernateAnnotation("UpdateTimestamp"));
            case FIELD, DELETED -> {}
        }
        if (attribute.naturalId()) {
            annotations.add(scope.hibernateAnnotation("NaturalId"));
        }
        if (attribute.generated().isPresent()) {
            String event = scope.imports().of("org.hibernate.generator.EventType");
            annotations.add(scope.hibernateAnnotation("Generated")
                    .with("event", "{" + event + ".INSERT, " + event + ".UPDATE}"));
        }
        return annotations;
    }

    private List<Annotation> constraints(BasicAttribute attribute, TypeName type, boolean nullable) {
        List<Annotation> annotations = new ArrayList<>();
        boolean isReference = !type.isPrimitive() && !nullable;
        if (isReference) {
            annotations.add(scope.notNull());
        }
        if (!PlannedAttribute.isLeftToTheDatabase(attribute)) {
            annotations.addAll(validations.of(attribute));
        }
        if (isReference && attribute.role() == BasicAttribute.Role.FIELD) {
            annotations.add(scope.jpaAnnotation("Basic").with("optional", "false"));
        }
        return annotations;
    }

    private FieldView embedded(PlannedAttribute planned, EmbeddedAttribute attribute) {
        List<Annotation> annotations = new ArrayList<>();
        if (!attribute.optional()) {
            annotations.add(scope.notNull());
        }
        annotations.add(Annotation.of(scope.imports().of("jakarta.validation.Valid")));
        annotations.add(scope.jpaAnnotation("Embedded"));
        overrides("", attribute, annotations);
        TypeName type = scope.types().of(planned);
        return new FieldView(
                lines(attribute, annotations), type.text(planned.nullable(), scope.imports()), attribute.name(), "");
    }

    private void overrides(String prefix, EmbeddedAttribute attribute, List<Annotation> annotations) {
        for (Attribute part : attribute.parts()) {
            if (part instanceof EmbeddedAttribute nested) {
                overrides(prefix + nested.name() + ".", nested, annotations);
            } else if (part instanceof BasicAttribute basic) {
                annotations.add(scope.jpaAnnotation("AttributeOverride")
                        .with("name", JavaText.quote(prefix + basic.name()))
                        .with("column", storage.column("Column", basic)));
            }
        }
    }

    private List<String> lines(Attribute attribute, List<Annotation> annotations) {
        return AnnotationLines.of(annotations, attribute.declaration().annotations(), scope.imports(), 4);
    }
}
