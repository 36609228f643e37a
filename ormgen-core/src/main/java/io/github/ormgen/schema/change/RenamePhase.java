package io.github.ormgen.schema.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gives everything that lives on its next name, and sets aside what goes and whose name is taken again. */
record RenamePhase(Schema before, FinalNames names, List<TablePair> pairs, Matching matching, Evolution evolution) {

    /** Where a part's name is unique: keys and indexes are relations, the rest are constraints. */
    private record PartName(boolean relation, Optional<String> schema, String name) implements Comparable<PartName> {

        static PartName of(TableName table, TablePart.Kind kind, String name) {
            boolean isConstraint = kind == TablePart.Kind.FOREIGN_KEY || kind == TablePart.Kind.CHECK;
            return new PartName(!isConstraint, table.schema(), name);
        }

        PartName withName(String other) {
            return new PartName(relation, schema, other);
        }

        @Override
        public int compareTo(PartName other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Owner(TableName table, TablePart.Kind kind) {}

    void run() {
        Schema now = evolution.schema();
        order(now.enumTypes().stream().map(EnumType::name).collect(Collectors.toSet()), names.enumTypes())
                .forEach(step -> evolution.add(new RenameEnumType(step.before(), step.after())));
        order(now.sequences().stream().map(Sequence::name).collect(Collectors.toSet()), matching.sequences())
                .forEach(step -> evolution.add(new RenameSequence(step.before(), step.after())));
        order(now.tables().stream().map(Table::name).collect(Collectors.toSet()), names.tables())
                .forEach(step -> evolution.add(new RenameTable(step.before(), step.after())));
        pairs.forEach(this::columns);
        parts();
        pairs.forEach(this::restate);
    }

    private static List<RenameOrder.Step<TableName>> order(Set<TableName> taken, Map<TableName, TableName> renames) {
        return new RenameOrder<>(taken, FinalNames::aside).of(new TreeMap<>(renames));
    }

    private void columns(TablePair pair) {
        Set<String> there = evolution.table(pair.name()).columns().stream()
                .map(Column::name)
                .collect(Collectors.toSet());
        Map<String, String> renames = new TreeMap<>(pair.names());
        renames.keySet().retainAll(there);
        new RenameOrder<String>(there, FinalNames::aside)
                .of(renames)
                .forEach(step -> evolution.add(new RenameColumn(pair.name(), step.before(), step.after())));
    }

    private void parts() {
        Map<PartName, Owner> owners = new HashMap<>();
        Map<PartName, PartName> renames = new TreeMap<>();
        for (TablePair pair : pairs) {
            TableName table = pair.name();
            for (TablePart part : evolution.table(table).parts()) {
                owners.put(PartName.of(table, part.kind(), part.name()), new Owner(table, part.kind()));
            }
            pair.parts()
                    .kept()
                    .forEach((old, next) -> renames.put(
                            PartName.of(table, old.kind(), old.name()), PartName.of(table, old.kind(), next.name())));
        }
        new RenameOrder<>(owners.keySet(), (PartName name) -> name.withName(FinalNames.aside(name.name())))
                .of(renames)
                .forEach(step -> {
                    Owner owner = owners.get(step.before());
                    owners.put(step.after(), owner);
                    evolution.add(new RenamePart(
                            owner.table(),
                            owner.kind(),
                            step.before().name(),
                            step.after().name()));
                });
    }

    /** SQL that names renamed columns by itself. */
    private void restate(TablePair pair) {
        pair.parts().kept().forEach((old, next) -> {
            TablePart now = Parts.find(evolution.table(pair.name()), next.kind(), next.name())
                    .orElseThrow();
            if (!PartPlan.plain(now).equals(PartPlan.plain(next))) {
                evolution.add(new RestateSql(pair.name(), now, Parts.withPath(next, Parts.path(now))));
            }
        });
    }
}
