package io.github.ormgen.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * SQL that a person wrote: one expression, or one per database. <code>{column}</code> outside of quotes stands for a
 * physical column's name, which a dialect quotes where it must; the model has already turned fields into columns.
 *
 * @param common what holds on every database without a text of its own
 * @param specific the texts of single databases
 */
public record SqlText(Optional<String> common, SortedMap<Database, String> specific) {

    /** Keeps a copy of the texts. */
    public SqlText {
        specific = Collections.unmodifiableSortedMap(new TreeMap<>(specific));
    }

    /** The same SQL for every database. */
    public static SqlText of(String text) {
        return new SqlText(Optional.of(text), new TreeMap<>());
    }

    /** A text for all, and others for some. */
    public static SqlText of(Optional<String> common, Map<Database, String> specific) {
        return new SqlText(common, new TreeMap<>(specific));
    }

    /** The text for a database, empty if none was given for it. */
    public Optional<String> on(Database database) {
        return Optional.ofNullable(specific.get(database)).or(() -> common);
    }

    /** The texts with another name in the placeholders of a column. */
    public SqlText withColumn(String before, String after) {
        return map((tokens, text) -> tokens.replaceAll(
                text, token -> before.equals(token.group("column")) ? "{" + after + "}" : token.group()));
    }

    /** The texts with another word wherever a column is named without a placeholder, be it the column or not. */
    public SqlText withWord(String before, String after) {
        return map((tokens, text) ->
                tokens.replaceAll(text, token -> before.equals(token.group("word")) ? after : token.group()));
    }

    /** Whether one of the texts has a word, or a placeholder, of a column's name; it may mean something else. */
    public boolean mentions(String column) {
        return !withWord(column, "").withColumn(column, "").equals(this);
    }

    private SqlText map(BiFunction<SqlTokens, String, String> change) {
        SortedMap<Database, String> changed = new TreeMap<>(specific);
        changed.replaceAll((database, text) -> change.apply(SqlTokens.of(database), text));
        return new SqlText(common.map(text -> change.apply(SqlTokens.STANDARD, text)), changed);
    }
}
