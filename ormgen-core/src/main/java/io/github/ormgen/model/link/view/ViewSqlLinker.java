package io.github.ormgen.model.link.view;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.link.sql.SqlLinker;
import io.github.ormgen.model.link.sql.SqlScanner;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import io.github.ormgen.schema.View;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.SqlSpec;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the SQL of views to be one query, and turns entities and their fields into tables and columns. */
record ViewSqlLinker(ViewSources readable, Diagnostics diagnostics) {

    private static final Pattern QUERY = Pattern.compile("(?i)[\\s(]*(?:select|with)\\b.*", Pattern.DOTALL);

    /** The query with placeholders as {@link View} has them; empty after an error. */
    Optional<SqlText> link(SqlSpec spec, String view) {
        return SqlLinker.perDatabase(spec, (text, tokens) -> link(text, view, tokens));
    }

    private Optional<String> link(Located<String> text, String view, SqlTokens tokens) {
        SqlScanner scanner = new SqlScanner(text.value(), tokens);
        Optional<String> problem = scanner.scan()
                .or(() -> QUERY.matcher(text.value()).matches()
                        ? Optional.empty()
                        : Optional.of("does not begin with 'select' or 'with'"));
        if (problem.isPresent()) {
            diagnostics.error(
                    Code.UNSAFE_SQL,
                    text.at(),
                    "The SQL of the view " + view + " " + problem.get() + ".",
                    "Write one query, without ';' and comments.");
            return Optional.empty();
        }
        List<String> unknown = scanner.fields().stream()
                .filter(field -> !isKnown(text, field, view))
                .toList();
        return unknown.isEmpty()
                ? Optional.of(scanner.replaced(this::placeholder).replace("\r", ""))
                : Optional.empty();
    }

    private String placeholder(String path) {
        return readable.table(path)
                .map(View::placeholder)
                .orElseGet(() -> readable.columns(path).get(0));
    }

    private boolean isKnown(Located<String> text, String path, String view) {
        List<String> columns = readable.columns(path);
        if (columns.size() == 1 || readable.table(path).isPresent()) {
            return true;
        }
        boolean isField = path.indexOf('.') > 0;
        String what = columns.isEmpty()
                ? isField ? "is not a field with a column" : "is not an entity or view"
                : "has several columns";
        diagnostics.error(
                Code.UNKNOWN_COLUMN,
                text.at(),
                "The SQL of the view " + view + " refers to {" + path + "}, which " + what + ".",
                columns.isEmpty()
                        ? Nearest.hint(path, readable.alike(path))
                        : "Name one of them: " + String.join(", ", columns) + ".");
        return false;
    }
}
