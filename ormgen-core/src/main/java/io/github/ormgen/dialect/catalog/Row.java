package io.github.ormgen.dialect.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row that a query gives; the columns are named as the query names them. */
public record Row(ResultSet result) {

    /** A text that is there. */
    public String text(String column) throws SQLException {
        return optional(column).orElseThrow(() -> new SQLException("The catalog gives no " + column));
    }

    /** A text, empty for null. */
    public Optional<String> optional(String column) throws SQLException {
        @Nullable String text = result.getString(column);
        return Optional.ofNullable(text);
    }

    /** A text, empty for null or for one without characters. */
    public Optional<String> filled(String column) throws SQLException {
        return optional(column).filter(text -> !text.isEmpty());
    }

    /** Whether a column is true; null is not. */
    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    /** A number, 0 for null. */
    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** The texts of an array, none for null. */
    public List<String> texts(String column) throws SQLException {
        @Nullable Array array = result.getArray(column);
        List<String> texts = new ArrayList<>();
        if (array != null) {
            for (Object text : (Object[]) array.getArray()) {
                texts.add(String.valueOf(text));
            }
        }
        return texts;
    }
}
