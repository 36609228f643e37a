package io.github.ormgen.sql.lowering;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns neutral tables into what one database has, and says what it wrote around. All fallbacks of all dialects are in
 * this class and in {@link ColumnLowering} and {@link IndexLowering}.
 *
 * @param schema the schema that the tables are part of, for its enum types
 */
public record Lowering(Dialect dialect, Schema schema) {

    /**
     * A table as one database has it.
     *
     * @param table the table, without anything that the database lacks
     * @param fallbacks what was written around
     */
    public record Result(Table table, List<Fallback> fallbacks) {}

    private static final String LIVE = "_live";

    /** The table as the database has it. */
    public Result lower(Table table) {
        return new Run(table).lower();
    }

    /** The work on one table. */
    private final class Run {
        private final Table table;
        private final Set<Fallback> fallbacks = new LinkedHashSet<>();
        private final List<Column> columns = new ArrayList<>();
        private final List<TablePart> parts = new ArrayList<>();

        Run(Table table) {
            this.table = table;
        }

        Result lower() {
            if (!dialect.has(Feature.SCHEMAS) && table.name().schema().isPresent()) {
                note(
                        "in the connection's own database, instead of a schema",
                        table.name().toString());
            }
            List<Check> checks = new ArrayList<>();
            ColumnLowering lowering = new ColumnLowering(dialect, schema, table, fallbacks, checks);
            table.columns().forEach(column -> columns.add(lowering.lower(column)));
            List<Column> helpers = new ArrayList<>();
            IndexLowering indexes = new IndexLowering(dialect, table, fallbacks, helpers);
            table.parts().forEach(part -> lower(part, indexes));
            columns.addAll(helpers);
            parts.addAll(checks);
            if (!dialect.has(Feature.UNINDEXED_KEYS)) {
                table.foreignKeys().stream().sorted(ForeignKey.LONGEST_FIRST).forEach(this::serve);
            }
            return new Result(
                    new Table(
                            table.name(),
                            table.path(),
                            lowering.comment(table.comment(), dialect.limits().tableComment(), "table " + table.name()),
                            columns,
                            parts,
                            table.softDelete(),
                            table.rows()),
                    List.copyOf(fallbacks));
        }

        private void lower(TablePart part, IndexLowering indexes) {
            switch (part.kind()) {
                case PRIMARY_KEY, FOREIGN_KEY -> parts.add(part);
                case UNIQUE_KEY -> lower((UniqueKey) part);
                case INDEX -> indexes.lower((Index) part).ifPresent(parts::add);
                case CHECK -> lower((Check) part);
            }
        }

        private void lower(UniqueKey key) {
            Optional<SoftDelete> softDelete = key.livingOnly() ? table.softDelete() : Optional.empty();
            if (softDelete.isEmpty()) {
                parts.add(new UniqueKey(key.name(), key.path(), key.columns(), false));
            } else if (dialect.has(Feature.PARTIAL_INDEXES)) {
                parts.add(IndexLowering.unique(key.name(), key.path(), key.columns(), living(softDelete.get())));
            } else {
                note("unique among rows that are not deleted, with the generated column " + LIVE, key.name());
                addLive(softDelete.get());
                List<String> withLive = new ArrayList<>(key.columns());
                withLive.add(LIVE);
                parts.add(new UniqueKey(key.name(), key.path(), withLive, false));
            }
        }

        /** The database would make the index by itself, leave it when the key goes and drop it when another serves. */
        private void serve(ForeignKey key) {
            boolean isServed = parts.stream()
                    .filter(TablePart::isIndexed)
                    .anyMatch(part -> part.serves(key.columns()) || part.name().equals(key.name()));
            if (!isServed) {
                parts.add(Index.of(key.name(), key.path(), key.columns()));
            }
        }

        private void addLive(SoftDelete softDelete) {
            if (columns.stream().noneMatch(column -> column.name().equals(LIVE))) {
                columns.add(ColumnLowering.marker(LIVE, table.path() + "." + LIVE, living(softDelete)));
            }
        }

        private SqlText living(SoftDelete softDelete) {
            return SqlText.of(softDelete.living("{" + softDelete.column() + "}"));
        }

        private void lower(Check check) {
            if (check.rule() instanceof CheckRule.Sql sql
                    && dialect.textOf(sql.condition()).isEmpty()) {
                note("not checked, because there is no SQL for this database", check.name());
            } else {
                parts.add(check);
            }
        }

        private void note(String what, String subject) {
            fallbacks.add(new Fallback(what, subject));
        }
    }
}
