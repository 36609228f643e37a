package io.github.ormgen.change.diff;

import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the keys, indexes and checks of a table that lives on.
 *
 * @param dropped what goes, as the last schema has it
 * @param kept what stays, as the last schema has it, with what the next has for it: of another name perhaps
 * @param added what is new
 */
record ConstraintPlan(List<TablePart> dropped, Map<TablePart, TablePart> kept, List<TablePart> added) {

    /** Compares the parts of a table that is there, by its last and its final names, with those that it is to have. */
    static ConstraintPlan of(Table before, Table renamed, Table after, Map<String, String> columns) {
        Map<TablePart, TablePart> kept = new LinkedHashMap<>();
        List<TablePart> dropped = new ArrayList<>();
        List<TablePart> added = new ArrayList<>(after.parts());
        Map<TablePart, TablePart> left = new LinkedHashMap<>();
        List<TablePart> old = before.parts();
        // In the same order: the names by which they are sorted are the same.
        List<TablePart> same = renamed.parts();
        for (int i = 0; i < old.size(); i++) {
            left.put(old.get(i), same.get(i));
        }
        // The same name first: of two indexes over one column, each stays what it is.
        for (boolean byName : new boolean[] {true, false}) {
            left.entrySet().removeIf(part -> {
                Optional<TablePart> found = added.stream()
                        .filter(next ->
                                !byName || next.name().equals(part.getKey().name()))
                        .filter(next -> isSame(part.getValue(), next, columns))
                        .findFirst();
                found.ifPresent(next -> {
                    kept.put(part.getKey(), next);
                    added.remove(next);
                });
                return found.isPresent();
            });
        }
        dropped.addAll(left.keySet());
        return new ConstraintPlan(dropped, kept, added);
    }

    /** The foreign keys that go, or all that goes beside them; the last made first. */
    List<TablePart> dropped(boolean areForeignKeys) {
        return dropped.stream()
                .filter(part -> isForeignKey(part) == areForeignKeys)
                .sorted(Comparator.comparing(TablePart::kind).reversed().thenComparing(TablePart::name))
                .toList();
    }

    /** The foreign keys that come, or all that comes beside them: keys, indexes, checks. */
    List<TablePart> added(boolean areForeignKeys) {
        return added.stream()
                .filter(part -> isForeignKey(part) == areForeignKeys)
                .sorted(TablePart.ORDER)
                .toList();
    }

    private static boolean isForeignKey(TablePart part) {
        return part.kind() == TablePart.Kind.FOREIGN_KEY;
    }

    private static boolean isSame(TablePart part, TablePart next, Map<String, String> columns) {
        return part.kind() == next.kind()
                && (plain(part).equals(plain(next))
                        || plain(new ColumnRenaming(columns).words(part)).equals(plain(next)));
    }

    /** The part without its name and path. */
    static TablePart plain(TablePart part) {
        return part.withName("").withPath("");
    }

    /** Drops what would stay otherwise, and adds it again. */
    void force(TablePart part) {
        TablePart next = kept.remove(part);
        if (next != null) {
            dropped.add(part);
            added.add(next);
        }
    }
}
