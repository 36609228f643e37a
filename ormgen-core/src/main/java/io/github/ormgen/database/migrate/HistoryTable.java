package io.github.ormgen.database.migrate;

import io.github.ormgen.dialect.IdentifierQuoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's table of what has run. Flyway quotes its names everywhere.
 *
 * @param names how the database writes names
 * @param schema the table's schema, empty for the connection's own
 */
public record HistoryTable(IdentifierQuoting names, Optional<String> schema, String name) {

    private static final Pattern NAME = Pattern.compile("\\[(\\w+)]");

    /** The same in another table of the schema. */
    HistoryTable sibling(String other) {
        return new HistoryTable(names, schema, other);
    }

    /** Its name in SQL. */
    String sql() {
        return schema.map(found -> names.quoted(found) + ".").orElse("") + names.quoted(name);
    }

    /** SQL whose names in brackets become quoted ones; {@code [this]} is this table. */
    String sql(String text) {
        return NAME.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1).equals("this") ? sql() : names.quoted(found.group(1))));
    }

    /** Runs SQL with values in place of its question marks. */
    static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values).executeUpdate();
        }
    }

    /** What a row holds. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** The first row of a query with values in place of its question marks; empty if it finds none. */
    static <T> Optional<T> first(Connection connection, Row<T> row, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = bind(statement, values).executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** The statement that says that a migration has been taken back. */
    public String markUndone(Migration migration) {
        return insert(
                sql("(select max(r) + 1 from (select [installed_rank] as r from [this]) as h)"),
                "'" + migration.version().orElse("") + "'",
                "'" + migration.description().replace("'", "''") + "'",
                "'" + migration.script().replace("'", "''") + "'",
                "'ormgen'");
    }

    /** Says that a migration has been taken back, as Flyway's own repair does. */
    void markUndone(Migration migration, Connection connection) throws SQLException {
        @Nullable String user = connection.getMetaData().getUserName();
        update(
                connection,
                insert("?", "?", "?", "?", "?"),
                nextRank(connection),
                migration.version().orElse(""),
                migration.description(),
                migration.script(),
                user == null || user.isEmpty() ? "ormgen" : user);
    }

    private String insert(String rank, String version, String description, String script, String user) {
        return sql("insert into [this] ([installed_rank], [version], [description], [type], [script], [installed_by],"
                        + " [execution_time], [success]) values (")
                + String.join(", ", rank, version, description, "'DELETE'", script, user, "0", "true") + ")";
    }

    /** Whether a version stands by the newest of its rows, done or failed. */
    boolean isStanding(String version, Connection connection) throws SQLException {
        String sql = sql("select [type] from [this] where [version] = ? order by [installed_rank] desc");
        return first(connection, rows -> rows.getString(1), sql, version)
                .filter(type -> !type.equals("DELETE"))
                .isPresent();
    }

    /** Has Flyway forget the last run of a version, unless it has been taken back since. */
    void forget(String version, Connection connection) throws SQLException {
        if (isStanding(version, connection)) {
            String last = "(select max([installed_rank]) as r from [this] where [version] = ?)";
            update(
                    connection,
                    sql("delete from [this] where [version] = ? and [installed_rank] = (select r from " + last
                            + " as h)"),
                    version,
                    version);
        }
    }

    /** The rank of the next row. Two runs at once get the same one, and the second is refused. */
    long nextRank(Connection connection) throws SQLException {
        String sql = sql("select max([installed_rank]) + 1 from [this]");
        return first(connection, rows -> rows.getLong(1), sql).orElseThrow();
    }
}
