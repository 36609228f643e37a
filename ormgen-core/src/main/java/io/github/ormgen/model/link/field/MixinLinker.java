package io.github.ormgen.model.link.field;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model.Mixin;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Links mixins themselves, for the interfaces that they become. */
public record MixinLinker(Declarations declarations, FieldLinker fields, Collection<Entity> entities) {

    /** The mixin, with its attributes linked. */
    public Mixin link(Declared<MixinSpec> declared) {
        MixinSpec spec = declared.spec();
        String name = declared.name().simpleName();
        List<Attribute> attributes = new ArrayList<>();
        spec.fields().forEach(field -> attributes.add(fields.link(field, FieldPlace.in(name, Optional.of(name)))));
        spec.relations().forEach(relation -> inUse(name, relation).ifPresent(attributes::add));
        declarations.mixinsOf(spec.mixins(), name);
        return new Mixin(
                declared.name(),
                spec.name().at(),
                spec.doc().map(Located::value),
                spec.mixins().stream()
                        .map(Located::value)
                        .filter(mixin -> declarations.kindOf(mixin).equals("a mixin"))
                        .toList(),
                spec.interfaces().stream().map(Located::value).toList(),
                attributes);
    }

    /** A relation takes form in an entity alone: it is looked up in the first that uses the mixin. */
    private Optional<Attribute> inUse(String mixin, RelationSpec relation) {
        return entities.stream()
                .flatMap(entity -> entity.attribute(relation.name().value()).stream())
                .filter(attribute ->
                        attribute.declaration().mixin().filter(mixin::equals).isPresent())
                .findFirst();
    }
}
