package io.github.ormgen.entity;

import io.github.ormgen.entity.EntityView.EqualityView;
import io.github.ormgen.entity.EntityView.ShownView;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of an entity's class. */
final class EntityViews {

    private final Scope scope;
    private final Entity entity;
    private final BasicFields basicFields;
    private final KeyViews keys;

    EntityViews(Scope scope) {
        this.scope = scope;
        this.entity = scope.entity();
        this.basicFields = new BasicFields(scope);
        this.keys = new KeyViews(scope);
    }

    EntityView view() {
        // One after the other: the first class of a simple name gets the import.
        List<String> annotations = new EntityAnnotations(scope).lines();
        List<String> interfaces = interfaces();
        List<FieldView> fields = fields();
        List<ParameterView> parameters = parameters();
        Optional<EntityView.KeyView> key = keys.view();
        return new EntityView(
                scope.imports(),
                entity.name().simpleName(),
                scope.noun(),
                Javadoc.of(entity.doc(), 0),
                annotations,
                interfaces,
                entity.softDelete().map(deletion -> Scope.filterConstant(entity)),
                fields,
                constructorDoc(parameters),
                parameters,
                key,
                keys.initial(),
                accessors(),
                new SoftDeletes(scope).view(),
                equality(key),
                shown(key),
                entity.view().isPresent());
    }

    private List<String> constructorDoc(List<ParameterView> parameters) {
        String with = parameters.isEmpty() ? "." : " with all that it must have.";
        return Javadoc.ofHtml("Creates a new " + scope.noun() + with, 4);
    }

    private List<ParameterView> parameters() {
        List<ParameterView> parameters = new ArrayList<>();
        for (Attribute attribute : scope.rules().required()) {
            parameters.add(parameter(attribute));
        }
        return parameters;
    }

    private List<String> interfaces() {
        List<String> interfaces = new ArrayList<>();
        entity.mixins()
                .forEach(mixin -> interfaces.add(
                        scope.imports().of(scope.model().mixin(mixin).name().fullName())));
        entity.interfaces().forEach(name -> interfaces.add(scope.imports().of(name)));
        return interfaces;
    }

    private List<FieldView> fields() {
        List<FieldView> fields = new ArrayList<>();
        keys.field().ifPresent(fields::add);
        FieldOf fieldOf = new FieldOf(basicFields, new AssociationFields(scope));
        for (Attribute attribute : entity.attributes()) {
            attribute.accept(fieldOf).ifPresent(fields::add);
        }
        return fields;
    }

    private ParameterView parameter(Attribute attribute) {
        TypeName type;
        if (attribute instanceof BasicAttribute basic) {
            type = basicFields.typeOf(basic);
        } else if (attribute instanceof EmbeddedAttribute embedded) {
            type = basicFields.typeOf(embedded);
        } else {
            type = scope.typeOf(((ToOne) attribute).target());
        }
        return new ParameterView(type.toString(), attribute.name(), !type.isPrimitive());
    }

    private List<AccessorsView> accessors() {
        SingleAccessors single = new SingleAccessors(scope, basicFields);
        AccessorsOf accessorsOf = new AccessorsOf(single, new ManyAccessors(scope), new ThroughAccessors(scope));
        List<AccessorsView> accessors = new ArrayList<>();
        for (Attribute attribute : entity.attributes()) {
            accessors.add(attribute.accept(accessorsOf));
        }
        return accessors;
    }

    private EqualityView equality(Optional<EntityView.KeyView> key) {
        List<String> comparisons = new ArrayList<>();
        List<String> hashed = new ArrayList<>();
        if (entity.equality() == Entity.Equality.NATURAL) {
            for (Attribute attribute : entity.attributes()) {
                if (attribute instanceof BasicAttribute basic && basic.naturalId()) {
                    String value = getter(basic);
                    comparisons.add(comparison(value, basicFields.typeOf(basic)));
                    hashed.add(value);
                }
            }
        } else {
            comparisons.add(identity(key));
        }
        return new EqualityView("equality.ftl", comparisons, hashed);
    }

