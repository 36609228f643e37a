package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.Sorting;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.annotation.Annotation;
import io.github.ormgen.renderer.java.annotation.AnnotationLines;
import io.github.ormgen.renderer.java.annotation.AnnotationValue;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.annotation.Filters;
import io.github.ormgen.renderer.java.annotation.JoinAnnotations;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.view.FieldView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of associations. */
final class AssociationFields {

    private final EntityContext context;
    private final JoinAnnotations joins;
    private final Filters filters;

    AssociationFields(EntityContext context) {
        this.context = context;
        this.joins = new JoinAnnotations(context);
        this.filters = new Filters(context);
    }

    FieldView field(PlannedAttribute planned, Relation association) {
        List<Annotation> annotations = new ArrayList<>();
        if (planned.attribute() instanceof ToOne relation) {
            annotations.addAll(joins.ofKey(relation));
            if (!relation.optional()) {
                annotations.add(context.notNull());
            }
            annotations.add(mapping(association));
            annotations.add(joins.joinColumns(relation));
        } else {
            annotations.add(mapping(association));
        }
        if (planned.attribute() instanceof ManyToMany relation) {
            annotations.add(joins.joinTable(relation));
        }
        if (association.isMany()) {
            filters.of(planned, association).ifPresent(annotations::add);
            annotations.addAll(loading(association.fetch(), association.orderBy()));
        }
        return association.isMany()
                ? collection(annotations, planned, association)
                : view(annotations, planned, context.typeOf(planned), "");
    }

    private FieldView view(List<Annotation> annotations, PlannedAttribute planned, String type, String initial) {
        List<String> own = planned.attribute().declaration().annotations();
        List<String> lines = AnnotationLines.of(annotations, own, context.imports(), 4);
        return new FieldView(lines, type, planned.name(), initial);
    }

    /**
     * A many-to-many relation is a set in memory even where the model says list: Hibernate writes a list anew at every
     * change, and refuses that while a filter is on.
     */
    private FieldView collection(List<Annotation> annotations, PlannedAttribute planned, Relation association) {
        boolean isSet =
                association.kind() == Relation.Kind.MANY_TO_MANY || association.collection() == CollectionKind.SET;
        String type = context.imports().of(isSet ? "java.util.Set" : "java.util.List");
        String initial = context.imports().of(isSet ? "java.util.LinkedHashSet" : "java.util.ArrayList");
        String element = context.typeOf(association.target()).toString();
        return view(annotations, planned, type + "<" + element + ">", "new " + initial + "<>()");
    }

    /** The annotation that says what kind of association it is. */
    private Annotation mapping(Relation association) {
        Annotation annotation = context.jpaAnnotation(
                switch (association.kind()) {
                    case ONE_TO_ONE -> "OneToOne";
                    case MANY_TO_ONE -> "ManyToOne";
                    case ONE_TO_MANY -> "OneToMany";
                    case MANY_TO_MANY -> "ManyToMany";
                    case THROUGH -> throw new IllegalArgumentException("It is not stored.");
                });
        if (!association.isOwning()) {
            annotation = annotation.with(
                    "mappedBy", JavaText.quote(association.otherSide().orElseThrow()));
        }
        String when = association.fetch().mode() == Fetch.Mode.EAGER ? "EAGER" : "LAZY";
        annotation = annotation.with("fetch", context.jpa("FetchType") + "." + when);
        if (!association.optional()) {
            annotation = annotation.with("optional", "false");
        }
        annotation = cascading(annotation, association.cascade());
        return association.orphanRemoval() ? annotation.with("orphanRemoval", "true") : annotation;
    }

    private Annotation cascading(Annotation annotation, Set<Cascade> cascade) {
        if (cascade.isEmpty()) {
            return annotation;
        }
        String type = context.jpa("CascadeType") + ".";
        if (cascade.equals(Cascade.all())) {
            return annotation.with("cascade", type + "ALL");
        }
        List<AnnotationValue> values = cascade.stream()
                .map(one -> AnnotationValue.of(type + one.name()))
                .toList();
        return annotation.with("cascade", AnnotationValue.listOf(values));
    }

    private List<Annotation> loading(Fetch fetch, List<Sorting> orderBy) {
        List<Annotation> annotations = new ArrayList<>();
        if (fetch.mode() == Fetch.Mode.SUBSELECT) {
            String subselect = context.hibernate("FetchMode") + ".SUBSELECT";
            annotations.add(context.hibernateAnnotation("Fetch").value(subselect));
        }
        if (fetch.mode() == Fetch.Mode.EAGER) {
            // With a join Hibernate refuses two lists, and takes an absent inverse one-to-one for a filtered one.
            String select = context.hibernate("FetchMode") + ".SELECT";
            annotations.add(context.hibernateAnnotation("Fetch").value(select));
        }
        if (fetch.mode() == Fetch.Mode.BATCH) {
            annotations.add(context.hibernateAnnotation("BatchSize").with("size", String.valueOf(fetch.batchSize())));
        }
        if (!orderBy.isEmpty()) {
            annotations.add(context.jpaAnnotation("OrderBy").value(JavaText.quote(order(orderBy))));
        }
        return annotations;
    }

    private static String order(List<Sorting> orderBy) {
        return orderBy.stream()
                .map(key -> key.attribute() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }
}
