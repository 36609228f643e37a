package io.github.ormgen.sql;

import io.github.ormgen.schema.change.CreateView;
import io.github.ormgen.schema.change.DropView;
import io.github.ormgen.schema.change.RenameView;
import io.github.ormgen.schema.change.ReplaceView;
import io.github.ormgen.schema.change.ViewChange;

/** Says in words what becomes of a view. */
final class ViewSummary implements ViewChange.Cases<Summary.Line> {

    @Override
    public Summary.Line create(CreateView change) {
        return new Summary.Line("+ view", change.view().name().toString());
    }

    @Override
    public Summary.Line drop(DropView change) {
        return new Summary.Line("- view", change.view().name().toString());
    }

    @Override
    public Summary.Line rename(RenameView change) {
        return new Summary.Line("~ view", change.before() + " → " + change.after());
    }

    @Override
    public Summary.Line replace(ReplaceView change) {
        return new Summary.Line("~ view", change.after().name().toString());
    }
}