    private String comparison(String value, TypeName type) {
        if (type.isPrimitive()) {
            return value + " == that." + value;
        }
        String equals = type.isArray() ? "java.util.Arrays" : "java.util.Objects";
        return scope.imports().of(equals) + ".equals(" + value + ", that." + value + ")";
    }

    private String identity(Optional<EntityView.KeyView> key) {
        if (key.isEmpty()) {
            BasicAttribute id = (BasicAttribute) entity.idAttributes().get(0);
            if (basicFields.typeOf(id).isPrimitive()) {
                return comparison(getter(id), basicFields.typeOf(id));
            }
        }
        String value = key.map(view -> view.reader() + "()")
                .orElseGet(() -> getter((BasicAttribute) entity.idAttributes().get(0)));
        return value + " != null && " + value + ".equals(that." + value + ")";
    }

    private String getter(BasicAttribute attribute) {
        TypeName type = basicFields.typeOf(attribute);
        boolean isFlag = type.isPrimitive() && type.raw().equals("boolean");
        return AccessorNames.getter(attribute.name(), isFlag) + "()";
    }

    private List<ShownView> shown(Optional<EntityView.KeyView> key) {
        List<ShownView> shown = new ArrayList<>();
        key.ifPresent(view -> shown.add(new ShownView(Keys.name(entity), view.reader() + "()")));
        for (Attribute attribute : entity.attributes()) {
            boolean inKey = key.isPresent() && entity.id().attributes().contains(attribute.name());
            if (attribute instanceof BasicAttribute basic && !inKey && Shown.isShown(basic)) {
                shown.add(new ShownView(basic.name(), getter(basic)));
            }
        }
        return shown;
    }

    /** The fields of attributes; a view over a collection has none. */
    private record FieldOf(BasicFields values, AssociationFields associations)
            implements Attribute.Visitor<Optional<FieldView>> {
        @Override
        public Optional<FieldView> basic(BasicAttribute attribute) {
            return Optional.of(values.field(attribute));
        }

        @Override
        public Optional<FieldView> embedded(EmbeddedAttribute attribute) {
            return Optional.of(values.field(attribute));
        }

        @Override
        public Optional<FieldView> toOne(ToOne relation) {
            return Optional.of(associations.field(relation));
        }

        @Override
        public Optional<FieldView> inverseOne(InverseOne relation) {
            return Optional.of(associations.field(relation));
        }

        @Override
        public Optional<FieldView> oneToMany(OneToMany relation) {
            return Optional.of(associations.field(relation));
        }

        @Override
        public Optional<FieldView> manyToMany(ManyToMany relation) {
            return Optional.of(associations.field(relation));
        }

        @Override
        public Optional<FieldView> inverseManyToMany(InverseManyToMany relation) {
            return Optional.of(associations.field(relation));
        }

        @Override
        public Optional<FieldView> throughView(ThroughView view) {
            return Optional.empty();
        }
    }

    /** The accessors of attributes. */
    private record AccessorsOf(SingleAccessors single, ManyAccessors many, ThroughAccessors through)
            implements Attribute.Visitor<AccessorsView> {
        @Override
        public AccessorsView basic(BasicAttribute attribute) {
            return single.of(attribute);
        }

        @Override
        public AccessorsView embedded(EmbeddedAttribute attribute) {
            return single.of(attribute);
        }

        @Override
        public AccessorsView toOne(ToOne relation) {
            return single.of(relation);
        }

        @Override
        public AccessorsView inverseOne(InverseOne relation) {
            return single.of(relation);
        }

        @Override
        public AccessorsView oneToMany(OneToMany relation) {
            return many.of(relation);
        }

        @Override
        public AccessorsView manyToMany(ManyToMany relation) {
            return many.of(relation);
        }

        @Override
        public AccessorsView inverseManyToMany(InverseManyToMany relation) {
            return many.of(relation);
        }

        @Override
        public AccessorsView throughView(ThroughView view) {
            return through.of(view);
        }
    }
}
