package io.github.ormgen.change.fold;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts views into the order in which they can be made: what is read comes before what reads it. Used once. */
public final class ViewOrder {

    private final Map<TableName, View> views = new LinkedHashMap<>();
    private final Set<TableName> seen = new LinkedHashSet<>();
    private final List<View> ordered = new ArrayList<>();

    private ViewOrder(Collection<View> views) {
        views.forEach(view -> this.views.put(view.name(), view));
    }

    /** The views in order. A word that looks like a view may make a circle, which is cut anywhere. */
    public static List<View> of(Collection<View> views) {
        ViewOrder order = new ViewOrder(views);
        views.forEach(order::visit);
        return order.ordered;
    }

    private void visit(View view) {
        if (seen.add(view.name())) {
            view.reads().stream()
                    .flatMap(name -> Optional.ofNullable(views.get(name)).stream())
                    .forEach(this::visit);
            ordered.add(view);
        }
    }
}
