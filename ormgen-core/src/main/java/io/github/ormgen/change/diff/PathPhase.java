package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.PathChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what comes from another place in the model now, once all names are final. */
final class PathPhase {

    private final Schema after;
    private final ChangeBuilder evolution;
    private final List<PathChange> paths = new ArrayList<>();

    PathPhase(Schema after, ChangeBuilder evolution) {
        this.after = after;
        this.evolution = evolution;
    }

    void run() {
        for (EnumType next : after.enumTypes()) {
            String path = evolution.enumType(next.name()).path();
            compare(PathChange.Kind.ENUM_TYPE, next.name(), Optional.empty(), path, next.path());
        }
        for (Sequence next : after.sequences()) {
            String path = evolution.sequence(next.name()).path();
            compare(PathChange.Kind.SEQUENCE, next.name(), Optional.empty(), path, next.path());
        }
        for (View next : after.views()) {
            String path = evolution.view(next.name()).path();
            compare(PathChange.Kind.VIEW, next.name(), Optional.empty(), path, next.path());
        }
        after.tables().forEach(table -> compare(evolution.table(table.name()), table));
        if (!paths.isEmpty()) {
            evolution.add(new SetPaths(paths));
        }
    }

    private void compare(Table now, Table next) {
        compare(PathChange.Kind.TABLE, next.name(), Optional.empty(), now.path(), next.path());
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

    private void compare(PathChange.Kind kind, TableName name, Optional<String> part, String now, String next) {
        if (!now.equals(next)) {
            paths.add(new PathChange(kind, name, part, now, next));
        }
    }
}
