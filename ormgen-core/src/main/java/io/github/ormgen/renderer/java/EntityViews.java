package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Relation;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.text.TypeName;
import io.github.ormgen.renderer.java.view.AccessorsView;
import io.github.ormgen.renderer.java.view.EntityView;
import io.github.ormgen.renderer.java.view.EntityView.EqualityView;
import io.github.ormgen.renderer.java.view.EntityView.KeyView;
import io.github.ormgen.renderer.java.view.EntityView.ShownView;
import io.github.ormgen.renderer.java.view.FieldView;
import io.github.ormgen.renderer.java.view.ParameterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of an entity's class. */
record EntityViews(EntityContext context) {

    EntityView view() {
        Entity entity = context.entity();
        KeyViews keys = new KeyViews(context);
        // One after the other: the first class of a simple name gets the import.
        List<String> annotations = new EntityAnnotations(context).lines();
        List<String> interfaces = context.types().interfaces(entity.mixins(), entity.interfaces());
        List<FieldView> fields = fields(keys);
        List<ParameterView> parameters =
                context.planned().required().stream().map(this::parameter).toList();
        Optional<KeyView> key = keys.view();
        String with = parameters.isEmpty() ? "." : " with all that it must have.";
        return new EntityView(
                context.imports(),
                entity.name().simpleName(),
                context.noun(),
                Javadoc.of(entity.doc(), 0),
                annotations,
                interfaces,
                entity.softDelete().map(deletion -> EntityContext.filterConstant(entity)),
                fields,
                Javadoc.ofHtml("Creates a new " + context.noun() + with, 4),
                parameters,
                key,
                keys.initial(),
                context.planned().attributes().stream().map(this::accessors).toList(),
                context.planned().softDelete().map(new SoftDeletes(context)::view),
                equality(key),
                shown(key),
                entity.view().isPresent());
    }

    private ParameterView parameter(PlannedAttribute attribute) {
        TypeName type = context.types().of(attribute);
        return new ParameterView(type.toString(), attribute.name(), !type.isPrimitive());
    }

    private List<FieldView> fields(KeyViews keys) {
        List<FieldView> fields = new ArrayList<>();
        keys.field().ifPresent(fields::add);
        BasicFields values = new BasicFields(context, new BasicAnnotations(context.model()));
        AssociationFields associations = new AssociationFields(context);
        for (PlannedAttribute planned : context.planned().attributes()) {
            if (!(planned.attribute() instanceof Relation association)) {
                fields.add(values.field(planned));
            } else if (association.kind() != Relation.Kind.THROUGH) {
                fields.add(associations.field(planned, association));
            }
        }
        return fields;
    }

    private AccessorsView accessors(PlannedAttribute planned) {
        ManyAccessors many = new ManyAccessors(context);
        SingleAccessors single = new SingleAccessors(context);
        if (planned.attribute() instanceof ThroughView view) {
            return many.through(view);
        } else if (planned.attribute() instanceof Relation association) {
            return association.isMany()
                    ? many.of(planned, association)
                    : association.isOwning() ? single.of(planned) : single.inverse(planned, association);
        }
        return single.of(planned);
    }

    private EqualityView equality(Optional<KeyView> key) {
        List<PlannedAttribute> naturalId = context.planned().naturalId();
        return new EqualityView(
                "equality.ftl",
                naturalId.isEmpty()
                        ? List.of(identity(key))
                        : naturalId.stream().map(this::comparison).toList(),
                naturalId.stream().map(context::getter).toList());
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

    private String identity(Optional<KeyView> key) {
        String value;
        if (key.isPresent()) {
            value = key.get().reader() + "()";
        } else {
            PlannedAttribute id = context.planned()
                    .attribute(context.entity().id().attributes().get(0))
                    .orElseThrow();
            if (context.types().of(id).isPrimitive()) {
                return comparison(id);
            }
            value = context.getter(id);
        }
        return value + " != null && " + value + ".equals(that." + value + ")";
    }

    private List<ShownView> shown(Optional<KeyView> key) {
        List<ShownView> shown = new ArrayList<>();
        key.ifPresent(view -> shown.add(new ShownView(EntityContext.keyName(context.entity()), view.reader() + "()")));
        for (PlannedAttribute attribute : context.planned().shown()) {
            shown.add(new ShownView(attribute.name(), context.getter(attribute)));
        }
        return shown;
    }
}
