package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Cascade;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.Sorting;
import io.github.ormgen.model.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of associations. */
final class AssociationFields {

    private final Scope scope;
    private final JoinAnnotations joins;
    private final Filters filters;

    AssociationFields(Scope scope) {
        this.scope = scope;
        this.joins = new JoinAnnotations(scope);
        this.filters = new Filters(scope);
    }

    FieldView field(ToOne relation) {
        List<Annotation> annotations = new ArrayList<>(joins.ofKey(relation));
        if (!relation.optional()) {
            annotations.add(scope.notNull());
        }
        Annotation kind = fetched(relation.unique() ? "OneToOne" : "ManyToOne", relation.fetch());
        if (!relation.optional()) {
            kind = kind.with("optional", "false");
        }
        annotations.add(orphans(cascading(kind, relation.cascade()), relation.unique() && relation.orphanRemoval()));
        annotations.add(joins.joinColumns(relation));
        TypeName type = scope.typeOf(relation.target());
        return view(relation, annotations, relation.optional() ? type.nullable(scope.imports()) : type.toString(), "");
    }

    FieldView field(InverseOne relation) {
        Annotation kind = mapped("OneToOne", relation.mappedBy(), relation.fetch());
        Annotation annotation = orphans(cascading(kind, relation.cascade()), relation.orphanRemoval());
        String type = scope.typeOf(relation.target()).nullable(scope.imports());
        return view(relation, List.of(annotation), type, "");
    }

    FieldView field(OneToMany relation) {
        Annotation kind = mapped("OneToMany", relation.mappedBy(), relation.fetch());
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(orphans(cascading(kind, relation.cascade()), relation.orphanRemoval()));
        filters.of(relation).ifPresent(annotations::add);
        annotations.addAll(loading(relation.fetch(), relation.orderBy()));
        return collection(relation, relation.target(), relation.collection(), annotations);
    }

    /**
     * A many-to-many relation is a set in memory even where the model says list: Hibernate writes a list anew at every
     * change, and refuses that while a filter is on.
     */
    FieldView field(ManyToMany relation) {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(cascading(fetched("ManyToMany", relation.fetch()), relation.cascade()));
        annotations.add(joins.joinTable(relation));
        filters.of(relation.target()).ifPresent(annotations::add);
        annotations.addAll(loading(relation.fetch(), relation.orderBy()));
        return collection(relation, relation.target(), CollectionKind.SET, annotations);
    }

    FieldView field(InverseManyToMany relation) {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(cascading(mapped("ManyToMany", relation.mappedBy(), relation.fetch()), relation.cascade()));
        filters.of(relation.target()).ifPresent(annotations::add);
        annotations.addAll(loading(relation.fetch(), relation.orderBy()));
        return collection(relation, relation.target(), CollectionKind.SET, annotations);
    }

    private FieldView collection(
            Attribute relation, String target, CollectionKind collection, List<Annotation> annotations) {
        boolean isSet = collection == CollectionKind.SET;
        String type = scope.imports().of(isSet ? "java.util.Set" : "java.util.List");
        String initial = scope.imports().of(isSet ? "java.util.LinkedHashSet" : "java.util.ArrayList");
        return view(relation, annotations, type + "<" + scope.typeOf(target) + ">", "new " + initial + "<>()");
    }

    private FieldView view(Attribute relation, List<Annotation> annotations, String type, String initial) {
        List<String> own = relation.declaration().annotations();
        List<String> lines = AnnotationLines.of(annotations, own, scope.imports(), 4);
        return new FieldView(lines, type, relation.name(), initial);
    }

    private Annotation mapped(String kind, String mappedBy, Fetch fetch) {
        return withFetch(scope.jpaAnnotation(kind).with("mappedBy", JavaText.quote(mappedBy)), fetch);
    }

    private Annotation fetched(String kind, Fetch fetch) {
        return withFetch(scope.jpaAnnotation(kind), fetch);
    }

    private Annotation withFetch(Annotation annotation, Fetch fetch) {
        String when = fetch.mode() == Fetch.Mode.EAGER ? "EAGER" : "LAZY";
        return annotation.with("fetch", scope.jpa("FetchType") + "." + when);
    }

    private Annotation cascading(Annotation annotation, Set<Cascade> cascade) {
        if (cascade.isEmpty()) {
            return annotation;
        }
        String type = scope.jpa("CascadeType") + ".";
        if (cascade.equals(Cascade.all())) {
            return annotation.with("cascade", type + "ALL");
        }
        List<Value> values =
                cascade.stream().map(one -> Value.of(type + one.name())).toList();
        return annotation.with("cascade", Value.listOf(values));
    }

    private static Annotation orphans(Annotation annotation, boolean removal) {
        return removal ? annotation.with("orphanRemoval", "true") : annotation;
    }

    private List<Annotation> loading(Fetch fetch, List<Sorting> orderBy) {
        List<Annotation> annotations = new ArrayList<>();
        if (fetch.mode() == Fetch.Mode.SUBSELECT) {
            String subselect = scope.hibernate("FetchMode") + ".SUBSELECT";
            annotations.add(scope.hibernateAnnotation("Fetch").value(subselect));
        }
        if (fetch.mode() == Fetch.Mode.EAGER) {
            // With a join Hibernate refuses two lists, and takes an absent inverse one-to-one for a filtered one.
            String select = scope.hibernate("FetchMode") + ".SELECT";
            annotations.add(scope.hibernateAnnotation("Fetch").value(select));
        }
        if (fetch.mode() == Fetch.Mode.BATCH) {
            annotations.add(scope.hibernateAnnotation("BatchSize").with("size", String.valueOf(fetch.batchSize())));
        }
        if (!orderBy.isEmpty()) {
            annotations.add(scope.jpaAnnotation("OrderBy").value(JavaText.quote(order(orderBy))));
        }
        return annotations;
    }

    private static String order(List<Sorting> orderBy) {
        return orderBy.stream()
                .map(key -> key.attribute() + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }
}
