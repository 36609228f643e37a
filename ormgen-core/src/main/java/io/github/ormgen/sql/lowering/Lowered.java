package io.github.ormgen.sql.lowering;

import io.github.ormgen.schema.Table;
import java.util.List;

/**
 * A table as one database has it.
 *
 * @param table the table, without anything that the database lacks
 * @param fallbacks what was written around
 */
public record Lowered(Table table, List<Fallback> fallbacks) {

    /** Keeps a copy of the fallbacks. */
    public Lowered {
        fallbacks = List.copyOf(fallbacks);
    }
}
