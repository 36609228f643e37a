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

    private final DiffContext diff;
    /** The names that the next schema has. */
    private final Set<Claim> next;
    /** What parts that gave way are called, by what they were. */
    private final Map<Owned, String> aside = new HashMap<>();

    ConstraintRenames(DiffContext diff) {
        this.diff = diff;
        this.next = claims(diff.after);
    }

    /** The names that a schema has among those of tables. */
    static Set<TableName> relations(Schema schema) {
        return claims(schema).stream()
                .filter(claim -> claim.space() == Space.RELATION)
                .map(Claim::name)
                .collect(Collectors.toSet());
    }

    /** All names of a schema, those of columns aside. */
    private static Set<Claim> claims(Schema schema) {
        Set<Claim> claims = RenamePhase.relationClaims(schema).collect(Collectors.toSet());
        for (Table table : schema.tables()) {
            table.parts().forEach(part -> Claim.of(table.name(), part).forEach(claims::add));
        }
        return claims;
    }

    /** Sets aside parts whose names tables, sequences or types need, or that clash in the schema that their table moves to. */
    void giveWay(List<Rename> relations) {
        Schema now = diff.now().schema();
        Set<Claim> taken = claims(now);
        Set<Claim> wanted = relations.stream()
                .flatMap(rename -> Claim.of(rename.spaces(), rename.after()))
                .collect(Collectors.toSet());
        for (Table table : now.tables()) {
            TableName last = diff.names.table(table.name());
            boolean moves = !last.schema().equals(table.name().schema());
            for (TablePart part : table.parts()) {
                if (Claim.of(table.name(), part).anyMatch(wanted::contains)
                        || (moves && Claim.of(last, part).anyMatch(taken::contains))) {
                    TablePart other = free(part, List.of(table.name(), last), taken);
                    aside.put(new Owned(last, part.kind(), part.name()), other.name());
                    diff.add(PartChange.alter(table.name(), part, other));
                }
            }
        }
    }

    /** Renames, once tables and columns have their next names. */
    void rename() {
        Set<Claim> taken = claims(diff.now().schema());
        List<Rename> renames = new ArrayList<>();
        Set<TableName> living = new HashSet<>();
        for (TablePair pair : diff.pairs) {
            living.add(pair.name());
            pair.parts()
                    .kept()
                    .forEach((old, part) ->
                            renames.add(rename(pair.name(), old.kind(), now(pair.name(), old), part.name())));
        }
        for (TableName table : new TreeMap<>(diff.names.tables()).values()) {
            if (!living.contains(table)) {
                diff.table(table).parts().stream()
                        .filter(part -> Claim.of(table, part).anyMatch(next::contains))
                        .forEach(part -> renames.add(rename(
                                table,
                                part.kind(),
                                part.name(),
                                free(part, List.of(table), taken).name())));
            }
        }
        new RenameOrder(claims(diff.now().schema())).run(renames);
    }

    /** What a part of the last schema is called before it is renamed. */
    String now(TableName table, TablePart part) {
        return aside.getOrDefault(new Owned(table, part.kind(), part.name()), part.name());
    }

    private Rename rename(TableName table, TablePart.Kind kind, String before, String after) {
        return new Rename(Space.of(kind), table.sibling(before), table.sibling(after), (old, next) -> {
            TablePart part = diff.table(table).part(kind, old.name()).orElseThrow();
            diff.add(PartChange.alter(table, part, part.withName(next.name())));
        });
    }

    /** What gives way by a name that nothing has now or later; it is taken then. */
    private TablePart free(TablePart part, List<TableName> tables, Set<Claim> taken) {
        TablePart other = part;
        do {
            other = other.withName(TargetNames.ASIDE.of(other.name()));
        } while (claims(other, tables).anyMatch(claim -> taken.contains(claim) || next.contains(claim)));
        claims(other, tables).forEach(taken::add);
        return other;
    }

    private static Stream<Claim> claims(TablePart part, List<TableName> tables) {
        return tables.stream().flatMap(table -> Claim.of(table, part));
    }
}
