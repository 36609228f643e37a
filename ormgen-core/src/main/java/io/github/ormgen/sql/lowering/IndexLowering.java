package io.github.ormgen.sql.lowering;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lowers the indexes of one table.
 *
 * @param fallbacks gets what was written around
 * @param helpers gets the generated columns that stand in for conditions and expressions
 */
record IndexLowering(Dialect dialect, Table table, Collection<Fallback> fallbacks, List<Column> helpers) {

    /** Methods that are an ordinary index where there is no choice. */
    private static final Set<String> ORDINARY = Set.of("btree", "hash");

    /** The index as the database has it, empty if it can have none. */
    Optional<Index> lower(Index index) {
        if (isWithoutSql(index)) {
            return leaveOut(index, "no index, because there is no SQL for this database");
        }
        if (!dialect.has(Feature.INDEX_METHODS)
                && !ORDINARY.contains(index.method().orElse("btree"))) {
            return leaveOut(index, "no index, because the database does not have its method");
        }
        List<IndexPart> parts = new ArrayList<>();
        for (IndexPart part : index.parts()) {
            Optional<IndexPart> lowered = lower(index, part);
            if (lowered.isEmpty()) {
                return leaveOut(index, "no index, because the database can't index expressions of this type");
            }
            parts.add(lowered.get());
        }
        return Optional.of(new Index(
                index.name(),
                index.path(),
                withMarker(index, parts),
                index.unique(),
                dialect.has(Feature.PARTIAL_INDEXES) ? index.where() : Optional.empty(),
                dialect.has(Feature.INDEX_METHODS) ? index.method() : Optional.empty(),
                include(index)));
    }

    private Optional<Index> leaveOut(Index index, String why) {
        note(why, index);
        return Optional.empty();
    }

    private boolean isWithoutSql(Index index) {
        return index.where().filter(sql -> !isThere(sql)).isPresent()
                || index.parts().stream()
                        .anyMatch(part ->
                                part instanceof IndexPart.OfExpression expression && !isThere(expression.expression()));
    }

    private boolean isThere(SqlText sql) {
        return dialect.textOf(sql).isPresent();
    }

    private List<IndexPart> withMarker(Index index, List<IndexPart> parts) {
        if (index.where().isEmpty() || dialect.has(Feature.PARTIAL_INDEXES)) {
            return parts;
        }
        if (!index.unique()) {
            note("an index on all rows instead of some", index);
            return parts;
        }
        note("unique under its condition with a generated column", index);
        String name = helperName(index);
        helpers.add(ColumnLowering.marker(name, index.path(), index.where().get()));
        List<IndexPart> withMarker = new ArrayList<>(parts);
        withMarker.add(IndexPart.of(name));
        return withMarker;
    }

    private List<String> include(Index index) {
        if (index.include().isEmpty() || dialect.has(Feature.INCLUDED_COLUMNS)) {
            return index.include();
        }
        note("an index without included columns", index);
        return List.of();
    }

    private Optional<IndexPart> lower(Index index, IndexPart part) {
        IndexPart.Nulls nulls = part.nulls();
        if (nulls != IndexPart.Nulls.DEFAULT && !dialect.has(Feature.NULLS_ORDER)) {
            note("nulls in the order of the database", index);
            nulls = IndexPart.Nulls.DEFAULT;
        }
        if (part instanceof IndexPart.OfExpression expression) {
            return expression(index, expression, nulls);
        }
        return Optional.of(new IndexPart.OfColumn(((IndexPart.OfColumn) part).column(), part.order(), nulls));
    }

    private Optional<IndexPart> expression(Index index, IndexPart.OfExpression part, IndexPart.Nulls nulls) {
        ColumnType type =
                ExpressionType.of(table, dialect.textOf(part.expression()).orElse(""));
        if (dialect.limits().notIndexable().contains(type)) {
            return Optional.empty();
        }
        if (dialect.has(Feature.EXPRESSION_INDEXES)) {
            return Optional.of(new IndexPart.OfExpression(part.expression(), part.order(), nulls));
        }
        note("an index on a generated column instead of an expression", index);
        String name = helperName(index);
        helpers.add(ColumnLowering.helper(name, index.path(), type, part.expression()));
        return Optional.of(new IndexPart.OfColumn(name, part.order(), nulls));
    }

    /** A name of the index behind an underscore, counted from the second on; at most 64 characters, as MariaDB has them. */
    private String helperName(Index index) {
        long before = helpers.stream()
                .filter(helper -> helper.path().equals(index.path()))
                .count();
        String name = (before == 0 ? "_" : "_" + (before + 1) + "_") + index.name();
        return name.length() <= 64 ? name : LongNames.shorten(name);
    }

    /** A unique index over columns, among the rows that a condition names. */
    static Index unique(String name, String path, List<String> columns, SqlText where) {
        List<IndexPart> parts = columns.stream().map(IndexPart::of).toList();
        return new Index(name, path, parts, true, Optional.of(where), Optional.empty(), List.of());
    }

    private void note(String what, Index index) {
        fallbacks.add(new Fallback(what, index.name()));
    }
}
