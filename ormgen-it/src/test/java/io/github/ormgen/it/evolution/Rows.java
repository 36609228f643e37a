package io.github.ormgen.it.evolution;

import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Random rows of a schema's tables. */
final class Rows {

    private static final int ROUNDS = 3;

    private final Arena arena;
    private final Schema schema;
    private final Random random;
    private final Map<TableName, List<Map<String, Object>>> there = new HashMap<>();

    Rows(Arena arena, Schema schema, long seed) {
        this.arena = arena;
        this.schema = schema;
        this.random = new Random(seed);
    }

    /** Fills all tables; a row that a key or check refuses stays out. */
    void fill() throws SQLException {
        for (Table table : schema.tables()) {
            for (Map<String, String> row : table.rows().isEmpty() ? List.<Map<String, String>>of() : read(table)) {
                row.values().removeIf("null"::equals);
                there.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(new LinkedHashMap<>(row));
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Table table : schema.tables()) {
                insert(table);
            }
        }
    }

    private void insert(Table table) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        Values values = new Values(arena.kind(), schema, table, random);
        for (Column column : table.columns()) {
            if (column.generated().isEmpty()) {
                boolean isLeftOut = (column.nullable() && random.nextInt(4) == 0)
                        || (column.defaultValue().isPresent() && random.nextInt(4) == 0);
                if (!isLeftOut) {
                    row.put(column.name(), values.of(column));
                }
            }
        }
        table.foreignKeys().forEach(key -> refer(table, key, row));
        if (row.isEmpty()) {
            return;
        }
        String sql = "insert into " + name(table.name()) + " ("
                + row.keySet().stream().map(this::quoted).collect(Collectors.joining(", ")) + ") values ("
                + row.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        try (PreparedStatement statement = arena.connection().prepareStatement(sql)) {
            int index = 0;
            for (Object value : row.values()) {
                index++;
                statement.setObject(index, value);
            }
            statement.execute();
            there.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(row);
        } catch (SQLException e) {
            // Refused by a key or check, or there is no row to refer to yet.
            assert e.getMessage() != null;
        }
    }

    private void refer(Table table, ForeignKey key, Map<String, Object> row) {
        List<Map<String, Object>> targets = there.getOrDefault(key.target(), List.of());
        boolean isOptional = key.columns().stream()
                .allMatch(column -> table.column(column).orElseThrow().nullable());
        if (targets.isEmpty() || (isOptional && random.nextInt(3) == 0)) {
            key.columns().forEach(row::remove);
            return;
        }
        Map<String, Object> target = targets.get(random.nextInt(targets.size()));
        for (int i = 0; i < key.columns().size(); i++) {
            Object value = target.get(key.targetColumns().get(i));
            if (value == null) {
                key.columns().forEach(row::remove);
                return;
            }
            row.put(key.columns().get(i), value);
        }
    }

    /** The rows of a table with all its columns. */
    List<Map<String, String>> read(Table table) throws SQLException {
        return read(table.name(), PairRun.columns(table));
    }

    /** The rows of a table, each with the text of these columns by their names. */
    List<Map<String, String>> read(TableName table, List<String> columns) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        if (columns.isEmpty()) {
            return rows;
        }
        String sql = "select " + columns.stream().map(this::quoted).collect(Collectors.joining(", ")) + " from "
                + name(table);
        try (Statement statement = arena.connection().createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i), Values.text(found.getObject(i + 1), found, i + 1));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private String name(TableName name) {
        return Dialects.of(arena.kind()).names().of(name);
    }

    /** As the scripts do: H2 writes names in capitals that are not quoted. */
    private String quoted(String name) {
        return Dialects.of(arena.kind()).names().of(name);
    }
}
