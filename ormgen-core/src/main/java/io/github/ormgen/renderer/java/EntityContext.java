package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.EntityPlan;
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
 * @param types the file's names of types
 */
record EntityContext(EntityPlan plan, PlannedEntity planned, JavaTypes types) {

    Model model() {
        return plan.model();
    }

    Entity entity() {
        return planned.entity();
    }

    Imports imports() {
        return types.imports();
    }

    /** What the class is called in comments. */
    String noun() {
        return JavaText.words(entity().name().simpleName());
    }

    /** The class of an entity. */
    TypeName typeOf(String entityName) {
        return types.ofEntity(entityName);
    }

    /** The type of an attribute, with what says whether it may be null. */
    String typeOf(PlannedAttribute attribute) {
        return types.of(attribute).text(attribute.nullable(), imports());
    }

    /** The expression that reads a value within the class. */
    String getter(PlannedAttribute attribute) {
        return AccessorNames.getter(attribute.name(), types.of(attribute).isFlag()) + "()";
    }

    /**
     * Whether the entity keeps its identifier as one embedded object: it does if a part of the key has several values
     * itself. As an id class such a key boots or not by the order in which Hibernate happens to see the entities, tried on
     * 7.4.5.
     */
    boolean hasEmbeddedId() {
        return planned.key().nested();
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

    /** A name for a local variable that no attribute has. */
    String local(String name) {
        return JavaText.unused(name, names(entity().attributes()));
    }

    static Set<String> names(List<Attribute> attributes) {
        Set<String> names = new HashSet<>();
        attributes.forEach(attribute -> names.add(attribute.name()));
        return names;
    }
}
