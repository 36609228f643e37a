package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.entityplan.EntityPlan;
import io.github.ormgen.entityplan.Key;
import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.JavaTypes;
import io.github.ormgen.renderer.java.text.TypeName;
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
public record EntityContext(EntityPlan plan, PlannedEntity planned, Imports imports, JavaTypes types, String noun) {

    private static final String PERSISTENCE = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    /** The context of one entity. */
    public static EntityContext of(EntityPlan plan, PlannedEntity planned, Imports imports) {
        return new EntityContext(
                plan,
                planned,
                imports,
                new JavaTypes(plan.model(), imports),
                JavaText.words(planned.entity().name().simpleName()));
    }

    /** The whole model. */
    public Model model() {
        return plan.model();
    }

    /** The entity that the file is about. */
    public Entity entity() {
        return planned.entity();
    }

    /** A class of Jakarta Persistence, as the file writes it. */
    public String jpa(String name) {
        return imports.of(PERSISTENCE + name);
    }

    /** A class of Hibernate's annotations, as the file writes it. */
    public String hibernate(String name) {
        return imports.of(HIBERNATE + name);
    }

    /** An annotation of Jakarta Persistence. */
    public Annotation jpaAnnotation(String name) {
        return Annotation.of(jpa(name));
    }

    /** An annotation of Hibernate's. */
    public Annotation hibernateAnnotation(String name) {
        return Annotation.of(hibernate(name));
    }

    /** The annotation that refuses null. */
    public Annotation notNull() {
        return Annotation.of(imports.of("jakarta.validation.constraints.NotNull"));
    }

    /** The class of an entity. */
    public TypeName typeOf(String entityName) {
        return types.ofEntity(entityName);
    }

    /** The type of an attribute, with what says whether it may be null. */
    public String typeOf(PlannedAttribute attribute) {
        return types.of(attribute).text(attribute.nullable(), imports);
    }

    /** The expression that reads a value within the class. */
    public String getter(PlannedAttribute attribute) {
        return AccessorNames.getter(attribute.name(), types.of(attribute).isFlag()) + "()";
    }

    /**
     * Whether an entity keeps its identifier as one embedded object: it does if a part of the key has several values
     * itself. As an id class such a key boots or not by the order in which Hibernate happens to see the entities, tried on
     * 7.4.5.
     */
    public static boolean isEmbedded(Key key) {
        return key.nested();
    }

    /** The name under which an entity offers a key that stands beside its attributes. */
    public static String keyName(Entity entity) {
        boolean taken = entity.attribute("id").isPresent();
        return taken ? JavaText.unused("key", names(entity.attributes())) : "id";
    }

    /** The method that gives an entity's key. */
    public static String keyGetter(PlannedEntity planned) {
        String name = planned.key().isSeparate()
                ? keyName(planned.entity())
                : planned.key().value().orElseThrow().name();
        return AccessorNames.getter(name, false);
    }

    /** The constant of an entity's class that names the filter of its living rows. */
    public static String filterConstant(Entity entity) {
        return JavaText.unused("LIVING", names(entity.attributes()));
    }

    /** The names of the entity's attributes, which local variables must not take. */
    public Set<String> attributeNames() {
        return names(entity().attributes());
    }

    /** The names of attributes. */
    public static Set<String> names(List<Attribute> attributes) {
        Set<String> names = new HashSet<>();
        for (Attribute attribute : attributes) {
            names.add(attribute.name());
        }
        return names;
    }
}
