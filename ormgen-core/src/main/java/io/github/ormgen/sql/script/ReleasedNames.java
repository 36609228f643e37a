package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of tables and sequences that are dropped in a run of changes: what takes one again can't be put before. Among
 * them are the sequences that PostgreSQL makes for identity columns.
 */
final class ReleasedNames {

    private final Set<TableName> names = new HashSet<>();

    /** Remembers what a change drops. */
    void add(Change change) {
        change.droppedTable().ifPresent(table -> names(table).forEach(names::add));
        if (change instanceof SequenceChange sequence) {
            sequence.dropped().ifPresent(dropped -> names.add(dropped.name()));
        }
    }

    /** Whether a change makes something that has such a name. */
    boolean isTakenBy(Change change) {
        Optional<Table> table = change.createdTable();
        return table.isPresent()
                ? names(table.get()).anyMatch(names::contains)
                : change instanceof SequenceChange sequence
                        && sequence.created()
                                .map(Sequence::name)
                                .filter(names::contains)
                                .isPresent();
    }

    private static Stream<TableName> names(Table table) {
        return Stream.concat(Stream.of(table.name()), table.ownSequences().stream());
    }
}
