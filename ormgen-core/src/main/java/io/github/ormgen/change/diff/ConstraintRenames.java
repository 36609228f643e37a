package io.github.ormgen.change.diff;

import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.diff.RenameOrder.Claim;
import io.github.ormgen.change.diff.RenameOrder.Rename;
import io.github.ormgen.change.diff.RenameOrder.Space;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives keys, indexes and checks their next names; those of tables that go give way. Used once. */
final class ConstraintRenames {

    /** A part of a table by the name that it is called now. */
    private record Owned(TableName table, TablePart.Kind kind, String name) {}

    private final TargetNames names;
    private final List<TablePair> pairs;
    private final ChangeBuilder evolution;
    /** The names that the next schema has. */
    private final Set<Claim> next;
    /** What parts that gave way are called, by what they were. */
    private final Map<Owned, String> aside = new HashMap<>();

    ConstraintRenames(Schema after, TargetNames names, List<TablePair> pairs, ChangeBuilder evolution) {
        this.names = names;
        this.pairs = pairs;
        this.evolution = evolution;
        this.next = claims(after);
    }

    /** All names of a schema, those of columns aside. */
    static Set<Claim> claims(Schema schema) {
        Set<Claim> claims = RenamePhase.relationClaims(schema).collect(Collectors.toSet());
        schema.tables().forEach(table -> claims(table).forEach(claims::add));
        return claims;
    }

    private static Stream<Claim> claims(Table table) {
        return table.parts().stream().flatMap(part -> Claim.of(table.name(), part));
    }

    /** Sets aside parts whose names tables, sequences or types need, or that clash in the schema that their table moves to. */
    void giveWay(List<Rename> relations) {
        Schema now = evolution.schema();
        Set<Claim> taken = claims(now);
        Set<Claim> wanted = relations.stream()
                .flatMap(rename -> Claim.of(rename.spaces(), rename.after()))
                .collect(Collectors.toSet());
        for (Table table : now.tables()) {
            TableName last = names.table(table.name());
            boolean moves = !last.schema().equals(table.name().schema());
            for (TablePart part : table.parts()) {
                if (Claim.of(table.name(), part).anyMatch(wanted::contains)
                        || (moves && Claim.of(last, part).anyMatch(taken::contains))) {
                    String other = free(part, List.of(table.name(), last), taken);
                    taken.addAll(claims(part, other, table.name()));
                    taken.addAll(claims(part, other, last));
                    aside.put(new Owned(last, part.kind(), part.name()), other);
                    evolution.add(PartChange.alter(table.name(), part, part.withName(other)));
                }
            }
        }
    }

    /** Renames, once tables and columns have their next names. */
    void rename() {
        Set<Claim> taken = claims(evolution.schema());
        List<Rename> renames = new ArrayList<>();
        pairs.forEach(pair -> pair.parts()
                .kept()
                .forEach((old, part) ->
                        renames.add(rename(pair.name(), old.kind(), now(pair.name(), old), part.name()))));
        Set<TableName> living = pairs.stream().map(TablePair::name).collect(Collectors.toSet());
        for (TableName table : new TreeMap<>(names.tables()).values()) {
            if (!living.contains(table)) {
                evolution.table(table).parts().stream()
                        .filter(part -> Claim.of(table, part).anyMatch(next::contains))
                        .forEach(part -> {
                            String other = free(part, List.of(table), taken);
                            taken.addAll(claims(part, other, table));
                            renames.add(rename(table, part.kind(), part.name(), other));
                        });
            }
        }
        new RenameOrder(claims(evolution.schema())).run(renames);
    }

    /** What a part of the last schema is called before it is renamed. */
    String now(TableName table, TablePart part) {
        return aside.getOrDefault(new Owned(table, part.kind(), part.name()), part.name());
    }

    private Rename rename(TableName table, TablePart.Kind kind, String before, String after) {
        return new Rename(Space.of(kind), table.sibling(before), table.sibling(after), (old, next) -> {
            TablePart part = evolution.table(table).part(kind, old.name()).orElseThrow();
            evolution.add(PartChange.alter(table, part, part.withName(next.name())));
        });
    }

    /** A name for what gives way, which nothing has now or later. */
    private String free(TablePart part, List<TableName> tables, Set<Claim> taken) {
        String other = TargetNames.ASIDE.of(part.name());
        while (isTaken(part, other, tables, taken)) {
            other = TargetNames.ASIDE.of(other);
        }
        return other;
    }

    private boolean isTaken(TablePart part, String name, List<TableName> tables, Set<Claim> taken) {
        return tables.stream()
                .flatMap(table -> claims(part, name, table).stream())
                .anyMatch(claim -> taken.contains(claim) || next.contains(claim));
    }

    private static Set<Claim> claims(TablePart part, String name, TableName table) {
        return Claim.of(Space.of(part.kind()), table.sibling(name)).collect(Collectors.toCollection(HashSet::new));
    }
}
