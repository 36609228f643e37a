package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.entityplan.SoftDeletePlan.CascadedRemoval;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.view.SoftDeleteView;
import io.github.ormgen.renderer.java.view.SoftDeleteView.CascadeView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The methods by which objects of an entity are deleted and restored. */
record SoftDeletes(EntityContext context) {

    SoftDeleteView view(SoftDeletePlan plan) {
        List<CascadeView> cascades = plan.removals().stream().map(this::cascade).toList();
        boolean hasPredicate = context.planned()
                .attribute("deleted")
                .filter(attribute -> context.types().of(attribute).isFlag())
                .isPresent();
        boolean timed = plan.deletion().isTimed();
        return new SoftDeleteView(
                timed ? "soft-delete-timestamp.ftl" : "soft-delete-flag.ftl",
                Javadoc.ofHtml(deleteDoc(cascades), 4),
                Javadoc.ofHtml(restoreDoc(cascades, timed), 4),
                plan.deletion().attribute(),
                timed && !hasPredicate,
                context.local("when"),
                plan.reachedFromOtherPackages() ? "public " : "",
                cascades);
    }

    private CascadeView cascade(CascadedRemoval removal) {
        String name = removal.attribute();
        boolean timed = removal.deletion().isTimed();
        return new CascadeView(
                name,
                removal.many(),
                removal.many() ? JavaText.unused(AccessorNames.element(name), List.of("when", name)) : name,
                context.typeOf(removal.target()).toString(),
                timed,
                timed ? Optional.of(AccessorNames.getter(removal.deletion().attribute(), false)) : Optional.empty());
    }

    private String deleteDoc(List<CascadeView> cascades) {
        String what = cascades.isEmpty()
                ? " as deleted; the row stays"
                : " and its " + names(cascades) + " as deleted; the rows stay";
        return "Marks the " + context.noun() + what + ". Does nothing if it is deleted already.";
    }

    private String restoreDoc(List<CascadeView> cascades, boolean timed) {
        String with = timed
                ? ", with what was deleted together with it."
                : ", with its " + names(cascades) + ", also those that were deleted before it: a flag keeps no time.";
        return "Brings the " + context.noun() + " back" + (cascades.isEmpty() ? "." : with);
    }

    private static String names(List<CascadeView> cascades) {
        return cascades.stream().map(cascade -> JavaText.words(cascade.name())).collect(Collectors.joining(" and "));
    }
}
