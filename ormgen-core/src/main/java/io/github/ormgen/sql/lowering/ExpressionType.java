package io.github.ormgen.sql.lowering;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Guesses the type of an index's expression, for databases that need a typed column for it: a number for functions that
 * count or take a part of a date, else the type of the first column in it, wide enough for what comes of the others.
 */
final class ExpressionType {

    private static final Pattern COUNTING = Pattern.compile("(?:char_|character_|octet_|bit_|json_)?length"
            + "|year|month|day|hour|minute|second|quarter|week|extract|position|locate|cardinality|sign|mod|ascii");
    /** As many characters as a value that is no text can have. */
    private static final int PRINTED = 40;

    private ExpressionType() {}

    static ColumnType of(Table table, String sql) {
        String head = sql.strip().toLowerCase(Locale.ROOT).split("\\W", 2)[0];
        if (COUNTING.matcher(head).matches()) {
            return ColumnType.Simple.BIGINT;
        }
        int literals = 0;
        List<ColumnType> types = new ArrayList<>();
        for (SqlTokens.Token token : SqlTokens.STANDARD.in(sql)) {
            literals += token.kind() == SqlTokens.Kind.LITERAL ? token.text().length() - 2 : 0;
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
