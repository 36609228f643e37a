package io.github.ormgen.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts things into an order in which what one needs comes before it; where that leaves room, they keep their own. */
public final class DependencyOrder<T> {

    private final Function<T, List<T>> needs;
    private final Consumer<List<T>> onCircle;
    private final Set<T> ordered = new LinkedHashSet<>();
    private final Set<T> way = new LinkedHashSet<>();

    private DependencyOrder(Function<T, List<T>> needs, Consumer<List<T>> onCircle) {
        this.needs = needs;
        this.onCircle = onCircle;
    }

    /** The things and all that they need, each once, in order; a circle is cut where it closes. */
    public static <T> List<T> of(Collection<T> things, Function<T, List<T>> needs) {
        return of(things, needs, circle -> {});
    }

    /** The same; {@code onCircle} gets the members of each circle, from the one that closes it on. */
    public static <T> List<T> of(Collection<T> things, Function<T, List<T>> needs, Consumer<List<T>> onCircle) {
        DependencyOrder<T> order = new DependencyOrder<>(needs, onCircle);
        things.forEach(order::visit);
        return List.copyOf(order.ordered);
    }

    private void visit(T thing) {
        if (ordered.contains(thing)) {
            return;
        }
        if (!way.add(thing)) {
            List<T> all = new ArrayList<>(way);
            onCircle.accept(all.subList(all.indexOf(thing), all.size()));
            return;
        }
        needs.apply(thing).forEach(this::visit);
        way.remove(thing);
        ordered.add(thing);
    }
}
