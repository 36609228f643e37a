package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.renderer.java.text.JavaText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The annotations that name the columns and tables by which associations are stored. */
public final class JoinAnnotations {

    private final EntityContext context;

    /** For the associations of this entity. */
    public JoinAnnotations(EntityContext context) {
        this.context = context;
    }

    /** What marks a relation as part of the identifier, or as the source of it. */
    public List<Annotation> ofKey(ToOne relation) {
        Key key = context.planned().key();
        if (!key.has(relation.name())) {
            return List.of();
        }
        boolean shared = key.origin() == Key.Origin.SHARED;
        if (EntityContext.isEmbedded(key)) {
            Annotation copied = context.jpaAnnotation("MapsId");
            return List.of(shared ? copied : copied.value(JavaText.quote(relation.name())));
        }
        return List.of(context.jpaAnnotation(shared ? "MapsId" : "Id"));
    }

    /** The foreign key of a to-one relation. */
    public Annotation joinColumns(ToOne relation) {
        boolean isKey = context.planned().key().has(relation.name());
        Annotation foreignKey = foreignKey(relation.constraint());
        if (relation.joinColumns().size() == 1) {
            JoinColumn only = relation.joinColumns().get(0);
            return column(only, !relation.referencesId(), relation.optional(), isKey)
                    .with("foreignKey", foreignKey);
        }
        List<Annotation> columns = relationsFirst(relation).stream()
                // Not 'updatable = false': copied into the key of an entity that refers to this one, such a column
                // comes twice, once updatable, and Hibernate refuses it. It updates no identifier anyway.
                .map(column -> column(column, true, relation.optional(), false))
                .toList();
        return context.jpaAnnotation("JoinColumns")
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
        Set<String> ofRelations = context.model().entity(relation.target()).attributes().stream()
                .filter(ToOne.class::isInstance)
                .flatMap(part -> ((ToOne) part).joinColumns().stream().map(JoinColumn::name))
                .collect(Collectors.toSet());
        return relation.joinColumns().stream()
                .sorted(Comparator.comparing((JoinColumn column) -> !ofRelations.contains(column.referenced())))
                .toList();
    }

    /** The join table of a many-to-many relation. */
    public Annotation joinTable(ManyToMany relation) {
        JoinTable table = relation.joinTable();
        Annotation annotation = context.jpaAnnotation("JoinTable")
                .with("name", Sql.literal(table.name().name()));
        if (table.name().schema().isPresent()) {
            annotation =
                    annotation.with("schema", Sql.literal(table.name().schema().get()));
        }
        return annotation
                .with("joinColumns", columns(table.own().columns()))
                .with("inverseJoinColumns", columns(table.inverse().columns()))
                .with("foreignKey", foreignKey(table.own().constraint()))
                .with("inverseForeignKey", foreignKey(table.inverse().constraint()));
    }

    private AnnotationValue columns(List<JoinColumn> columns) {
        boolean several = columns.size() > 1;
        List<Annotation> annotations = new ArrayList<>();
        columns.forEach(column -> annotations.add(column(column, several, false, false)));
        return AnnotationValue.listOf(annotations);
    }

    private Annotation column(JoinColumn column, boolean named, boolean optional, boolean isKey) {
        Annotation annotation = context.jpaAnnotation("JoinColumn").with("name", Sql.literal(column.name()));
        if (named) {
            annotation = annotation.with("referencedColumnName", Sql.literal(column.referenced()));
        }
        if (!optional) {
            annotation = annotation.with("nullable", "false");
        }
        Optional<String> definition = column.type() instanceof DataType.Custom custom
                ? BasicAnnotations.definition(custom)
                : Optional.empty();
        if (definition.isPresent()) {
            annotation = annotation.with("columnDefinition", JavaText.quote(definition.get()));
        }
        return isKey ? annotation.with("updatable", "false") : annotation;
    }

    private Annotation foreignKey(String name) {
        return context.jpaAnnotation("ForeignKey").with("name", Sql.literal(name));
    }
}
