package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.view.AccessorsView;
import io.github.ormgen.renderer.java.view.ParameterView;
import java.util.ArrayList;
import java.util.List;

/** The accessors of views over collections of join entities. */
final class ThroughAccessors {

    private final EntityContext context;

    ThroughAccessors(EntityContext context) {
        this.context = context;
    }

    AccessorsView of(ThroughView view) {
        OneToMany collection =
                (OneToMany) context.entity().attribute(view.through()).orElseThrow();
        String element = context.typeOf(view.target()).toString();
        String parameter = ManyAccessors.parameter(view.name());
        List<ParameterView> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (PlannedAttribute required :
                context.plan().entity(view.joinEntity()).required()) {
            if (required.name().equals(collection.mappedBy())) {
                arguments.add("this");
            } else {
                String name = required.name().equals(view.reference()) ? parameter : required.name();
                parameters.add(new ParameterView(context.types().of(required).toString(), name, false));
                arguments.add(name);
            }
        }
        String words = JavaText.words(view.name());
        return new AccessorsView.Through(
                "accessors-through.ftl",
                SingleAccessors.isOfMixin(view),
                doc(view, words),
                Javadoc.ofHtml("Adds one of the " + words + ", and keeps all sides in step.", 4),
                Javadoc.ofHtml("Takes one of the " + words + " out, and keeps all sides in step.", 4),
                context.imports().of("java.util.List") + "<" + element + ">",
                view.through(),
                context.typeOf(view.joinEntity()).toString(),
                AccessorNames.getter(view.reference(), false),
                element,
                context.model().entity(view.target()).softDelete().map(ThroughAccessors::isDeleted),
                parameter,
                AccessorNames.getter(view.name(), false),
                AccessorNames.adder(view.name()),
                AccessorNames.remover(view.name()),
                AccessorNames.adder(view.through()),
                AccessorNames.remover(view.through()),
                parameters,
                arguments,
                JavaText.unused("each", List.of(parameter)));
    }

    private static List<String> doc(ThroughView view, String words) {
        String what = view.declaration().doc().map(Javadoc::escape).orElse("The " + words + ".");
        return Javadoc.ofHtml(
                what + " A view of {@link #get" + AccessorNames.capitalized(view.through()) + "}, read-only.", 4);
    }

    /** The method that tells whether an object was deleted: the flag's own getter, or one beside the timestamp. */
    static String isDeleted(SoftDeletion deletion) {
        return SoftDeletePlan.isTimed(deletion) ? "isDeleted" : AccessorNames.getter(deletion.attribute(), true);
    }
}
