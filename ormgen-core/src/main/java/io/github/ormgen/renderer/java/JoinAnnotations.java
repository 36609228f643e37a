package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.text.JavaText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations that name the columns and tables by which associations are stored. */
record JoinAnnotations(EntityContext context) {

    /** What marks a relation as part of the identifier, or as the source of it. */
    List<Annotation> ofKey(ToOne relation) {
        Key key = context.planned().key();
        if (!key.has(relation.name())) {
            return List.of();
        }
        boolean shared = key.origin() == Key.Origin.SHARED;
        Annotation copied = Annotation.jpa("MapsId");
        if (context.hasEmbeddedId()) {
            return List.of(shared ? copied : copied.value(JavaText.quote(relation.name())));
        }
        return List.of(shared ? copied : Annotation.jpa("Id"));
    }

    /** The foreign key of a to-one relation. */
    Annotation joinColumns(ToOne relation) {
        Annotation foreignKey = foreignKey(relation.constraint());
        if (relation.joinColumns().size() == 1) {
            return column(relation.joinColumns().get(0), !relation.referencesId(), relation.optional())
                    .withIf(context.planned().key().has(relation.name()), "updatable", "false")
                    .with("foreignKey", foreignKey);
        }
        List<Annotation> columns = relationsFirst(relation).stream()
                // Not 'updatable = false': copied into the key of an entity that refers to this one, such a column
                // comes twice, once updatable, and Hibernate refuses it. It updates no identifier anyway.
                .map(column -> column(column, true, relation.optional()))
                .toList();
        return Annotation.jpa("JoinColumns")
                .with("value", AnnotationValue.listOf(columns))
                .with("foreignKey", foreignKey);
    }

    /**
     * The columns of a foreign key, those first that refer to a foreign key: if Hibernate does not know such a column yet,
     * it tries again later, but not with one that stands behind others, seen on 7.4.5.
     */
    private List<JoinColumn> relationsFirst(ToOne relation) {
        if (relation.referencesId()) {
            return relation.joinColumns();
        }
        Set<String> ofRelations = context.model()
                .entity(relation.target())
                .attributes(ToOne.class)
                .flatMap(part -> part.columns().stream())
                .collect(Collectors.toSet());
        return relation.joinColumns().stream()
                .sorted(Comparator.comparing((JoinColumn column) -> !ofRelations.contains(column.referenced())))
                .toList();
    }

    /** The join table of a many-to-many relation. */
    static Annotation joinTable(ManyToMany relation) {
        JoinTable table = relation.joinTable();
        return Annotation.jpa("JoinTable")
                .with("name", Sql.literal(table.name().name()))
                .with("schema", table.name().schema().map(Sql::literal))
                .with("joinColumns", columns(table.own().columns()))
                .with("inverseJoinColumns", columns(table.inverse().columns()))
                .with("foreignKey", foreignKey(table.own().constraint()))
                .with("inverseForeignKey", foreignKey(table.inverse().constraint()));
    }

    private static AnnotationValue columns(List<JoinColumn> columns) {
        return AnnotationValue.listOf(columns.stream()
                .map(column -> column(column, columns.size() > 1, false))
                .toList());
    }

    private static Annotation column(JoinColumn column, boolean named, boolean optional) {
        return Annotation.jpa("JoinColumn")
                .with("name", Sql.literal(column.name()))
                .withIf(named, "referencedColumnName", Sql.literal(column.referenced()))
                .withIf(!optional, "nullable", "false")
                .with("columnDefinition", BasicAnnotations.definition(column.type()));
    }

    private static Annotation foreignKey(String name) {
        return Annotation.jpa("ForeignKey").with("name", Sql.literal(name));
    }
}
