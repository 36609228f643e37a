package io.github.ormgen.it.evolution;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random values that columns of a table take. */
record Values(Database database, Schema schema, Table table, Random random) {

    Object of(Column column) {
        List<String> allowed = table.checks().stream()
                .map(check -> check.rule())
                .filter(CheckRule.OneOf.class::isInstance)
                .map(CheckRule.OneOf.class::cast)
                .filter(rule -> rule.column().equals(column.name()))
                .flatMap(rule -> rule.values().stream())
                .toList();
        return allowed.isEmpty() ? of(column.type()) : allowed.get(random.nextInt(allowed.size()));
    }

    private Object of(ColumnType type) {
        if (type instanceof ColumnType.Varchar text) {
            return text(text.length());
        } else if (type instanceof ColumnType.Numeric numeric) {
            return BigDecimal.valueOf(random.nextInt(100_000), numeric.scale());
        } else if (type instanceof ColumnType.NativeEnum named) {
            List<String> values = schema.enumTypes().stream()
                    .filter(of -> of.name().equals(named.name()))
                    .findFirst()
                    .orElseThrow()
                    .values();
            return values.get(random.nextInt(values.size()));
        } else if (type instanceof ColumnType.Varbinary) {
            return bytes();
        } else if (type instanceof ColumnType.ArrayOf) {
            return array();
        }
        return type instanceof Simple simple ? of(simple) : text(20);
    }

    private Object of(Simple type) {
        return switch (type) {
            case TEXT -> text(300);
            case BOOLEAN -> random.nextBoolean();
            case SMALLINT, INTEGER, BIGINT -> random.nextInt(20_000);
            case REAL, DOUBLE -> random.nextInt(1000) / 4.0;
            case UUID -> uuid().toString();
            case DATE -> "20%02d-0%d-1%d".formatted(random.nextInt(100), 1 + random.nextInt(9), random.nextInt(10));
            case TIME -> "1%d:2%d:03.5".formatted(random.nextInt(10), random.nextInt(10));
            case TIMESTAMP -> "20%02d-01-02 03:04:05.25".formatted(random.nextInt(70));
            case INSTANT ->
                "20%02d-01-02 03:04:05.25%s".formatted(random.nextInt(70), database == Database.MARIADB ? "" : "+00");
            case BLOB -> bytes();
            case JSON -> "{\"a\":" + random.nextInt(9) + "}";
        };
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Object array() {
        int one = random.nextInt(9);
        return switch (database) {
            case H2 -> new Object[] {one, 2};
            case POSTGRESQL -> "{" + one + ",2}";
            case MARIADB, MYSQL -> "[" + one + ",2]";
        };
    }

    /** Short ones most of the time, else as long as there is room for. */
    private String text(int length) {
        String text = Integer.toString(random.nextInt(1 << 20), 36) + "é'\\";
        return random.nextInt(8) == 0
                ? text.repeat(1 + length / text.length()).substring(0, length)
                : text.substring(0, Math.min(length, text.length()));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A value as text that is the same in every type that can hold it. */
    static String text(Object value, ResultSet row, int column) throws SQLException {
        if (value == null) {
            return "null";
        } else if (value instanceof Clob || value instanceof java.sql.Array) {
            return row.getString(column);
        } else if (value instanceof Blob || value instanceof byte[]) {
            return HexFormat.of().formatHex(row.getBytes(column));
        } else if (value instanceof Number) {
            return new BigDecimal(row.getString(column)).stripTrailingZeros().toPlainString();
        }
        return row.getString(column);
    }
}
