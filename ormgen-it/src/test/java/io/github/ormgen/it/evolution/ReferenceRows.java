package io.github.ormgen.it.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the rows that a schema asks for among those of the database. */
record ReferenceRows(Rows rows, Schema schema) {

    /** Types whose values databases write in ways of their own. */
    private static final Set<ColumnType> OTHER_TEXT =
            Set.of(Simple.REAL, Simple.DOUBLE, Simple.DATE, Simple.TIME, Simple.TIMESTAMP, Simple.INSTANT, Simple.JSON);

    /** Each row is there once, and holds what it is to hold. */
    void check() throws SQLException {
        for (Table table : schema.tables()) {
            List<Map<String, String>> found = table.rows().isEmpty() ? List.of() : rows.read(table);
            for (ReferenceRow row : table.rows()) {
                List<Map<String, String>> same = new ArrayList<>();
                for (Map<String, String> one : found) {
                    if (isSame(table, row, one, row.key())) {
                        same.add(one);
                    }
                }
                assertThat(same).as("%s in %s", row, table.name()).hasSize(1);
                assertThat(isSame(table, row, same.get(0), row.values().keySet()))
                        .as("%s is %s in %s", same.get(0), row, table.name())
                        .isTrue();
            }
        }
    }

    /** The rows that users made. */
    List<Map<String, String>> others(Table table, List<Map<String, String>> all) throws SQLException {
        List<Map<String, String>> others = new ArrayList<>();
        for (Map<String, String> one : all) {
            boolean isReference = false;
            for (ReferenceRow row : table.rows()) {
                isReference |= isSame(table, row, one, row.key());
            }
            if (!isReference) {
                others.add(one);
            }
        }
        return others;
    }

    private boolean isSame(Table table, ReferenceRow row, Map<String, String> found, Iterable<String> columns)
            throws SQLException {
        for (String name : columns) {
            Column column = table.column(name).orElseThrow();
            Optional<String> text = text(column, row.value(name).orElseThrow());
            if (text.isPresent() && !text.get().equals(found.get(name))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> text(Column column, RowValue value) throws SQLException {
        if (value instanceof RowValue.Reference reference) {
            return Optional.of(referred(reference));
        } else if (value == RowValue.Nothing.NULL) {
            return Optional.of("null");
        }
        boolean isComparable = value instanceof RowValue.Literal literal
                && !(literal.value() instanceof DefaultValue.Bool)
                && !OTHER_TEXT.contains(column.type());
        return isComparable ? Optional.of(value.text()) : Optional.empty();
    }

    private String referred(RowValue.Reference reference) throws SQLException {
        Table target = schema.table(reference.table()).orElseThrow();
        for (Map<String, String> one : rows.read(target)) {
            boolean isMeant = reference.key().entrySet().stream()
                    .allMatch(entry -> entry.getValue().text().equals(one.get(entry.getKey())));
            if (isMeant) {
                return String.valueOf(one.get(reference.column()));
            }
        }
        return "no row for " + reference;
    }
}
