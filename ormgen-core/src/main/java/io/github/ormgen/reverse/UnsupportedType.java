package io.github.ormgen.reverse;

import static io.github.ormgen.dialect.Rule.WANTS_CASTS;

import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.SqlText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A type of the database that the language has no word for: a named type in the model.
 *
 * @param java the class that holds its values
 * @param column what the database calls it
 * @param write how a value is written, if not as it is
 * @param annotation what Hibernate has to be told beside
 */
record UnsupportedType(String name, String java, SqlText column, Optional<String> write, Optional<String> annotation) {

    private static final String CHAR = "@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR)";

    /** Java classes, each with the pattern of the types that it holds; the first that matches counts. */
    private static final List<String[]> CLASSES =
            """
            java.lang.String (character varying|varchar|citext|name|bpchar|character|char|nchar|varchar_ignorecase)( *\\(.*\\))?
            java.lang.String (tiny|medium)?text
            java.lang.String (enum|set)\\(.*\\)
            java.lang.Long bigint.*|int.* unsigned.*|integer.* unsigned.*
            java.lang.Integer int|integer|int\\(.*|integer\\(.*|mediumint.*|smallint.* unsigned.*|year.*
            java.lang.Short smallint.*|tinyint.*
            java.math.BigDecimal numeric.*|decimal.*|decfloat.*
            java.lang.Float float.*|real.*
            java.lang.Double double.*
            java.time.Instant timestamp.* with time zone
            java.time.LocalDateTime timestamp.*|datetime.*
            java.time.LocalTime time(\\(.*\\))?( without time zone)?
            """.lines().map(line -> line.split(" ", 2)).toList();

    private static final Pattern FIXED = Pattern.compile("(bpchar|character|char|nchar)( *\\(.*\\))?");
    private static final Pattern WIDTH = Pattern.compile("((?:tiny|small|medium|big)?int|year)\\(\\d+\\)");

    /** The named type of a database's own; empty if there is no class that could hold its values. */
    static Optional<UnsupportedType> of(SqlText type) {
        SqlText column = withoutWidths(type);
        if (SqlPatterns.yaml(column, word -> word).isEmpty()) {
            return Optional.empty();
        }
        String text = column.any();
        String small = text.toLowerCase(Locale.ROOT);
        Optional<String> java = CLASSES.stream()
                .filter(known -> small.matches(known[1]))
                .map(known -> known[0])
                .findFirst();
        boolean isCast = java.isEmpty()
                && column.specific().keySet().stream()
                        .anyMatch(database -> Dialects.of(database).does(WANTS_CASTS))
                && !small.endsWith("[]");
        return java.isEmpty() && !isCast
                ? Optional.empty()
                : Optional.of(new UnsupportedType(
                        Words.pascal(Words.of(name(small))),
                        java.orElse("java.lang.String"),
                        column,
                        Optional.of("cast(? as " + text + ")").filter(cast -> isCast),
                        Optional.of(CHAR).filter(fixed -> FIXED.matcher(small).matches())));
    }

    /** How many digits a client shows says nothing of a number. */
    static SqlText withoutWidths(SqlText type) {
        return SqlText.of(
                type.common(),
                type.specific().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> WIDTH.matcher(entry.getValue()).replaceAll("$1"))));
    }

    /** Values of an enum don't make a name. */
    private static String name(String type) {
        String bare = type.startsWith("enum(") || type.startsWith("set(") ? type.substring(0, type.indexOf('(')) : type;
        return bare.replace("character varying", "varchar").replace(" without time zone", "");
    }

    UnsupportedType withName(String other) {
        return new UnsupportedType(other, java, column, write, annotation);
    }

    /** Whether it holds whole numbers that Java has a type for. */
    boolean isWhole() {
        return List.of("java.lang.Short", "java.lang.Integer", "java.lang.Long").contains(java);
    }

    Yaml yaml() {
        return Yaml.entries()
                .with("java", java)
                .with("column", SqlPatterns.yaml(column, word -> word))
                .withText("write", write)
                .withText("annotations", annotation);
    }
}
