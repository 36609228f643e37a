package io.github.ormgen.schema.change;

import java.util.List;

/** Other places in the model that objects come from; nothing of it is in a database. */
public record SetPaths(List<PathChange> paths) implements Change {
    /** Keeps a copy of the list. */
    public SetPaths {
        paths = List.copyOf(paths);
    }

    @Override
    public Change inverse() {
        return new SetPaths(paths.stream().map(PathChange::inverse).toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setPaths(this);
    }
}
