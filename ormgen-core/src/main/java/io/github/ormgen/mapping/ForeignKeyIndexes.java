package io.github.ormgen.mapping;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.TablePart;
import java.util.Comparator;
import java.util.List;
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
    private final List<TablePart> parts;

    /**
     * Adds to the parts of a table.
     *
     * @param parts what the table has without them, to which they are added
     */
    ForeignKeyIndexes(String table, ConstraintNames names, List<TablePart> parts) {
        this.table = table;
        this.names = names;
        this.parts = parts;
    }

    /** Adds the indexes that these foreign keys still need. */
    void add(List<ForeignKey> wanted) {
        wanted.stream()
                .sorted(LONGEST_FIRST)
                .filter(key -> parts.stream().noneMatch(part -> part.serves(key.columns())))
                .forEach(key -> parts.add(Index.of(freeName(key.columns()), key.path(), key.columns())));
    }

    /** A declared index over the same columns, a partial one, may have the usual name. */
    private String freeName(List<String> columns) {
        String usual = names.index(table, columns);
        boolean isTaken = parts.stream()
                .anyMatch(part -> part instanceof Index && part.name().equals(usual));
        return isTaken
                ? names.index(
                        table, Stream.concat(columns.stream(), Stream.of("fk")).toList())
                : usual;
    }
}
