package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.lowering.Fallback;
import io.github.ormgen.sql.lowering.Lowering;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The schema right before and right after the change that is being written, lowered for a database. */
public final class BeforeAfter {

    private final Dialect dialect;
    private final Fold before;
    private final Fold after;
    private final Set<Fallback> fallbacks = new LinkedHashSet<>();
    private Optional<Change> pending = Optional.empty();

    BeforeAfter(Dialect dialect, Schema schema) {
        this.dialect = dialect;
        this.before = new Fold(schema);
        this.after = new Fold(schema);
    }

    /** Goes on to the next change. */
    void advance(Change change) {
        pending.ifPresent(before::apply);
        after.apply(change);
        pending = Optional.of(change);
    }

    Fold before() {
        return before;
    }

    Fold after() {
        return after;
    }

    Table tableBefore(TableName name) {
        return before.table(name).orElseThrow();
    }

    Table tableAfter(TableName name) {
        return after.table(name).orElseThrow();
    }

    String collation() {
        return after.collation();
    }

    /** A table as it was before the change, as the database has it. */
    Table loweredBefore(Table table) {
        return lowered(before, table).table();
    }

    /** A table as it is after the change, as the database has it. */
    Table loweredAfter(Table table) {
        return lowered(after, table).table();
    }

    /** The table of a name as it was before the change, as the database has it. */
    Table loweredBefore(TableName name) {
        return loweredBefore(tableBefore(name));
    }

    /** The table of a name as it is after the change, as the database has it. */
    Table loweredAfter(TableName name) {
        return loweredAfter(tableAfter(name));
    }

    /** A new table as the database has it; what it costs is remembered. */
    Table make(Table table) {
        Lowering.Result lowered = lowered(after, table);
        fallbacks.addAll(lowered.fallbacks());
        return lowered.table();
    }

    /** Remembers what the change costs in a table that was there. */
    void note(TableName table) {
        Set<Fallback> more =
                new LinkedHashSet<>(lowered(after, tableAfter(table)).fallbacks());
        lowered(before, tableBefore(table)).fallbacks().forEach(more::remove);
        fallbacks.addAll(more);
    }

    List<Fallback> fallbacks() {
        return List.copyOf(fallbacks);
    }

    private Lowering.Result lowered(Fold fold, Table table) {
        return new Lowering(dialect, enumTypes(fold)).lower(table);
    }

    /** What lowering needs of a schema. */
    public static Schema enumTypes(Fold fold) {
        return new Schema(fold.collation(), List.of(), List.of(), fold.enumTypes());
    }
}
