package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what comes from another place in the model now, once all names are final. */
final class PathPhase {

    private final Schema after;
    private final Evolution evolution;
    private final List<PathChange> paths = new ArrayList<>();

    PathPhase(Schema after, Evolution evolution) {
        this.after = after;
        this.evolution = evolution;
    }

    void run() {
        Schema now = evolution.schema();
        Map<TableName, EnumType> types = byName(now.enumTypes(), EnumType::name);
        for (EnumType type : after.enumTypes()) {
            compare(
                    PathChange.Kind.ENUM_TYPE,
                    type.name(),
                    Optional.empty(),
                    types.get(type.name()).path(),
                    type.path());
        }
        Map<TableName, Sequence> sequences = byName(now.sequences(), Sequence::name);
        for (Sequence next : after.sequences()) {
            String path = sequences.get(next.name()).path();
            compare(PathChange.Kind.SEQUENCE, next.name(), Optional.empty(), path, next.path());
        }
        Map<TableName, Table> tables = byName(now.tables(), Table::name);
        after.tables().forEach(table -> compare(tables.get(table.name()), table));
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
            TablePart old = Parts.find(now, part.kind(), part.name()).orElseThrow();
            PathChange.Kind.of(part.kind())
                    .ifPresent(kind ->
                            compare(kind, next.name(), Optional.of(part.name()), Parts.path(old), Parts.path(part)));
        }
    }

    private void compare(PathChange.Kind kind, TableName name, Optional<String> part, String now, String next) {
        if (!now.equals(next)) {
            paths.add(new PathChange(kind, name, part, now, next));
        }
    }

    private static <T> Map<TableName, T> byName(List<T> objects, Function<T, TableName> name) {
        return objects.stream().collect(Collectors.toMap(name, Function.identity()));
    }
}
