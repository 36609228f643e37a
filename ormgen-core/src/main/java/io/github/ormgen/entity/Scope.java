package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.SoftDeletion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What all parts of an entity's file look at.
 *
 * @param model the whole model
 * @param reached the entities to which a soft deletion goes on from another package
 * @param entity the entity that the file is about
 * @param imports the file's names of classes
 * @param types the file's names of types
 * @param rules what a person may do with the attributes
 * @param noun what the class is called in comments
 */
record Scope(
        Model model,
        Set<String> reached,
        Entity entity,
        Imports imports,
        JavaTypes types,
        AttributeRules rules,
        String noun) {

    private static final String PERSISTENCE = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    /** The scope of one entity. */
    static Scope of(Model model, Set<String> reached, Entity entity, Imports imports) {
        return new Scope(
                model,
                reached,
                entity,
                imports,
                new JavaTypes(model, imports),
                new AttributeRules(entity),
                JavaText.words(entity.name().simpleName()));
    }

    /** A class of Jakarta Persistence, as the file writes it. */
    String jpa(String name) {
        return imports.of(PERSISTENCE + name);
    }

    /** A class of Hibernate's annotations, as the file writes it. */
    String hibernate(String name) {
        return imports.of(HIBERNATE + name);
    }

    /** An annotation of Jakarta Persistence. */
    Annotation jpaAnnotation(String name) {
        return Annotation.of(jpa(name));
    }

    /** An annotation of Hibernate's. */
    Annotation hibernateAnnotation(String name) {
        return Annotation.of(hibernate(name));
    }

    /** The annotation that refuses null. */
    Annotation notNull() {
        return Annotation.of(imports.of("jakarta.validation.constraints.NotNull"));
    }

    /** The class of an entity. */
    TypeName typeOf(String entityName) {
        return types.named(model.entity(entityName).name().fullName());
    }

    /** How rows of an entity are marked as deleted, if they are. */
    Optional<SoftDeletion> softDeletionOf(String entityName) {
        return model.entity(entityName).softDelete();
    }

    /** The constant of an entity's class that names the filter of its living rows. */
    static String filterConstant(Entity entity) {
        return JavaText.unused("LIVING", attributeNames(entity));
    }

    /** The names of the entity's attributes, which local variables must not take. */
    Collection<String> attributeNames() {
        return attributeNames(entity);
    }

    static Set<String> attributeNames(Entity entity) {
        return names(entity.attributes());
    }

    /** The names of attributes. */
    static Set<String> names(List<Attribute> attributes) {
        Set<String> names = new HashSet<>();
        for (Attribute attribute : attributes) {
            names.add(attribute.name());
        }
        return names;
    }
}
