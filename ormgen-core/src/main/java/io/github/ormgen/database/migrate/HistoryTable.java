package io.github.ormgen.database.migrate;

import io.github.ormgen.dialect.IdentifierQuoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's table of what has run. Flyway quotes its names everywhere.
 *
 * @param names how the database writes names
 * @param schema the table's schema, empty for the connection's own
 * @param name the table's name
 */
public record HistoryTable(IdentifierQuoting names, Optional<String> schema, String name) {

    private static final List<String> COLUMNS = List.of(
            "installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success");

    HistoryTable sibling(String other) {
        return new HistoryTable(names, schema, other);
    }

    String sql() {
        return schema.map(found -> names.quoted(found) + ".").orElse("") + names.quoted(name);
    }

    /** The statement that says that a migration has been taken back. */
    public String markUndone(Migration migration) {
        return insert(List.of(
                "(select max(r) + 1 from (select " + names.quoted("installed_rank") + " as r from " + sql() + ") as h)",
                "'" + migration.version().orElse("") + "'",
                "'" + migration.description().replace("'", "''") + "'",
                "'DELETE'",
                "'" + migration.script().replace("'", "''") + "'",
                "'ormgen'",
                "0",
                "true"));
    }

    /** Says that a migration has been taken back, as Flyway's own repair does. */
    void markUndone(Migration migration, Connection connection) throws SQLException {
        String sql = insert(List.of("?", "?", "?", "'DELETE'", "?", "?", "0", "true"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, nextRank(connection));
            statement.setString(2, migration.version().orElse(""));
            statement.setString(3, migration.description());
            statement.setString(4, migration.script());
            @Nullable String user = connection.getMetaData().getUserName();
            statement.setString(5, user == null || user.isEmpty() ? "ormgen" : user);
            statement.executeUpdate();
        }
    }

    /** Whether a version stands by the newest of its rows, done or failed. */
    boolean isStanding(String version, Connection connection) throws SQLException {
        String sql = "select " + names.quoted("type") + " from " + sql() + " where " + names.quoted("version")
                + " = ? order by " + names.quoted("installed_rank") + " desc";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, version);
            try (var rows = statement.executeQuery()) {
                return rows.next() && !rows.getString(1).equals("DELETE");
            }
        }
    }

    /** Has Flyway forget the last run of a version, unless it has been taken back since. */
    void forget(String version, Connection connection) throws SQLException {
        if (!isStanding(version, connection)) {
            return;
        }
        String rank = names.quoted("installed_rank");
        String sql = "delete from " + sql() + " where " + names.quoted("version") + " = ? and " + rank
                + " = (select r from (select max(" + rank + ") as r from " + sql() + " where "
                + names.quoted("version") + " = ?) as h)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, version);
            statement.setString(2, version);
            statement.executeUpdate();
        }
    }

    /** The rank of the next row. Two runs at once get the same one, and the second is refused. */
    long nextRank(Connection connection) throws SQLException {
        String sql = "select max(" + names.quoted("installed_rank") + ") + 1 from " + sql();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String insert(List<String> values) {
        return "insert into " + sql() + " ("
                + COLUMNS.stream().map(names::quoted).collect(Collectors.joining(", ")) + ") values ("
                + String.join(", ", values) + ")";
    }
}
