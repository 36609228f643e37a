package io.github.ormgen.change.diff;

import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds generated columns that can't stay as they are: no database lets another expression in, and PostgreSQL refuses
 * another type of a column that one is computed from. They go and come again, which costs a computation and loses nothing.
 */
final class RecreatedGeneratedColumns {

    private RecreatedGeneratedColumns() {}

    /** The columns that live on without those that have to be made anew. */
    static Map<String, String> without(Table before, Table after, Map<String, String> matched) {
        Map<String, String> left = new HashMap<>(matched);
        left.entrySet().removeIf(pair -> {
            Column old = before.column(pair.getKey()).orElseThrow();
            Column next = after.column(pair.getValue()).orElseThrow();
            return next.generated().isPresent() && !isSame(old, next, before, after, matched);
        });
        return left;
    }

    private static boolean isSame(Column old, Column next, Table before, Table after, Map<String, String> matched) {
        Optional<SqlText> expression = old.generated().map(new ColumnRenaming(matched)::in);
        return expression.equals(next.generated())
                && old.type().equals(next.type())
                && old.nullable() == next.nullable()
                && matched.entrySet().stream()
                        .filter(pair -> next.generated().orElseThrow().mentions(pair.getValue()))
                        .allMatch(pair -> isSameType(before, pair.getKey(), after, pair.getValue()));
    }

    private static boolean isSameType(Table before, String old, Table after, String next) {
        return before.column(old).map(Column::type).equals(after.column(next).map(Column::type));
    }
}
