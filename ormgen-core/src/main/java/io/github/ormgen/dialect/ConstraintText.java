package io.github.ormgen.dialect;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.Optional;

/** Writes one key, index or check of a lowered table as a clause. */
public final class ConstraintText {

    private ConstraintText() {}

    /** The clause; empty if the database has no SQL for it. Of an index, what follows {@code create} or {@code add}. */
    public static Optional<String> of(Dialect dialect, Table table, TablePart part) {
        return switch (part.kind()) {
            case PRIMARY_KEY -> Optional.of(KeyClauses.primary(dialect, (PrimaryKey) part));
            case UNIQUE_KEY -> Optional.of(KeyClauses.unique(dialect, (UniqueKey) part));
            case INDEX -> Optional.of(dialect.indexText(table, (Index) part));
            case FOREIGN_KEY -> Optional.of(KeyClauses.foreign(dialect, table.name(), (ForeignKey) part));
            case CHECK -> new CheckClauses(dialect, table).of((Check) part);
        };
    }
}
