package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.renderer.java.AnnotationValue.Constant;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.FieldView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields of attributes that hold values: basic and embedded ones. */
record BasicFields(EntityContext context, BasicAnnotations storage) {

    FieldView field(PlannedAttribute planned) {
        TypeName type = context.types().of(planned);
        Attribute attribute = planned.attribute();
        List<Annotation> annotations = attribute instanceof BasicAttribute basic
                ? basic(planned, basic, type)
                : embedded((EmbeddedAttribute) attribute);
        return new FieldView(
                Annotation.lines(annotations, attribute.declaration().annotations(), context.imports(), 4),
                type.text(planned.nullable(), context.imports()),
                attribute.name(),
                attribute instanceof BasicAttribute basic ? initial(basic, planned.nullable()) : "");
    }

    private String initial(BasicAttribute attribute, boolean nullable) {
        return attribute
                .defaultValue()
                .map(value -> new Defaults(context.types()).expression(value, attribute.type(), nullable))
                .orElse("");
    }

    private List<Annotation> basic(PlannedAttribute planned, BasicAttribute attribute, TypeName type) {
        boolean isId = attribute.role() == Role.ID;
        // A part of an embedded identifier is written by that, and only read here.
        boolean isEmbedded = isId && context.hasEmbeddedId();
        List<Annotation> annotations = new ArrayList<>();
        if (isId && !isEmbedded) {
            annotations.add(Annotation.jpa("Id"));
        }
        annotations.addAll(ofRole(attribute));
        if (isId || attribute.role() == Role.FIELD) {
            boolean isReference = !type.isPrimitive() && !planned.nullable();
            if (isReference) {
                annotations.add(Validations.NOT_NULL);
            }
            if (!PlannedAttribute.isLeftToTheDatabase(attribute)) {
                annotations.addAll(Validations.of(attribute));
            }
            if (isReference && !isId) {
                annotations.add(Annotation.jpa("Basic").with("optional", "false"));
            }
        }
        boolean isPart = isId && context.entity().id().attributes().size() > 1;
        annotations.addAll(isPart ? storage.ofKeyPart(attribute) : storage.ofType(attribute));
        annotations.add(storage.column(attribute).withIf(isEmbedded, "insertable", "false"));
        return annotations;
    }

    private List<Annotation> ofRole(BasicAttribute attribute) {
        List<Annotation> annotations = new ArrayList<>();
        switch (attribute.role()) {
            case ID -> annotations.addAll(generation(context.entity().id()));
            case VERSION -> annotations.add(Annotation.jpa("Version"));
            case CREATED -> annotations.add(Annotation.hibernate("CreationTimestamp"));
            case UPDATED -> annotations.add(Annotation.hibernate("UpdateTimestamp"));
            case FIELD, DELETED -> {}
        }
        if (attribute.naturalId()) {
            annotations.add(Annotation.hibernate("NaturalId"));
        }
        if (attribute.generated().isPresent()) {
            List<Constant> events = Stream.of("INSERT", "UPDATE")
                    .map(event -> new Constant("org.hibernate.generator.EventType", event))
                    .toList();
            annotations.add(Annotation.hibernate("Generated").with("event", AnnotationValue.listOf(events)));
        }
        return annotations;
    }

    /** The annotations that say where an identifier's attribute gets its value from. */
    private static List<Annotation> generation(Identifier identifier) {
        return identifier.match(
                assigned -> List.of(),
                uuid -> List.of(
                        Annotation.jpa("GeneratedValue"),
                        Annotation.hibernate("UuidGenerator")
                                .with(
                                        "style",
                                        new Constant("org.hibernate.annotations.UuidGenerator", "Style.VERSION_7"))),
                identity -> List.of(generatedValue("IDENTITY")),
                BasicFields::fromSequence,
                shared -> List.of(),
                composite -> List.of());
    }

    private static List<Annotation> fromSequence(Identifier.FromSequence id) {
        String generator = JavaText.quote(id.sequence().toString());
        return List.of(
                generatedValue("SEQUENCE").with("generator", generator),
                Annotation.jpa("SequenceGenerator")
                        .with("name", generator)
                        .with("sequenceName", Sql.literal(id.sequence().name()))
                        .with("schema", id.sequence().schema().map(Sql::literal))
                        .with("allocationSize", id.allocation()));
    }

    private static Annotation generatedValue(String strategy) {
        return Annotation.jpa("GeneratedValue")
                .with("strategy", new Constant("jakarta.persistence.GenerationType", strategy));
    }

    private List<Annotation> embedded(EmbeddedAttribute attribute) {
        List<Annotation> annotations = new ArrayList<>();
        if (!attribute.optional()) {
            annotations.add(Validations.NOT_NULL);
        }
        annotations.add(Validations.VALID);
        annotations.add(Annotation.jpa("Embedded"));
        overrides("", attribute, annotations);
        return annotations;
    }

    private void overrides(String prefix, EmbeddedAttribute attribute, List<Annotation> annotations) {
        for (Attribute part : attribute.parts()) {
            if (part instanceof EmbeddedAttribute nested) {
                overrides(prefix + nested.name() + ".", nested, annotations);
            } else if (part instanceof BasicAttribute basic) {
                annotations.add(Annotation.jpa("AttributeOverride")
                        .with("name", JavaText.quote(prefix + basic.name()))
                        .with("column", storage.column(basic)));
            }
        }
    }
}
