package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.entityplan.SoftDeletePlan.CascadedRemoval;
import io.github.ormgen.renderer.java.annotation.EntityContext;
import io.github.ormgen.renderer.java.text.AccessorNames;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.renderer.java.text.Javadoc;
import io.github.ormgen.renderer.java.view.SoftDeleteView;
import io.github.ormgen.renderer.java.view.SoftDeleteView.CascadeView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The methods by which objects of an entity are deleted and restored. */
final class SoftDeletes {

    private final EntityContext context;

    SoftDeletes(EntityContext context) {
        this.context = context;
    }

    /** The methods, empty if rows of the entity are deleted for good. */
    Optional<SoftDeleteView> view() {
        return context.planned().softDelete().map(this::view);
    }

    private SoftDeleteView view(SoftDeletePlan plan) {
        List<CascadeView> cascades = plan.removals().stream().map(this::cascade).toList();
        return new SoftDeleteView(
                plan.isTimed() ? "soft-delete-timestamp.ftl" : "soft-delete-flag.ftl",
                deleteDoc(cascades),
                restoreDoc(cascades, plan.isTimed()),
                plan.deletion().attribute(),
                plan.isTimed()
                        && context.planned()
                                .attribute("deleted")
                                .filter(attribute ->
                                        context.types().of(attribute).isFlag())
                                .isEmpty(),
                JavaText.unused("when", context.attributeNames()),
                plan.reachedFromOtherPackages() ? "public " : "",
                cascades);
    }

    private CascadeView cascade(CascadedRemoval removal) {
        String name = removal.attribute();
        String element = removal.many() ? AccessorNames.element(name) : name;
        return new CascadeView(
                name,
                removal.many(),
                removal.many() ? JavaText.unused(element, List.of("when", name)) : element,
                context.typeOf(removal.target()).toString(),
                removal.isTimed(),
                removal.isTimed()
                        ? Optional.of(AccessorNames.getter(removal.deletion().attribute(), false))
                        : Optional.empty());
    }

    private List<String> deleteDoc(List<CascadeView> cascades) {
        String what = cascades.isEmpty() ? "the row stays" : "the rows stay";
        return Javadoc.ofHtml(
                "Marks the " + context.noun() + and(cascades) + " as deleted; " + what
                        + ". Does nothing if it is deleted already.",
                4);
    }

    private List<String> restoreDoc(List<CascadeView> cascades, boolean timed) {
        String with = timed
                ? ", with what was deleted together with it."
                : ", with its " + names(cascades) + ", also those that were deleted before it: a flag keeps no time.";
        return Javadoc.ofHtml("Brings the " + context.noun() + " back" + (cascades.isEmpty() ? "." : with), 4);
    }

    private static String and(List<CascadeView> cascades) {
        return cascades.isEmpty() ? "" : " and its " + names(cascades);
    }

    private static String names(List<CascadeView> cascades) {
        return cascades.stream().map(cascade -> JavaText.words(cascade.name())).collect(Collectors.joining(" and "));
    }
}
