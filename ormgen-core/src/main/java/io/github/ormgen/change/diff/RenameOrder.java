package io.github.ormgen.change.diff;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts renames into an order in which no name is taken when it is given. Circles, such as a swap, go by way of a name in
 * between. Used once.
 */
final class RenameOrder {

    /** Where a name has to be unique. */
    enum Space {
        /** Tables, sequences, types, and what has an index, in a database schema. */
        RELATION,
        /** Keys and checks in a database schema. */
        CONSTRAINT,
        /** The columns of one table. */
        COLUMN;

        /** The spaces that a table's part has its name in. */
        static Set<Space> of(TablePart.Kind kind) {
            return switch (kind) {
                case PRIMARY_KEY, UNIQUE_KEY -> Set.of(RELATION, CONSTRAINT);
                case INDEX -> Set.of(RELATION);
                case FOREIGN_KEY, CHECK -> Set.of(CONSTRAINT);
            };
        }
    }

    /** A name in a space. */
    record Claim(Space space, TableName name) {

        static Stream<Claim> of(Set<Space> spaces, TableName name) {
            return spaces.stream().map(space -> new Claim(space, name));
        }

        /** Those of a part of a table. */
        static Stream<Claim> of(TableName table, TablePart part) {
            return of(Space.of(part.kind()), table.sibling(part.name()));
        }
    }

    /**
     * One object's rename.
     *
     * @param spaces where its name has to be unique
     * @param change gives what has one name the next
     */
    record Rename(Set<Space> spaces, TableName before, TableName after, BiConsumer<TableName, TableName> change) {

        private Set<Claim> claims(TableName name) {
            return Claim.of(spaces, name).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private final Set<Claim> taken;
    private final Set<Rename> left = new LinkedHashSet<>();
    private final Map<Claim, Rename> waiting = new HashMap<>();
    private final Deque<Rename> queue = new ArrayDeque<>();

    /**
     * Orders renames among names.
     *
     * @param taken all names that are there
     */
    RenameOrder(Set<Claim> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Gives each object its next name. */
    void run(List<Rename> renames) {
        renames.stream()
                .filter(rename -> !rename.before().equals(rename.after()))
                .forEach(this::enqueue);
        while (!left.isEmpty()) {
            settle();
            if (!left.isEmpty()) {
                setAside(left.iterator().next());
            }
        }
    }

    private void enqueue(Rename rename) {
        left.add(rename);
        rename.claims(rename.after()).forEach(claim -> waiting.put(claim, rename));
        queue.add(rename);
    }

    /** Takes every step that can be taken; each frees names that others may wait for. */
    private void settle() {
        while (!queue.isEmpty()) {
            Rename rename = queue.remove();
            if (left.contains(rename) && isFree(rename, rename.after())) {
                left.remove(rename);
                rename.claims(rename.after()).forEach(waiting::remove);
                step(rename, rename.after());
            }
        }
    }

    private void setAside(Rename rename) {
        // What moves and is renamed does the one after the other.
        TableName other = rename.after().sibling(rename.before().name());
        while (other.equals(rename.before())
                || rename.claims(other).stream().anyMatch(waiting::containsKey)
                || !isFree(rename, other)) {
            other = TargetNames.ASIDE.of(
                    other.equals(rename.before()) ? other : rename.before().sibling(other.name()));
        }
        left.remove(rename);
        step(rename, other);
        enqueue(new Rename(rename.spaces(), other, rename.after(), rename.change()));
    }

    private void step(Rename rename, TableName after) {
        Set<Claim> freed = rename.claims(rename.before());
        taken.removeAll(freed);
        taken.addAll(rename.claims(after));
        rename.change().accept(rename.before(), after);
        freed.stream().filter(waiting::containsKey).map(waiting::get).forEach(queue::add);
    }

    /** What moves has its one name in the other schema for a moment, here or on the way back. */
    private boolean isFree(Rename rename, TableName name) {
        return Stream.of(
                        name,
                        name.sibling(rename.before().name()),
                        rename.before().sibling(name.name()))
                .filter(other -> !other.equals(rename.before()))
                .flatMap(other -> rename.claims(other).stream())
                .noneMatch(taken::contains);
    }
}
