package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.Map;
import java.util.Optional;

/** Another name of a view in the same schema, which no other view reads at that moment. */
public record RenameView(TableName before, TableName after) implements ViewChange {

    @Override
    public ViewChange inverse() {
        return new RenameView(after, before);
    }

    @Override
    public boolean applyTo(Map<TableName, View> views) {
        Optional<View> renamed = Optional.ofNullable(views.remove(before)).map(view -> view.withName(after));
        return renamed.isPresent() && views.putIfAbsent(after, renamed.get()) == null;
    }

    @Override
    public <R> R choose(Cases<R> cases) {
        return cases.rename(this);
    }
}
