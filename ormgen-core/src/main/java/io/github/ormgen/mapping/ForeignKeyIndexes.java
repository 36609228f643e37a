package io.github.ormgen.mapping;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds the indexes that foreign keys need: without one, each deletion of a row that is referred to reads the whole
 * table, and MySQL and MariaDB make one under a name of their own.
 */
final class ForeignKeyIndexes {

    /** The longest first, since its index serves a shorter key that it begins with. */
    private static final Comparator<ForeignKey> LONGEST_FIRST =
            Comparator.comparing((ForeignKey key) -> -key.columns().size()).thenComparing(ForeignKey::name);

    private final String table;
    private final ConstraintNames names;
    private final List<TablePart> serving = new ArrayList<>();
    private final List<Index> all;

    /** Begins with what the table has without them. */
    ForeignKeyIndexes(
            String table,
            ConstraintNames names,
            Optional<PrimaryKey> primaryKey,
            List<UniqueKey> uniqueKeys,
            List<Index> declared) {
        this.table = table;
        this.names = names;
        this.all = new ArrayList<>(declared);
        primaryKey.ifPresent(serving::add);
        serving.addAll(uniqueKeys);
        serving.addAll(declared);
    }

    /** The declared indexes and those that these foreign keys still need, sorted by name. */
    List<Index> with(List<ForeignKey> wanted) {
        wanted.stream()
                .sorted(LONGEST_FIRST)
                .filter(key -> serving.stream().noneMatch(part -> part.serves(key.columns())))
                .forEach(this::add);
        return all.stream().sorted(Comparator.comparing(Index::name)).toList();
    }

    private void add(ForeignKey key) {
        Index index = Index.of(freeName(key.columns()), key.path(), key.columns());
        serving.add(index);
        all.add(index);
    }

    /** A declared index over the same columns, a partial one, may have the usual name. */
    private String freeName(List<String> columns) {
        String usual = names.index(table, columns);
        boolean isTaken = all.stream().anyMatch(index -> index.name().equals(usual));
        return isTaken
                ? names.index(
                        table, Stream.concat(columns.stream(), Stream.of("fk")).toList())
                : usual;
    }
}
