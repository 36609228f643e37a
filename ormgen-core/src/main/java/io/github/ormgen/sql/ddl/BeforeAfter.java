package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.lowering.Lowering;
import io.github.ormgen.sql.lowering.Lowering.Fallback;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The schema right before and right after the change that is being written. */
public final class BeforeAfter {

    /** A schema, and its tables as the database has them. */
    public record Moment(Dialect dialect, Fold schema) {

        Table table(TableName name) {
            return schema.table(name).orElseThrow();
        }

        Table lowered(Table table) {
            return lowering(table).table();
        }

        Table lowered(TableName name) {
            return lowered(table(name));
        }

        /** The table of a name as the database has it, but for its rows. */
        public Table loweredShape(TableName name) {
            return lowered(schema.shape(name).orElseThrow());
        }

        private Lowering.Result lowering(Table table) {
            return new Lowering(dialect, schema.enumTypes()).lower(table);
        }
    }

    private final Moment before;
    private final Moment after;
    private final Set<Fallback> fallbacks = new LinkedHashSet<>();
    private Optional<Change> pending = Optional.empty();

    BeforeAfter(Dialect dialect, Schema schema) {
        this.before = new Moment(dialect, new Fold(schema));
        this.after = new Moment(dialect, new Fold(schema));
    }

    /** Goes on to the next change. */
    void advance(Change change) {
        pending.ifPresent(before.schema()::apply);
        after.schema().apply(change);
        pending = Optional.of(change);
    }

    Moment before() {
        return before;
    }

    Moment after() {
        return after;
    }

    String collation() {
        return after.schema().collation();
    }

    /** A new table as the database has it; what it costs is remembered. */
    Table make(Table table) {
        Lowering.Result lowered = after.lowering(table);
        fallbacks.addAll(lowered.fallbacks());
        return lowered.table();
    }

    /** Remembers what the change costs in a table that was there. */
    void note(TableName table) {
        Set<Fallback> more =
                new LinkedHashSet<>(after.lowering(after.table(table)).fallbacks());
        before.lowering(before.table(table)).fallbacks().forEach(more::remove);
        fallbacks.addAll(more);
    }

    List<Fallback> fallbacks() {
        return List.copyOf(fallbacks);
    }
}
