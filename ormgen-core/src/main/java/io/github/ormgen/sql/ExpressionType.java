package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the type of an index's expression, for databases that need a typed column for it: a number for functions that
 * count or take a part of a date, else the type of the first column in it.
 */
final class ExpressionType {

    private static final Pattern COUNTING = Pattern.compile("(?:char_|character_|octet_|bit_|json_)?length"
            + "|year|month|day|hour|minute|second|quarter|week|extract|position|locate|cardinality|sign|mod|ascii");
    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*+'|\\{([^{}]+)}|([A-Za-z_][A-Za-z0-9_]*)");

    private final Table table;

    ExpressionType(Table table) {
        this.table = table;
    }

    ColumnType of(String sql) {
        String head = sql.strip().toLowerCase(Locale.ROOT).split("\\W", 2)[0];
        if (COUNTING.matcher(head).matches()) {
            return ColumnType.Simple.BIGINT;
        }
        return firstColumn(sql).map(Column::type).orElse(new ColumnType.Varchar(255));
    }

    private Optional<Column> firstColumn(String sql) {
        Matcher word = WORD.matcher(sql);
        while (word.find()) {
            String name = word.group(1) != null ? word.group(1) : word.group(2);
            Optional<Column> column = name == null ? Optional.empty() : table.column(name);
            if (column.isPresent()) {
                return column;
            }
        }
        return Optional.empty();
    }
}
