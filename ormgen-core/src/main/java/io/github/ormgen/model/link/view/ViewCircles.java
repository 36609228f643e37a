package io.github.ormgen.model.link.view;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.ViewQuery;
import io.github.ormgen.model.link.declaration.Declared;
import io.github.ormgen.schema.View;
import io.github.ormgen.spec.ViewSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports views that read themselves, by way of others or not. Used once. */
final class ViewCircles {

    private final Map<String, Entity> entities;
    private final Diagnostics diagnostics;
    private final Set<String> reported = new HashSet<>();

    ViewCircles(Map<String, Entity> entities, Diagnostics diagnostics) {
        this.entities = entities;
        this.diagnostics = diagnostics;
    }

    void check(Collection<Declared<ViewSpec>> views) {
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
        for (String next : read(name)) {
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

    /** The views that a view reads by placeholders: a word alone may mean something else. */
    private List<String> read(String name) {
        Optional<ViewQuery> query = Optional.ofNullable(entities.get(name)).flatMap(Entity::view);
        Set<String> names = query.map(found -> found.sql().names()).orElse(Set.of());
        return entities.entrySet().stream()
                .filter(entity -> entity.getValue().view().isPresent() && !isTable(entity.getValue()))
                .filter(entity -> names.contains(
                        View.placeholder(entity.getValue().table()).toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a table has the name too, which has its own error. */
    private boolean isTable(Entity view) {
        String name = view.table().toString();
        return entities.values().stream()
                .anyMatch(entity ->
                        entity.view().isEmpty() && entity.table().toString().equalsIgnoreCase(name));
    }
}
