package io.github.ormgen.entity;

import io.github.ormgen.entity.SoftDeleteView.CascadeView;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.SoftDeletion;
import io.github.ormgen.schema.SoftDelete;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The methods by which objects of an entity are deleted and restored. */
final class SoftDeletes {

    private final Scope scope;

    SoftDeletes(Scope scope) {
        this.scope = scope;
    }

    /** The methods, empty if rows of the entity are deleted for good. */
    Optional<SoftDeleteView> view() {
        return scope.entity().softDelete().map(this::view);
    }

    private SoftDeleteView view(SoftDeletion deletion) {
        List<CascadeView> cascades = cascades();
        boolean timed = deletion.style() == SoftDelete.Style.TIMESTAMP;
        return new SoftDeleteView(
                timed ? "soft-delete-timestamp.ftl" : "soft-delete-flag.ftl",
                deleteDoc(cascades),
                restoreDoc(cascades, timed),
                deletion.attribute(),
                timed
                        && scope.entity()
                                .attribute("deleted")
                                .filter(SoftDeletes::isFlag)
                                .isEmpty(),
                JavaText.unused("when", scope.attributeNames()),
                isReachedFromElsewhere() ? "public " : "",
                cascades);
    }

    private static boolean isFlag(Attribute attribute) {
        return attribute instanceof BasicAttribute basic
                && basic.type() == io.github.ormgen.model.DataType.Simple.BOOLEAN
                && !basic.optional();
    }

    private List<CascadeView> cascades() {
        List<CascadeView> cascades = new ArrayList<>();
        for (Attribute attribute : scope.entity().attributes()) {
            Removal.of(attribute)
                    .flatMap(removal -> scope.softDeletionOf(removal.target())
                            .map(deletion -> cascade(attribute, removal, deletion)))
                    .ifPresent(cascades::add);
        }
        return cascades;
    }

    private CascadeView cascade(Attribute attribute, Removal removal, SoftDeletion deletion) {
        boolean timed = deletion.style() == SoftDelete.Style.TIMESTAMP;
        String element = removal.many() ? AccessorNames.element(attribute.name()) : attribute.name();
        return new CascadeView(
                attribute.name(),
                removal.many(),
                removal.many() ? JavaText.unused(element, List.of("when", attribute.name())) : element,
                scope.typeOf(removal.target()).toString(),
                timed,
                timed ? Optional.of(AccessorNames.getter(deletion.attribute(), false)) : Optional.empty());
    }

    /** Whether deleting goes on to this entity from one of another package. */
    private boolean isReachedFromElsewhere() {
        return scope.reached().contains(scope.entity().name().simpleName());
    }

    private List<String> deleteDoc(List<CascadeView> cascades) {
        String what = cascades.isEmpty() ? "the row stays" : "the rows stay";
        return Javadoc.ofHtml(
                "Marks the " + scope.noun() + and(cascades) + " as deleted; " + what
                        + ". Does nothing if it is deleted already.",
                4);
    }

    private List<String> restoreDoc(List<CascadeView> cascades, boolean timed) {
        String with = timed
                ? ", with what was deleted together with it."
                : ", with its " + names(cascades) + ", also those that were deleted before it: a flag keeps no time.";
        return Javadoc.ofHtml("Brings the " + scope.noun() + " back" + (cascades.isEmpty() ? "." : with), 4);
    }

    private static String and(List<CascadeView> cascades) {
        return cascades.isEmpty() ? "" : " and its " + names(cascades);
    }

    private static String names(List<CascadeView> cascades) {
        return cascades.stream().map(cascade -> JavaText.words(cascade.name())).collect(Collectors.joining(" and "));
    }
}
