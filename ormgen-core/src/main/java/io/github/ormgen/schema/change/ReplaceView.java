package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.Map;

/** A view of the same name with another query, other columns or another comment. */
public record ReplaceView(View before, View after) implements ViewChange {

    @Override
    public ViewChange inverse() {
        return new ReplaceView(after, before);
    }

    @Override
    public boolean applyTo(Map<TableName, View> views) {
        return before.name().equals(after.name()) && views.replace(before.name(), before, after);
    }

    @Override
    public <R> R choose(Cases<R> cases) {
        return cases.replace(this);
    }
}
