package io.github.ormgen.schema.random;

import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two sound schemas.
 *
 * @param seed what they are made of
 * @param before the one
 * @param after the other, which comes from it by a few edits
 * @param intentions what the model of the other says of renames and of rows
 * @param edits the edits in words
 * @param tables the next name of each table that lives on
 * @param columns the same of its columns, by the table's last name; not of computed ones, which may be made anew
 * @param enumTypes the next name of each enum type that lives on
 */
public record RandomPair(
        long seed,
        Schema before,
        Schema after,
        MigrationHints intentions,
        List<String> edits,
        Map<TableName, TableName> tables,
        Map<TableName, Map<String, String>> columns,
        Map<TableName, TableName> enumTypes) {

    private static final int ATTEMPTS = 1000;

    /** The pair of a seed. */
    public static RandomPair of(long seed) {
        return of(seed, Optional.empty());
    }

    /** The pair of a seed in which names are as long as every database keeps them, those of enum values aside. */
    public static RandomPair withLongNames(long seed) {
        return of(seed, Optional.of(Naming.LONG));
    }

    private static RandomPair of(long seed, Optional<Naming> naming) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<RandomPair> pair = attempt(seed, seed * ATTEMPTS + attempt, naming);
            if (pair.isPresent()) {
                return RandomRows.in(pair.get());
            }
        }
        throw new IllegalStateException("No sound pair of seed " + seed);
    }

    private static Optional<RandomPair> attempt(long seed, long ownSeed, Optional<Naming> naming) {
        Sketch sketch = new Sketch();
        Dice dice = new Dice(ownSeed);
        Growth growth = new Growth(sketch, dice);
        growth.all();
        naming.ifPresent(given -> sketch.naming = given);
        Viewing viewing = new Viewing(sketch, new Dice(~ownSeed));
        viewing.grow();
        Schema before = sketch.toSchema();
        if (!Soundness.problems(before).isEmpty()) {
            return Optional.empty();
        }
        Snapshot then = Snapshot.of(sketch);
        Altering altering = new Altering(sketch, dice, growth);
        List<String> edits = new ArrayList<>();
        for (int i = dice.between(1, 12); i > 0; i--) {
            edit(sketch, dice, growth, altering).ifPresent(edits::add);
            viewing.editSometimes().ifPresent(edits::add);
        }
        Schema after = sketch.toSchema();
        return Soundness.problems(after).isEmpty()
                ? Optional.of(pair(seed, before, after, then, sketch, altering.fills(), edits))
                : Optional.empty();
    }

    private static Optional<String> edit(Sketch sketch, Dice dice, Growth growth, Altering altering) {
        if (sketch.tables.isEmpty()) {
            return growth.table();
        }
        return switch (dice.between(0, 9)) {
            case 0 -> dice.once(4) ? growth.joinTable() : dice.once(3) ? growth.enumeration() : growth.table();
            case 1 -> growth.column(dice.one(sketch.tables));
            case 2 -> growth.part(dice.one(sketch.tables));
            case 3 -> dice.once(2) ? growth.relation(dice.one(sketch.tables)) : Optional.empty();
            case 4, 5 -> new Shrinking(sketch, dice).any();
            case 6, 7 -> altering.any();
            default -> new Renaming(sketch, dice, growth).any();
        };
    }

    private static RandomPair pair(
            long seed,
            Schema before,
            Schema after,
            Snapshot then,
            Sketch sketch,
            Map<String, FillValue> fills,
            List<String> edits) {
        Snapshot now = Snapshot.of(sketch);
        Map<TableName, TableName> tables = living(then.tables(), now.tables());
        Map<TableName, Map<String, String>> columns = new LinkedHashMap<>();
        for (TableSketch table : sketch.tables) {
            Optional.ofNullable(then.tables().get(table.id)).ifPresent(name -> columns.put(name, new HashMap<>()));
            table.members()
                    .filter(member -> then.columns().containsKey(member.id()))
                    .filter(member -> !(member instanceof ColumnSketch column && column.generated.isPresent()))
                    .forEach(member -> columns.get(then.tables().get(table.id))
                            .put(then.columns().get(member.id()), now.columns().get(member.id())));
        }
        Map<String, FillValue> byPath = new HashMap<>();
        fills.forEach((id, fill) -> Optional.ofNullable(now.paths().get(id)).ifPresent(path -> byPath.put(path, fill)));
        MigrationHints intentions = new MigrationHints(
                new FormerNames(then, now).all(), FormerNames.values(sketch, then), byPath, Map.of());
        return new RandomPair(
                seed, before, after, intentions, edits, tables, columns, living(then.types(), now.types()));
    }

    private static Map<TableName, TableName> living(Map<String, TableName> then, Map<String, TableName> now) {
        Map<TableName, TableName> living = new LinkedHashMap<>();
        then.forEach((id, name) -> Optional.ofNullable(now.get(id)).ifPresent(next -> living.put(name, next)));
        return living;
    }
}
