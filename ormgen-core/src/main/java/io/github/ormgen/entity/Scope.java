package io.github.ormgen.entity;

import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all parts of an entity's file look at.
 *
 * @param plan the plan of the whole model
 * @param planned the entity that the file is about
 * @param imports the file's names of classes
 * @param types the file's names of types
 * @param noun what the class is called in comments
 */
record Scope(EntityPlan plan, PlannedEntity planned, Imports imports, JavaTypes types, String noun) {

    private static final String PERSISTENCE = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    /** The scope of one entity. */
    static Scope of(EntityPlan plan, PlannedEntity planned, Imports imports) {
        return new Scope(
                plan,
                planned,
                imports,
                new JavaTypes(plan.model(), imports),
                JavaText.words(planned.entity().name().simpleName()));
    }

    Model model() {
        return plan.model();
    }

    Entity entity() {
        return planned.entity();
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
        return types.ofEntity(entityName);
    }

    /** The type of an attribute, with what says whether it may be null. */
    String typeOf(PlannedAttribute attribute) {
        return types.of(attribute).text(attribute.nullable(), imports);
    }

    /** The expression that reads a value within the class. */
    String getter(PlannedAttribute attribute) {
        return AccessorNames.getter(attribute.name(), types.of(attribute).isFlag()) + "()";
    }

    /** The name under which an entity offers a key that stands beside its attributes. */
    static String keyName(Entity entity) {
        boolean taken = entity.attribute("id").isPresent();
        return taken ? JavaText.unused("key", names(entity.attributes())) : "id";
    }

    /** The method that gives an entity's key. */
    static String keyGetter(PlannedEntity planned) {
        String name = planned.key().isSeparate()
                ? keyName(planned.entity())
                : planned.key().value().orElseThrow().name();
        return AccessorNames.getter(name, false);
    }

    /** The constant of an entity's class that names the filter of its living rows. */
    static String filterConstant(Entity entity) {
        return JavaText.unused("LIVING", names(entity.attributes()));
    }

    /** The names of the entity's attributes, which local variables must not take. */
    Set<String> attributeNames() {
        return names(entity().attributes());
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
