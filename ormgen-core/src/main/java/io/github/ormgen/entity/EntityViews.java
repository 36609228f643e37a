package io.github.ormgen.entity;

import io.github.ormgen.entity.EntityView.EqualityView;
import io.github.ormgen.entity.EntityView.ShownView;
import io.github.ormgen.entityplan.Association;
import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.ThroughView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of an entity's class. */
final class EntityViews {

    private final Scope scope;
    private final Entity entity;
    private final KeyViews keys;

    EntityViews(Scope scope) {
        this.scope = scope;
        this.entity = scope.entity();
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
        for (PlannedAttribute attribute : scope.planned().required()) {
            TypeName type = scope.types().of(attribute);
            parameters.add(new ParameterView(type.toString(), attribute.name(), !type.isPrimitive()));
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
        BasicFields values = new BasicFields(scope);
        AssociationFields associations = new AssociationFields(scope);
        for (PlannedAttribute attribute : scope.planned().attributes()) {
            Association association = attribute.association().orElse(null);
            if (association == null) {
                fields.add(values.field(attribute));
            } else if (association.kind() != Association.Kind.THROUGH) {
                fields.add(associations.field(attribute, association));
            }
        }
        return fields;
    }

    private List<AccessorsView> accessors() {
        SingleAccessors single = new SingleAccessors(scope);
        ManyAccessors many = new ManyAccessors(scope);
        ThroughAccessors through = new ThroughAccessors(scope);
        List<AccessorsView> accessors = new ArrayList<>();
        for (PlannedAttribute attribute : scope.planned().attributes()) {
            Association association = attribute.association().orElse(null);
            if (attribute.attribute() instanceof ThroughView view) {
                accessors.add(through.of(view));
            } else if (association != null && association.isMany()) {
                accessors.add(many.of(attribute, association));
            } else if (association != null && !association.owning()) {
                accessors.add(single.inverse(attribute, association));
            } else {
                accessors.add(single.of(attribute));
            }
        }
        return accessors;
    }

    private EqualityView equality(Optional<EntityView.KeyView> key) {
        List<String> comparisons = new ArrayList<>();
        List<String> hashed = new ArrayList<>();
        for (PlannedAttribute attribute : scope.planned().naturalId()) {
            comparisons.add(comparison(attribute));
            hashed.add(scope.getter(attribute));
        }
        if (comparisons.isEmpty()) {
            comparisons.add(identity(key));
        }
        return new EqualityView("equality.ftl", comparisons, hashed);
    }

    private String comparison(PlannedAttribute attribute) {
        TypeName type = scope.types().of(attribute);
        String value = scope.getter(attribute);
        if (type.isPrimitive()) {
            return value + " == that." + value;
        }
        String equals = type.isArray() ? "java.util.Arrays" : "java.util.Objects";
        return scope.imports().of(equals) + ".equals(" + value + ", that." + value + ")";
    }

    private String identity(Optional<EntityView.KeyView> key) {
        String value;
        if (key.isPresent()) {
            value = key.get().reader() + "()";
        } else {
            PlannedAttribute id =
                    scope.planned().attribute(entity.id().attributes().get(0)).orElseThrow();
            if (scope.types().of(id).isPrimitive()) {
                return comparison(id);
            }
            value = scope.getter(id);
        }
        return value + " != null && " + value + ".equals(that." + value + ")";
    }

    private List<ShownView> shown(Optional<EntityView.KeyView> key) {
        List<ShownView> shown = new ArrayList<>();
        key.ifPresent(view -> shown.add(new ShownView(Scope.keyName(entity), view.reader() + "()")));
        for (PlannedAttribute attribute : scope.planned().shown()) {
            shown.add(new ShownView(attribute.name(), scope.getter(attribute)));
        }
        return shown;
    }
}
