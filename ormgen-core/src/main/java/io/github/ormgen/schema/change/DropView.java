package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.Map;

/** A view that goes, for good or until what it reads has changed. */
public record DropView(View view) implements ViewChange {

    @Override
    public ViewChange inverse() {
        return new CreateView(view);
    }

    @Override
    public boolean applyTo(Map<TableName, View> views) {
        return views.remove(view.name(), view);
    }

    @Override
    public <R> R choose(Cases<R> cases) {
        return cases.drop(this);
    }
}
