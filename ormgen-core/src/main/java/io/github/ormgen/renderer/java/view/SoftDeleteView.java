package io.github.ormgen.renderer.java.view;

import io.github.ormgen.render.View;
import java.util.List;
import java.util.Optional;

/**
 * The methods by which an object is deleted and restored.
 *
 * @param template the template that writes them
 * @param name the field that marks it
 * @param predicate whether it writes {@code isDeleted}: not where an attribute has that getter
 * @param when the name of a parameter
 * @param visibility what stands before the method that other classes call, with a space, or nothing
 * @param cascades what is deleted and restored together with it
 */
public record SoftDeleteView(
        String template,
        List<String> deleteDoc,
        List<String> restoreDoc,
        String name,
        boolean predicate,
        String when,
        String visibility,
        List<CascadeView> cascades)
        implements View {

    /**
     * A relation along which deleting goes on.
     *
     * @param name the field
     * @param many whether it is a collection
     * @param element the name of a variable for one related object
     * @param type the related class
     * @param timed whether related objects keep the time of their deletion
     * @param deletedAt the method that gives it
     */
    public record CascadeView(
            String name, boolean many, String element, String type, boolean timed, Optional<String> deletedAt)
            implements View {}
}
