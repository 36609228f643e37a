package io.github.ormgen.mapping;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds the indexes that foreign keys need: without one, each deletion of a row that is referred to reads the whole
 * table, and MySQL and MariaDB make one under a name of their own.
 */
final class ForeignKeyIndexes {

    /** The longest first, since its index serves a shorter key that it begins with. */
    private static final Comparator<ForeignKey> LONGEST_FIRST =
            Comparator.comparing((ForeignKey key) -> -key.columns().size()).thenComparing(ForeignKey::name);

    private final String table;
    private final List<List<String>> covered = new ArrayList<>();
    private final List<Index> all;

    /** Begins with what the table has without them. */
    ForeignKeyIndexes(String table, Optional<PrimaryKey> primaryKey, List<UniqueKey> uniqueKeys, List<Index> declared) {
        this.table = table;
        this.all = new ArrayList<>(declared);
        primaryKey.ifPresent(key -> covered.add(key.columns()));
        uniqueKeys.stream().filter(key -> !key.livingOnly()).forEach(key -> covered.add(key.columns()));
        declared.forEach(index -> covered.add(leadingColumns(index)));
    }

    /** The declared indexes and those that these foreign keys still need, sorted by name. */
    List<Index> with(List<ForeignKey> wanted) {
        wanted.stream()
                .sorted(LONGEST_FIRST)
                .filter(key -> !isCovered(key.columns()))
                .forEach(this::add);
        return all.stream().sorted(Comparator.comparing(Index::name)).toList();
    }

    private void add(ForeignKey key) {
        covered.add(key.columns());
        all.add(new Index(
                freeName(key.columns()),
                key.path(),
                key.columns().stream().map(IndexPart::of).toList(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    /** A declared index over the same columns, a partial one, may have the usual name. */
    private String freeName(List<String> columns) {
        String usual = ConstraintNames.of("ix", table, columns);
        boolean isTaken = all.stream().anyMatch(index -> index.name().equals(usual));
        return isTaken ? ConstraintNames.of("ix", table, columns, "fk") : usual;
    }

    private boolean isCovered(List<String> columns) {
        return covered.stream()
                .anyMatch(key -> key.size() >= columns.size()
                        && key.subList(0, columns.size()).equals(columns));
    }

    /** The columns that an index begins with, none if it does not hold every row or finds them otherwise. */
    private static List<String> leadingColumns(Index index) {
        if (index.where().isPresent() || !index.method().orElse("btree").equals("btree")) {
            return List.of();
        }
        List<String> columns = new ArrayList<>();
        for (IndexPart part : index.parts()) {
            if (!(part instanceof IndexPart.OfColumn column)) {
                break;
            }
            columns.add(column.column());
        }
        return columns;
    }
}
