package io.github.ormgen.reverse;

import io.github.ormgen.model.link.sql.SqlScanner;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.SqlTokens;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes SQL of a database as a model says it. */
final class SqlPatterns {

    private SqlPatterns() {}

    /**
     * The text for all databases if it could be one, else each for its own; empty if a model can't hold it.
     *
     * @param fields the name of the field that a placeholder's column is of
     */
    static Optional<Yaml> yaml(SqlText sql, UnaryOperator<String> fields) {
        SqlText named = sql.withColumns(fields);
        if (common(named).isPresent()) {
            return common(named).map(Yaml::text);
        }
        Yaml.Entries entries = Yaml.entries();
        named.common().ifPresent(text -> entries.with("default", text));
        named.specific().forEach((database, text) -> entries.with(database.id(), text));
        boolean isSayable =
                named.common().map(text -> isSayable(text, SqlTokens.BACKSLASH)).orElse(true)
                        && named.specific().entrySet().stream()
                                .allMatch(own ->
                                        isSayable(own.getValue(), own.getKey().tokens()));
        return isSayable ? Optional.of(entries) : Optional.empty();
    }

    /** The text for all databases: what was read from one is for that, and may as well be for all. */
    static Optional<String> common(SqlText sql) {
        return sql.single().filter(text -> text.indexOf('`') < 0 && isSayable(text, SqlTokens.BACKSLASH));
    }

    private static boolean isSayable(String text, SqlTokens tokens) {
        return new SqlScanner(text, tokens).scan().isEmpty();
    }
}
