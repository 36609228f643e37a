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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks SQL that a person wrote to be one balanced expression or query, and turns its fields into columns. */
public record SqlLinker(Diagnostics diagnostics) {

    private static final Pattern QUERY = Pattern.compile("(?i)[\\s(]*(?:select|with)\\b.*", Pattern.DOTALL);

    /**
     * The SQL with <code>{field}</code> turned into <code>{column}</code>; empty after an error.
     *
     * @param what what the SQL is of, for messages, such as {@code the check of Book.price}
     */
    public Optional<SqlText> link(SqlSpec spec, String what, ColumnNames columns) {
        return new Of(what, false, columns::of, field -> columns.byAttribute().keySet(), diagnostics).link(spec);
    }

    /**
     * A view's query with its placeholders replaced; empty after an error.
     *
     * @param columns what takes the place of a placeholder: one column or table, or more or none if it is wrong
     * @param alike what may stand in the place of a wrong one
     */
    public Optional<SqlText> query(
            SqlSpec spec,
            String view,
            Function<String, List<String>> columns,
            Function<String, Collection<String>> alike) {
        return new Of("the view " + view, true, columns, alike, diagnostics).link(spec);
    }

    /** What an SQL is of, and what its placeholders mean. */
    private record Of(
            String what,
            boolean isQuery,
            Function<String, List<String>> columns,
            Function<String, Collection<String>> alike,
            Diagnostics diagnostics) {

        private Optional<SqlText> link(SqlSpec spec) {
            Optional<String> common = spec.common().flatMap(text -> link(text, SqlTokens.BACKSLASH));
            Map<Database, String> specific = new TreeMap<>();
            spec.specific()
                    .forEach((id, text) -> Database.of(id)
                            .ifPresent(database ->
                                    link(text, database.tokens()).ifPresent(sql -> specific.put(database, sql))));
            boolean whole = common.isPresent() == spec.common().isPresent()
                    && specific.size() == spec.specific().size();
            return whole ? Optional.of(SqlText.of(common, specific)) : Optional.empty();
        }

        private Optional<String> link(Located<String> text, SqlTokens tokens) {
            SqlScanner scanner = new SqlScanner(text.value(), tokens);
            Optional<String> problem = scanner.scan()
                    .or(() -> isQuery && !QUERY.matcher(text.value()).matches()
                            ? Optional.of("does not begin with 'select' or 'with'")
                            : Optional.empty());
            if (problem.isPresent()) {
                return diagnostics.error(
                        Code.UNSAFE_SQL,
                        text.at(),
                        "The SQL of " + what + " " + problem.get() + ".",
                        "Write one " + (isQuery ? "query" : "complete expression") + ", without ';' and comments.");
            }
            List<String> unknown = scanner.fields().stream()
                    .filter(field -> !isKnown(text, field))
                    .toList();
            return unknown.isEmpty()
                    ? Optional.of(scanner.replaced(field -> columns.apply(field).get(0)))
                            .map(sql -> isQuery ? sql.replace("\r", "") : sql)
                    : Optional.empty();
        }

        private boolean isKnown(Located<String> text, String field) {
            List<String> found = columns.apply(field);
            String none =
                    isQuery && field.indexOf('.') < 0 ? "is not an entity or view." : "is not a field with a column.";
            if (found.size() != 1) {
                diagnostics.error(
                        Code.UNKNOWN_COLUMN,
                        text.at(),
                        "The SQL of " + what + " refers to {" + field + "}, which "
                                + (found.isEmpty() ? none : "has several columns."),
                        found.isEmpty()
                                ? Nearest.hint(field, alike.apply(field))
                                : "Name one of them: " + String.join(", ", found) + ".");
            }
            return found.size() == 1;
        }
    }
}
