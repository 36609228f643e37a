package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.PathChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SchemaPart;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what comes from another place in the model now, once all names are final. */
record PathPhase(List<PathChange> paths) {

    static void run(DiffContext diff) {
        PathPhase phase = new PathPhase(new ArrayList<>());
        Schema after = diff.after;
        Fold now = diff.now();
        after.enumTypes().forEach(next -> phase.compare(PathChange.Kind.ENUM_TYPE, now.enumType(next.name()), next));
        after.sequences().forEach(next -> phase.compare(PathChange.Kind.SEQUENCE, now.sequence(next.name()), next));
        after.views().forEach(next -> phase.compare(PathChange.Kind.VIEW, now.view(next.name()), next));
        after.tables().forEach(next -> phase.compare(diff.table(next.name()), next));
        if (!phase.paths.isEmpty()) {
            diff.add(new SetPaths(phase.paths));
        }
    }

    private void compare(Table now, Table next) {
        compare(PathChange.Kind.TABLE, Optional.of(now), next);
        for (Column column : next.columns()) {
            String path = now.column(column.name()).orElseThrow().path();
            compare(PathChange.Kind.COLUMN, next.name(), Optional.of(column.name()), path, column.path());
        }
        for (TablePart part : next.parts()) {
            TablePart old = now.part(part.kind(), part.name()).orElseThrow();
            PathChange.Kind.of(part.kind())
                    .ifPresent(kind -> compare(kind, next.name(), Optional.of(part.name()), old.path(), part.path()));
        }
    }

    private <T extends SchemaPart<T>> void compare(PathChange.Kind kind, Optional<T> now, T next) {
        compare(kind, next.name(), Optional.empty(), now.orElseThrow().path(), next.path());
    }

    private void compare(PathChange.Kind kind, TableName name, Optional<String> part, String now, String next) {
        if (!now.equals(next)) {
            paths.add(new PathChange(kind, name, part, now, next));
        }
    }
}
