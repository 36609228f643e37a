package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.AnnotationValue.Constant;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.view.FieldView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of associations. */
record AssociationFields(EntityContext context) {

    FieldView field(PlannedAttribute planned, Relation association) {
        List<Annotation> annotations = new ArrayList<>();
        if (association instanceof ToOne relation) {
            JoinAnnotations joins = new JoinAnnotations(context);
            annotations.addAll(joins.ofKey(relation));
            if (!relation.optional()) {
                annotations.add(Validations.NOT_NULL);
            }
            annotations.add(mapping(association));
            annotations.add(joins.joinColumns(relation));
        } else {
            annotations.add(mapping(association));
        }
        if (association instanceof ManyToMany relation) {
            annotations.add(JoinAnnotations.joinTable(relation));
        }
        if (association.isMany()) {
            new SoftDeleteAnnotations(context)
                    .ofCollection(planned, association)
                    .ifPresent(annotations::add);
            annotations.addAll(loading(association));
        }
        List<String> lines = Annotation.lines(annotations, List.of(), context.imports(), 4);
        FieldView field = association.isMany()
                ? collection(lines, association)
                : new FieldView(lines, context.typeOf(planned), planned.name(), "");
        // What a person wrote takes no import from the type of the field.
        association
                .declaration()
                .annotations()
                .forEach(text -> lines.add(Annotation.imported(text, context.imports())));
        return field;
    }

    /**
     * A many-to-many relation is a set in memory even where the model says list: Hibernate writes a list anew at every
     * change, and refuses that while a filter is on.
     */
    private FieldView collection(List<String> annotations, Relation association) {
        boolean isSet =
                association.kind() == Relation.Kind.MANY_TO_MANY || association.collection() == CollectionKind.SET;
        Imports imports = context.imports();
        String type = imports.of(isSet ? "java.util.Set" : "java.util.List");
        String initial = imports.of(isSet ? "java.util.LinkedHashSet" : "java.util.ArrayList");
        return new FieldView(
                annotations,
                type + "<" + context.typeOf(association.target()) + ">",
                association.name(),
                "new " + initial + "<>()");
    }

    /** The annotation that says what kind of association it is. */
    private static Annotation mapping(Relation association) {
        Annotation annotation = Annotation.jpa(
                switch (association.kind()) {
                    case ONE_TO_ONE -> "OneToOne";
                    case MANY_TO_ONE -> "ManyToOne";
                    case ONE_TO_MANY -> "OneToMany";
                    case MANY_TO_MANY -> "ManyToMany";
                    case THROUGH -> throw new IllegalArgumentException("It is not stored.");
                });
        if (!association.isOwning()) {
            annotation = annotation.with("mappedBy", association.otherSide().map(JavaText::quote));
        }
        String when = association.fetch().mode() == Fetch.Mode.EAGER ? "EAGER" : "LAZY";
        annotation = annotation
                .with("fetch", new Constant("jakarta.persistence.FetchType", when))
                .withIf(!association.optional(), "optional", "false");
        Set<Cascade> cascade = association.cascade();
        if (!cascade.isEmpty()) {
            annotation = annotation.with("cascade", AnnotationValue.listOf(cascading(cascade)));
        }
        return annotation.withIf(association.orphanRemoval(), "orphanRemoval", "true");
    }

    private static List<Constant> cascading(Set<Cascade> cascade) {
        List<String> names = cascade.equals(Cascade.all())
                ? List.of("ALL")
                : cascade.stream().map(Cascade::name).toList();
        return names.stream()
                .map(name -> new Constant("jakarta.persistence.CascadeType", name))
                .toList();
    }

    private static List<Annotation> loading(Relation association) {
        List<Annotation> annotations = new ArrayList<>();
        switch (association.fetch().mode()) {
            case SUBSELECT -> annotations.add(fetch("SUBSELECT"));
            // With a join Hibernate refuses two lists, and takes an absent inverse one-to-one for a filtered one.
            case EAGER -> annotations.add(fetch("SELECT"));
            case BATCH ->
                annotations.add(Annotation.hibernate("BatchSize")
                        .with("size", association.fetch().batchSize()));
            case LAZY -> {}
        }
        if (!association.orderBy().isEmpty()) {
            String order = association.orderBy().stream()
                    .map(key -> key.attribute() + (key.descending() ? " desc" : ""))
                    .collect(Collectors.joining(", "));
            annotations.add(Annotation.jpa("OrderBy").value(JavaText.quote(order)));
        }
        return annotations;
    }

    private static Annotation fetch(String mode) {
        return Annotation.hibernate("Fetch").value(new Constant("org.hibernate.annotations.FetchMode", mode));
    }
}
