package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads keys from the statements that H2's {@code script} prints.
 *
 * @param catalog where they go
 * @param names gives a table's name for a schema and a name as H2 has them
 * @param column gives a column's or a constraint's name as H2 has it
 */
record H2CatalogKeys(
        CatalogBuilder catalog, BiFunction<String, String, TableName> names, UnaryOperator<String> column) {

    private static final String NAME = "\"((?:[^\"]|\"\")+)\"";
    private static final String LIST = "\\(((?:\"(?:[^\"]|\"\")+\"(?:, )?)+)\\)";
    private static final Pattern KEY = Pattern.compile(
            "ALTER TABLE (?:IF EXISTS )?" + NAME + "\\." + NAME
                    + " ADD CONSTRAINT " + NAME + "\\." + NAME
                    + " (PRIMARY KEY|UNIQUE|FOREIGN KEY)(?: NULLS (DISTINCT|NOT DISTINCT|ALL DISTINCT))?(?: INDEX \\S+)? ?"
                    + LIST + "(.*)",
            Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile(
            " REFERENCES " + NAME + "\\." + NAME + LIST
                    + "(?: ON DELETE (CASCADE|RESTRICT|SET NULL|SET DEFAULT|NO ACTION))?"
                    + "(?: ON UPDATE (CASCADE|RESTRICT|SET NULL|SET DEFAULT|NO ACTION))?.*",
            Pattern.DOTALL);
    private static final Pattern EACH = Pattern.compile(NAME);

    /** Reads a statement; one that makes no key is passed over. */
    void read(String statement) {
        Matcher key = KEY.matcher(statement);
        if (!key.matches()) {
            return;
        }
        catalog.find(table(key.group(1), key.group(2))).ifPresent(table -> read(key, table));
    }

    private void read(Matcher key, TableBuilder table) {
        String name = column.apply(plain(key.group(4)));
        List<String> columns = columns(key.group(7));
        boolean isSaid = true;
        switch (key.group(5)) {
            case "PRIMARY KEY" -> table.add(new PrimaryKey(name, columns));
            case "UNIQUE" -> {
                isSaid = !"NOT DISTINCT".equals(key.group(6));
                if (isSaid) {
                    table.uniqueKey(name, columns);
                }
            }
            default -> isSaid = foreignKey(table, name, columns, key.group(8));
        }
        if (!isSaid) {
            table.unsupported("constraint", name, key.group());
        }
    }

    private boolean foreignKey(TableBuilder table, String name, List<String> columns, String rest) {
        Matcher target = TARGET.matcher(rest);
        if (!target.matches()) {
            return false;
        }
        return table.foreignKey(
                name,
                columns,
                table(target.group(1), target.group(2)),
                columns(target.group(3)),
                action(target.group(4)),
                action(target.group(5)));
    }

    /** What is said of none is {@code restrict} to H2. */
    private static Optional<ReferentialAction> action(@Nullable String words) {
        return TableBuilder.action(words == null ? "RESTRICT" : words);
    }

    private TableName table(String schema, String name) {
        return names.apply(plain(schema), plain(name));
    }

    private List<String> columns(String list) {
        List<String> columns = new ArrayList<>();
        Matcher name = EACH.matcher(list);
        while (name.find()) {
            columns.add(column.apply(plain(name.group(1))));
        }
        return columns;
    }

    private static String plain(String quoted) {
        return quoted.replace("\"\"", "\"");
    }
}
