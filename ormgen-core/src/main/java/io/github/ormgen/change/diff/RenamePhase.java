package io.github.ormgen.change.diff;

import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.diff.RenameOrder.Claim;
import io.github.ormgen.change.diff.RenameOrder.Rename;
import io.github.ormgen.change.diff.RenameOrder.Space;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives everything that lives on its next name, and sets aside what goes and whose name is taken again. */
record RenamePhase(DiffContext diff) {

    private static final Set<Space> RELATION = Set.of(Space.RELATION);
    private static final Set<Space> COLUMN = Set.of(Space.COLUMN);

    void run() {
        ConstraintRenames parts = new ConstraintRenames(diff);
        parts.giveWay(relations());
        new RenameOrder(relationClaims(diff.now().schema()).collect(Collectors.toSet())).run(relations());
        diff.pairs.forEach(this::columns);
        diff.pairs.forEach(pair -> restate(pair, parts));
        parts.rename();
    }

    /** The names of tables, sequences and types. */
    static Stream<Claim> relationClaims(Schema schema) {
        return Stream.of(schema.tables(), schema.sequences(), schema.enumTypes())
                .flatMap(List::stream)
                .flatMap(part -> Claim.of(RELATION, part.name()));
    }

    private List<Rename> relations() {
        TargetNames names = diff.names;
        return Stream.of(
                        relations(names.enumTypes(), (before, after) -> {
                            EnumType type = diff.now().enumType(before).orElseThrow();
                            diff.add(EnumTypeChange.alter(type, type.withName(after)));
                        }),
                        relations(diff.matching.sequences(), (before, after) -> {
                            Sequence sequence = diff.now().sequence(before).orElseThrow();
                            diff.add(SequenceChange.alter(sequence, sequence.withName(after)));
                        }),
                        relations(
                                names.tables(), (before, after) -> diff.alter(before, table -> table.withName(after))))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rename> relations(Map<TableName, TableName> names, BiConsumer<TableName, TableName> change) {
        return new TreeMap<>(names)
                .entrySet().stream()
                        .filter(name -> !name.getKey().equals(name.getValue()))
                        .map(name -> new Rename(RELATION, name.getKey(), name.getValue(), change))
                        .toList();
    }

    private void columns(TablePair pair) {
        List<Rename> renames = new ArrayList<>();
        Set<Claim> taken = diff.table(pair.name()).columns().stream()
                .flatMap(column -> Claim.of(COLUMN, TableName.of(column.name())))
                .collect(Collectors.toSet());
        new TreeMap<>(pair.names()).forEach((old, next) -> {
            // A generated column that goes has gone already.
            if (taken.contains(new Claim(Space.COLUMN, TableName.of(old)))) {
                renames.add(new Rename(
                        COLUMN,
                        TableName.of(old),
                        TableName.of(next),
                        (before, after) ->
                                diff.alter(pair.name(), before.name(), column -> column.withName(after.name()))));
            }
        });
        new RenameOrder(taken).run(renames);
    }

    /** SQL that names renamed columns by itself; before its part is renamed, for which some databases make it anew. */
    private void restate(TablePair pair, ConstraintRenames parts) {
        pair.parts().kept().forEach((old, next) -> {
            TablePart now = diff.table(pair.name())
                    .part(old.kind(), parts.now(pair.name(), old))
                    .orElseThrow();
            if (!ConstraintPlan.plain(now).equals(ConstraintPlan.plain(next))) {
                TablePart restated = next.withPath(now.path()).withName(now.name());
                diff.add(PartChange.alter(pair.name(), now, restated));
            }
        });
    }
}
