package io.github.ormgen.sql;

import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DropSequence;
import io.github.ormgen.schema.change.DropTable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of tables and sequences that are dropped in a run of changes: what takes one again can't be put before. Among
 * them are the sequences that PostgreSQL makes for identity columns.
 */
final class Freed {

    private final Set<TableName> names = new HashSet<>();

    /** Remembers what a change drops. */
    void add(Change change) {
        if (change instanceof DropTable drop) {
            names(drop.table()).forEach(names::add);
        } else if (change instanceof DropSequence drop) {
            names.add(drop.sequence().name());
        }
    }

    /** Whether a change makes something that has such a name. */
    boolean isTakenBy(Change change) {
        if (change instanceof CreateTable create) {
            return names(create.table()).anyMatch(names::contains);
        }
        return change instanceof CreateSequence create
                && names.contains(create.sequence().name());
    }

    private static Stream<TableName> names(Table table) {
        return Stream.concat(Stream.of(table.name()), table.ownSequences().stream());
    }
}
