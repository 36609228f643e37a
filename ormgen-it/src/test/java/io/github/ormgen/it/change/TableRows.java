package io.github.ormgen.it.change;

import io.github.ormgen.schema.Database;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of all tables as text, the same on every database. */
record TableRows(Connection connection, Database database) {

    /** All times in the rows of scenarios are in it; others come from a script's {@code current_timestamp}. */
    private static final YearMonth OF_ROWS = YearMonth.of(2026, 1);

    private static final String TABLES = """
            select table_schema, table_name from information_schema.tables
            where table_type in ('BASE TABLE', 'TABLE') and table_name not like '%flyway%' and
            """;

    /** A paragraph a table, by name: a line a row, each a value by the name of its column; sorted. */
    String text() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (List<String> table : tables()) {
            String quote = database == Database.MARIADB ? "`" : "\"";
            String name = quote + table.get(0) + quote + "." + quote + table.get(1) + quote;
            text.append("  ").append(table.get(1).toLowerCase(Locale.ROOT)).append('\n');
            rows(name).forEach(row -> text.append("    ").append(row).append('\n'));
        }
        return text.toString();
    }

    private List<List<String>> tables() throws SQLException {
        String own = switch (database) {
            case H2 -> "table_schema <> 'INFORMATION_SCHEMA'";
            case POSTGRESQL -> "table_schema not in ('information_schema', 'pg_catalog')";
            // Other scratch databases are schemas of the same server.
            case MARIADB, MYSQL -> "(table_schema = database() or table_schema = 'other')";
        };
        TreeMap<String, List<String>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(TABLES + own)) {
            while (found.next()) {
                String name = found.getString(2).toLowerCase(Locale.ROOT);
                tables.put(name + " " + found.getString(1), List.of(found.getString(1), found.getString(2)));
            }
        }
        return List.copyOf(tables.values());
    }

    private List<String> rows(String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String row(ResultSet row) throws SQLException {
        TreeSet<String> values = new TreeSet<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String column = row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
            // Columns of this kind are makeshifts of some databases, which no entity knows.
            if (!column.startsWith("_")) {
                values.add(column + "=" + value(row, i));
            }
        }
        return String.join(", ", values);
    }

    private static String value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return "null";
        } else if (value instanceof Number) {
            return new BigDecimal(row.getString(column)).stripTrailingZeros().toPlainString();
        } else if (value instanceof byte[] || value instanceof java.sql.Blob) {
            return HexFormat.of().formatHex(row.getBytes(column));
        }
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> time(row, column);
            default -> value instanceof Boolean ? value.toString() : row.getString(column);
        };
    }

    private static String time(ResultSet row, int column) throws SQLException {
        boolean isZoned = row.getMetaData()
                .getColumnTypeName(column)
                .toLowerCase(Locale.ROOT)
                .matches(".*(tz|with time zone)");
        LocalDateTime time = isZoned
                ? row.getObject(column, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDateTime()
                : row.getObject(column, LocalDateTime.class);
        return YearMonth.from(time).equals(OF_ROWS) ? time.toString() : "now";
    }
}
