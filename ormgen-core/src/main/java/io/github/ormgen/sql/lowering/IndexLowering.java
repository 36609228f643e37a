package io.github.ormgen.sql.lowering;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

record IndexLowering(Dialect dialect, Lowering.Run run) {

    /** Methods that are an ordinary index where there is no choice. */
    private static final Set<String> ORDINARY = Set.of("btree", "hash");

    /** Adds the index as the database has it, with generated columns for conditions and expressions, if it can have one. */
    void lower(Index index) {
        boolean hasMethods = dialect.has(Feature.INDEX_METHODS);
        if (isWithoutSql(index)) {
            run.note("no index, because there is no SQL for this database", index.name());
            return;
        } else if (!hasMethods && !ORDINARY.contains(index.method().orElse("btree"))) {
            run.note("no index, because the database does not have its method", index.name());
            return;
        }
        List<IndexPart> parts = new ArrayList<>();
        for (IndexPart part : index.parts()) {
            Optional<IndexPart> lowered = lower(index, part);
            if (lowered.isEmpty()) {
                run.note("no index, because the database can't index expressions of this type", index.name());
                return;
            }
            parts.add(lowered.get());
        }
        mark(index, parts);
        run.parts.add(new Index(
                index.name(),
                index.path(),
                parts,
                index.unique(),
                dialect.has(Feature.PARTIAL_INDEXES) ? index.where() : Optional.empty(),
                hasMethods ? index.method() : Optional.empty(),
                include(index)));
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

    private void mark(Index index, List<IndexPart> parts) {
        if (index.where().isEmpty() || dialect.has(Feature.PARTIAL_INDEXES)) {
            return;
        }
        if (!index.unique()) {
            run.note("an index on all rows instead of some", index.name());
            return;
        }
        run.note("unique under its condition with a generated column", index.name());
        String name = helperName(index);
        run.columns.add(ColumnLowering.marker(name, index.path(), index.where().get()));
        parts.add(IndexPart.of(name));
    }

    private List<String> include(Index index) {
        if (index.include().isEmpty() || dialect.has(Feature.INCLUDED_COLUMNS)) {
            return index.include();
        }
        run.note("an index without included columns", index.name());
        return List.of();
    }

    private Optional<IndexPart> lower(Index index, IndexPart part) {
        IndexPart.Nulls nulls = part.nulls();
        if (nulls != IndexPart.Nulls.DEFAULT && !dialect.has(Feature.NULLS_ORDER)) {
            run.note("nulls in the order of the database", index.name());
            nulls = IndexPart.Nulls.DEFAULT;
        }
        if (part instanceof IndexPart.OfExpression expression) {
            return expression(index, expression, nulls);
        }
        return Optional.of(new IndexPart.OfColumn(((IndexPart.OfColumn) part).column(), part.order(), nulls));
    }

    private Optional<IndexPart> expression(Index index, IndexPart.OfExpression part, IndexPart.Nulls nulls) {
        ColumnType type = new ExpressionType(run.table)
                .of(dialect.textOf(part.expression()).orElse(""));
        if (dialect.limits().notIndexable().contains(type)) {
            return Optional.empty();
        }
        if (dialect.has(Feature.EXPRESSION_INDEXES)) {
            return Optional.of(new IndexPart.OfExpression(part.expression(), part.order(), nulls));
        }
        run.note("an index on a generated column instead of an expression", index.name());
        String name = helperName(index);
        run.columns.add(ColumnLowering.helper(name, index.path(), type, part.expression()));
        return Optional.of(new IndexPart.OfColumn(name, part.order(), nulls));
    }

    /** A name of the index behind an underscore, counted from the second on; at most 64 characters, as MariaDB has them. */
    private String helperName(Index index) {
        long before = run.columns.stream()
                .skip(run.table.columns().size())
                .filter(helper -> helper.path().equals(index.path()))
                .count();
        String name = (before == 0 ? "_" : "_" + (before + 1) + "_") + index.name();
        return name.length() <= 64 ? name : LongNames.shorten(name);
    }

    /**
     * Guesses the type of an index's expression, for databases that need a typed column for it: a number for functions that
     * count or take a part of a date, else the type of the first column in it, wide enough for what comes of the others.
     */
    record ExpressionType(Table table) {

        private static final Pattern COUNTING = Pattern.compile("(?:char_|character_|octet_|bit_|json_)?length"
                + "|year|month|day|hour|minute|second|quarter|week|extract|position|locate|cardinality|sign|mod|ascii");
        /** As many characters as a value that is no text can have. */
        private static final int PRINTED = 40;

        ColumnType of(String sql) {
            String head = sql.strip().toLowerCase(Locale.ROOT).split("\\W", 2)[0];
            if (COUNTING.matcher(head).matches()) {
                return ColumnType.Simple.BIGINT;
            }
            int literals = 0;
            List<ColumnType> types = new ArrayList<>();
            for (SqlTokens.Token token : SqlTokens.STANDARD.in(sql)) {
                literals +=
                        token.kind() == SqlTokens.Kind.LITERAL ? token.text().length() - 2 : 0;
                table.column(token.content())
                        .filter(column -> token.kind() != SqlTokens.Kind.LITERAL)
                        .map(Column::type)
                        .ifPresent(types::add);
            }
            return of(types, literals);
        }

        private static ColumnType of(List<ColumnType> types, int literals) {
            if (types.isEmpty()) {
                return new ColumnType.Varchar(255);
            }
            ColumnType first = types.get(0);
            if (first instanceof ColumnType.Varchar) {
                return types.contains(ColumnType.Simple.TEXT) ? ColumnType.Simple.TEXT : text(types, literals);
            }
            if (first instanceof ColumnType.Numeric numeric) {
                return new ColumnType.Numeric(Math.max(38, numeric.precision()), numeric.scale());
            }
            boolean whole = first == ColumnType.Simple.SMALLINT || first == ColumnType.Simple.INTEGER;
            return whole ? ColumnType.Simple.BIGINT : first;
        }

        /** All texts of the expression one behind the other: concatenation is the longest that comes of them. */
        private static ColumnType text(List<ColumnType> types, int literals) {
            int length = literals;
            for (ColumnType type : types) {
                length += type instanceof ColumnType.Varchar varchar ? varchar.length() : PRINTED;
            }
            return new ColumnType.Varchar(length);
        }
    }
}
