package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.renderer.java.annotation.EntityAnnotations;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.AccessorsView;
import io.github.ormgen.renderer.java.view.EntityView;
import io.github.ormgen.renderer.java.view.EntityView.EqualityView;
import io.github.ormgen.renderer.java.view.EntityView.ShownView;
import io.github.ormgen.renderer.java.view.FieldView;
import io.github.ormgen.renderer.java.view.ParameterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of an entity's class. */
final class EntityViews {

    private final EntityContext context;
    private final Entity entity;
    private final KeyViews keys;

    EntityViews(EntityContext context) {
        this.context = context;
        this.entity = context.entity();
        this.keys = new KeyViews(context);
    }

    EntityView view() {
        // One after the other: the first class of a simple name gets the import.
        List<String> annotations = new EntityAnnotations(context).lines();
        List<String> interfaces = interfaces();
        List<FieldView> fields = fields();
        List<ParameterView> parameters = parameters();
        Optional<EntityView.KeyView> key = keys.view();
        return new EntityView(
                context.imports(),
                entity.name().simpleName(),
                context.noun(),
                Javadoc.of(entity.doc(), 0),
                annotations,
                interfaces,
                entity.softDelete().map(deletion -> EntityContext.filterConstant(entity)),
                fields,
                constructorDoc(parameters),
                parameters,
                key,
                keys.initial(),
                accessors(),
                new SoftDeletes(context).view(),
                equality(key),
                shown(key),
                entity.view().isPresent());
    }

    private List<String> constructorDoc(List<ParameterView> parameters) {
        String with = parameters.isEmpty() ? "." : " with all that it must have.";
        return Javadoc.ofHtml("Creates a new " + context.noun() + with, 4);
    }

    private List<ParameterView> parameters() {
        List<ParameterView> parameters = new ArrayList<>();
        for (PlannedAttribute attribute : context.planned().required()) {
            TypeName type = context.types().of(attribute);
            parameters.add(new ParameterView(type.toString(), attribute.name(), !type.isPrimitive()));
        }
        return parameters;
    }

    private List<String> interfaces() {
        List<String> interfaces = new ArrayList<>();
        entity.mixins()
                .forEach(mixin -> interfaces.add(
                        context.imports().of(context.model().mixin(mixin).name().fullName())));
        entity.interfaces().forEach(name -> interfaces.add(context.imports().of(name)));
        return interfaces;
    }

    private List<FieldView> fields() {
        List<FieldView> fields = new ArrayList<>();
        keys.field().ifPresent(fields::add);
        BasicFields values = new BasicFields(context);
        AssociationFields associations = new AssociationFields(context);
        for (PlannedAttribute attribute : context.planned().attributes()) {
            Relation association = attribute.relation().orElse(null);
            if (association == null) {
                fields.add(values.field(attribute));
            } else if (association.kind() != Relation.Kind.THROUGH) {
                fields.add(associations.field(attribute, association));
            }
        }
        return fields;
    }

    private List<AccessorsView> accessors() {
        SingleAccessors single = new SingleAccessors(context);
        ManyAccessors many = new ManyAccessors(context);
        ThroughAccessors through = new ThroughAccessors(context);
        List<AccessorsView> accessors = new ArrayList<>();
        for (PlannedAttribute attribute : context.planned().attributes()) {
            Relation association = attribute.relation().orElse(null);
            if (attribute.attribute() instanceof ThroughView view) {
                accessors.add(through.of(view));
            } else if (association != null && association.isMany()) {
                accessors.add(many.of(attribute, association));
            } else if (association != null && !association.isOwning()) {
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
        for (PlannedAttribute attribute : context.planned().naturalId()) {
            comparisons.add(comparison(attribute));
            hashed.add(context.getter(attribute));
        }
        if (comparisons.isEmpty()) {
            comparisons.add(identity(key));
        }
        return new EqualityView("equality.ftl", comparisons, hashed);
    }

    private String comparison(PlannedAttribute attribute) {
        TypeName type = context.types().of(attribute);
        String value = context.getter(attribute);
        if (type.isPrimitive()) {
            return value + " == that." + value;
        }
        String equals = type.isArray() ? "java.util.Arrays" : "java.util.Objects";
        return context.imports().of(equals) + ".equals(" + value + ", that." + value + ")";
    }

    private String identity(Optional<EntityView.KeyView> key) {
        String value;
        if (key.isPresent()) {
            value = key.get().reader() + "()";
        } else {
            PlannedAttribute id =
                    context.planned().attribute(entity.id().attributes().get(0)).orElseThrow();
            if (context.types().of(id).isPrimitive()) {
                return comparison(id);
            }
            value = context.getter(id);
        }
        return value + " != null && " + value + ".equals(that." + value + ")";
    }

    private List<ShownView> shown(Optional<EntityView.KeyView> key) {
        List<ShownView> shown = new ArrayList<>();
        key.ifPresent(view -> shown.add(new ShownView(EntityContext.keyName(entity), view.reader() + "()")));
        for (PlannedAttribute attribute : context.planned().shown()) {
            shown.add(new ShownView(attribute.name(), context.getter(attribute)));
        }
        return shown;
    }
}
