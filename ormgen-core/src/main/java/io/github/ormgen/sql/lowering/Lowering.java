package io.github.ormgen.sql.lowering;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns neutral tables into what one database has, and says what it wrote around. All fallbacks of all dialects are in
 * this class and in {@link ColumnLowering} and {@link IndexLowering}.
 *
 * @param enumTypes the enum types that columns may be of
 */
public record Lowering(Dialect dialect, Collection<EnumType> enumTypes) {

    /**
     * A place where the database lacks what the model asks for, and gets something else. Scripts say so in their header.
     *
     * @param what what it gets, as the beginning of a sentence that the objects' names end
     * @param subject the name of the object
     */
    public record Fallback(String what, String subject) {}

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
        Run run = new Run(table);
        if (!dialect.has(Feature.SCHEMAS) && table.name().schema().isPresent()) {
            run.note(
                    "in the connection's own database, instead of a schema",
                    table.name().toString());
        }
        ColumnLowering lowering = new ColumnLowering(dialect, enumTypes, run);
        table.columns().forEach(lowering::lower);
        table.parts().forEach(part -> lower(part, run));
        if (!dialect.has(Feature.UNINDEXED_KEYS)) {
            table.foreignKeys().stream().sorted(ForeignKey.LONGEST_FIRST).forEach(run::serve);
        }
        Optional<String> comment =
                lowering.comment(table.comment(), dialect.limits().tableComment(), "table " + table.name());
        Table lowered = new Table(
                table.name(), table.path(), comment, run.columns, run.parts, table.softDelete(), table.rows());
        return new Result(lowered, List.copyOf(run.fallbacks));
    }

    private void lower(TablePart part, Run run) {
        switch (part.kind()) {
            case PRIMARY_KEY, FOREIGN_KEY -> run.parts.add(part);
            case UNIQUE_KEY -> lower((UniqueKey) part, run);
            case INDEX -> new IndexLowering(dialect, run).lower((Index) part);
            case CHECK -> lower((Check) part, run);
        }
    }

    private void lower(UniqueKey key, Run run) {
        Optional<SqlText> living = key.livingOnly() ? run.table.softDelete().map(Lowering::living) : Optional.empty();
        if (living.isEmpty()) {
            run.parts.add(new UniqueKey(key.name(), key.path(), key.columns(), false));
        } else if (dialect.has(Feature.PARTIAL_INDEXES)) {
            List<IndexPart> parts = key.columns().stream().map(IndexPart::of).toList();
            run.parts.add(new Index(key.name(), key.path(), parts, true, living, Optional.empty(), List.of()));
        } else {
            run.note("unique among rows that are not deleted, with the generated column " + LIVE, key.name());
            if (run.columns.stream().noneMatch(column -> column.name().equals(LIVE))) {
                run.columns.add(ColumnLowering.marker(LIVE, run.table.path() + "." + LIVE, living.get()));
            }
            List<String> withLive =
                    Stream.concat(key.columns().stream(), Stream.of(LIVE)).toList();
            run.parts.add(new UniqueKey(key.name(), key.path(), withLive, false));
        }
    }

    /** The condition that a row is not deleted. */
    public static SqlText living(SoftDelete softDelete) {
        return SqlText.of(softDelete.living("{" + softDelete.column() + "}"));
    }

    private void lower(Check check, Run run) {
        if (check.rule() instanceof CheckRule.Sql sql
                && dialect.textOf(sql.condition()).isEmpty()) {
            run.note("not checked, because there is no SQL for this database", check.name());
        } else {
            run.parts.add(check);
        }
    }

    /** The work on one table: what the database gets of it so far, and what was written around. */
    static final class Run {

        final Table table;
        final List<Column> columns = new ArrayList<>();
        final List<TablePart> parts = new ArrayList<>();
        private final Set<Fallback> fallbacks = new LinkedHashSet<>();

        private Run(Table table) {
            this.table = table;
        }

        void note(String what, String subject) {
            fallbacks.add(new Fallback(what, subject));
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
    }
}
