package io.github.ormgen.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A step of the schema that is kept, or could be, as one pair of scripts.
 *
 * @param version its version, as Flyway has it in file names
 * @param description what it is about, as in file names
 * @param before the schema that it starts from
 * @param after the schema that it leads to
 * @param changes the changes, in order
 */
public record Revision(String version, String description, Schema before, Schema after, List<Change> changes) {

    /** The changes that take this revision back: the inverses, backwards. */
    public List<Change> inverse() {
        List<Change> inverses = new ArrayList<>();
        changes.forEach(change -> inverses.add(change.inverse()));
        Collections.reverse(inverses);
        return inverses;
    }

    /** Where in the model a column comes from that is there afterwards; empty if it is not. */
    public String pathAfter(ColumnChange change) {
        return after.table(change.table())
                .flatMap(table -> table.column(change.name()))
                .map(Column::path)
                .orElse("");
    }
}
