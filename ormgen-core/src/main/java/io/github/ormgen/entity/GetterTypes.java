package io.github.ormgen.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;

/** The types of the getters that a mixin asks its entities for. */
record GetterTypes(Model model, JavaTypes types, Imports imports) implements Attribute.Visitor<String> {

    @Override
    public String basic(BasicAttribute attribute) {
        boolean nullable = attribute.optional()
                || (attribute.role() == BasicAttribute.Role.FIELD && AttributeRules.isLeftToTheDatabase(attribute));
        return nullable
                ? types.boxed(attribute.type()).nullable(imports)
                : types.of(attribute.type()).toString();
    }

    @Override
    public String embedded(EmbeddedAttribute attribute) {
        return of(model.embeddable(attribute.embeddable()).name().fullName(), attribute.optional());
    }

    @Override
    public String toOne(ToOne relation) {
        return of(model.entity(relation.target()).name().fullName(), relation.optional());
    }

    @Override
    public String inverseOne(InverseOne relation) {
        return of(model.entity(relation.target()).name().fullName(), true);
    }

    @Override
    public String oneToMany(OneToMany relation) {
        return collection(relation.target(), relation.collection());
    }

    @Override
    public String manyToMany(ManyToMany relation) {
        return collection(relation.target(), relation.collection());
    }

    @Override
    public String inverseManyToMany(InverseManyToMany relation) {
        return collection(relation.target(), relation.collection());
    }

    @Override
    public String throughView(ThroughView view) {
        return collection(view.target(), CollectionKind.LIST);
    }

    private String of(String fullName, boolean optional) {
        TypeName type = types.named(fullName);
        return optional ? type.nullable(imports) : type.toString();
    }

    private String collection(String target, CollectionKind kind) {
        String raw = imports.of(kind == CollectionKind.SET ? "java.util.Set" : "java.util.List");
        return raw + "<" + of(model.entity(target).name().fullName(), false) + ">";
    }
}
