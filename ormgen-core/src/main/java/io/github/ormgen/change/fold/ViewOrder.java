package io.github.ormgen.change.fold;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts views into the order in which they can be made. */
public final class ViewOrder {

    private ViewOrder() {}

    /**
     * The views, of which what is read comes before what reads it. A word that looks like a view may make a circle, which is
     * cut anywhere.
     */
    public static List<View> of(Collection<View> views) {
        Map<TableName, View> left = new LinkedHashMap<>();
        views.forEach(view -> left.put(view.name(), view));
        List<View> ordered = new ArrayList<>();
        views.forEach(view -> visit(view.name(), left, ordered));
        return ordered;
    }

    private static void visit(TableName name, Map<TableName, View> left, List<View> ordered) {
        @Nullable View view = left.remove(name);
        if (view != null) {
            view.reads().forEach(read -> visit(read, left, ordered));
            ordered.add(view);
        }
    }
}
