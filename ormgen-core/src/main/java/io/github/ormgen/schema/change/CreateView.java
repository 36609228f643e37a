package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.Map;

/** A new view, or one that comes again after what it reads has changed. */
public record CreateView(View view) implements ViewChange {

    @Override
    public ViewChange inverse() {
        return new DropView(view);
    }

    @Override
    public boolean applyTo(Map<TableName, View> views) {
        return views.putIfAbsent(view.name(), view) == null;
    }

    @Override
    public <R> R choose(Cases<R> cases) {
        return cases.create(this);
    }
}
