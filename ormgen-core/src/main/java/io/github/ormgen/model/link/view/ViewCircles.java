package io.github.ormgen.model.link.view;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.spec.ViewSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports views that read themselves, by way of others or not. */
record ViewCircles(ViewSources sources, Diagnostics diagnostics) {

    void check(Collection<Declared<ViewSpec>> views) {
        Set<String> reported = new HashSet<>();
        for (Declared<ViewSpec> view : views) {
            String name = view.name().simpleName();
            Optional<List<String>> circle = circle(name, List.of(name), new HashSet<>());
            if (circle.isPresent() && !reported.contains(name)) {
                reported.addAll(circle.get());
                diagnostics.error(
                        Code.VIEW_CIRCLE,
                        view.spec().name().at(),
                        "The view " + name + " reads itself: " + String.join(" → ", circle.get()) + ".",
                        "Make one of them read the tables instead.");
            }
        }
    }

    /** The way from a view back to the first, empty if there is none. */
    private Optional<List<String>> circle(String name, List<String> way, Set<String> seen) {
        for (String next : sources.viewsIn(name)) {
            List<String> further = new ArrayList<>(way);
            further.add(next);
            if (next.equals(way.get(0))) {
                return Optional.of(further);
            }
            Optional<List<String>> found = seen.add(next) ? circle(next, further, seen) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
