package io.github.ormgen.model.link.sql;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Checks SQL that a person wrote to be one balanced expression, and turns its fields into columns. */
public record SqlLinker(Diagnostics diagnostics) {

    /**
     * The SQL with <code>{field}</code> turned into <code>{column}</code>; empty after an error.
     *
     * @param what what the SQL is of, for messages, such as {@code the check of Book.price}
     */
    public Optional<SqlText> link(SqlSpec spec, String what, ColumnNames columns) {
        return perDatabase(spec, (text, tokens) -> link(text, what, columns, tokens));
    }

    /** What becomes of each text, by how its database reads it; empty if it is nothing for one of them. */
    public static Optional<SqlText> perDatabase(
            SqlSpec spec, BiFunction<Located<String>, SqlTokens, Optional<String>> link) {
        Optional<String> common = spec.common().flatMap(text -> link.apply(text, SqlTokens.BACKSLASH));
        Map<Database, String> specific = new TreeMap<>();
        spec.specific()
                .forEach((id, text) -> Database.of(id)
                        .ifPresent(database ->
                                link.apply(text, database.tokens()).ifPresent(sql -> specific.put(database, sql))));
        boolean whole = common.isPresent() == spec.common().isPresent()
                && specific.size() == spec.specific().size();
        return whole ? Optional.of(SqlText.of(common, specific)) : Optional.empty();
    }

    private Optional<String> link(Located<String> text, String what, ColumnNames columns, SqlTokens tokens) {
        SqlScanner scanner = new SqlScanner(text.value(), tokens);
        Optional<String> problem = scanner.scan();
        if (problem.isPresent()) {
            diagnostics.error(
                    Code.UNSAFE_SQL,
                    text.at(),
                    "The SQL of " + what + " " + problem.get() + ".",
                    "Write one complete expression, without ';' and comments.");
            return Optional.empty();
        }
        boolean known = scanner.fields().stream()
                .filter(field -> !isColumn(text, field, what, columns))
                .toList()
                .isEmpty();
        return known ? Optional.of(scanner.replaced(field -> columns.of(field).get(0))) : Optional.empty();
    }

    private boolean isColumn(Located<String> text, String field, String what, ColumnNames columns) {
        List<String> found = columns.of(field);
        if (found.size() == 1) {
            return true;
        }
        String hint = Nearest.hint(field, columns.byAttribute().keySet());
        diagnostics.error(
                Code.UNKNOWN_COLUMN,
                text.at(),
                "The SQL of " + what + " refers to {" + field + "}, which "
                        + (found.isEmpty() ? "is not a field with a column." : "has several columns."),
                found.isEmpty() ? hint : "Name one of them: " + String.join(", ", found) + ".");
        return false;
    }
}
