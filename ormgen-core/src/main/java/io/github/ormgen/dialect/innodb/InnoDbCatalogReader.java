package io.github.ormgen.dialect.innodb;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalog of MariaDB, and of MySQL as far as it is the same. */
public final class InnoDbCatalogReader extends CatalogReader {

    /** The collation of what MariaDB calls json. */
    private static final String JSON_COLLATION = "utf8mb4_bin";

    private final String checks;
    private final InnoDbCatalogTypes types;
    private final boolean printsValues;
    private final Map<TableName, String> collations = new LinkedHashMap<>();
    private final List<TableName> sequences = new ArrayList<>();
    /** The columns of tables whose values are checked to be JSON. */
    private final Map<TableName, List<String>> json = new HashMap<>();

    /**
     * Reads once.
     *
     * @param checks the query for check constraints
     * @param ownTypes the types that this database alone has, by what the catalog prints
     * @param printsValues whether defaults are printed as values, unless they are expressions
     */
    public InnoDbCatalogReader(
            Connection connection,
            Database database,
            String checks,
            Map<String, Simple> ownTypes,
            boolean printsValues) {
        super(connection);
        this.checks = checks;
        this.types = new InnoDbCatalogTypes(database, ownTypes);
        this.printsValues = printsValues;
    }

    @Override
    protected void find() throws SQLException {
        each(InnoDbCatalogQueries.TABLES, this::table);
        eachPart(checks, this::check);
        each(
                InnoDbCatalogQueries.VIEWS,
                row -> catalog().view(name(row, "name"), Optional.empty(), types.sql(row.text("definition"))));
        eachPart(InnoDbCatalogQueries.COLUMNS, this::column);
        InnoDbCatalogKeys keys = new InnoDbCatalogKeys();
        eachPart(InnoDbCatalogQueries.INDEXES, keys::index);
        eachPart(InnoDbCatalogQueries.FOREIGN_KEYS, keys::reference);
        keys.put(catalog());
        if (!sequences.isEmpty()) {
            each(InnoDbCatalogQueries.sequences(sequences), this::sequence);
        }
        unsupported(InnoDbCatalogQueries.UNSUPPORTED);
        collations();
    }

    @Override
    protected TableName name(Row row, String column) throws SQLException {
        return TableName.of(row.text(column));
    }

    private void table(Row row) throws SQLException {
        TableName name = name(row, "name");
        String kind = row.text("kind");
        if (CatalogBuilder.isFlyways(name.name())) {
            return;
        } else if (kind.equals("SEQUENCE")) {
            sequences.add(name);
            return;
        } else if (kind.endsWith("VIEW")) {
            return;
        }
        catalog().table(name, row.filled("remarks"));
        collations.put(name, row.text("collation"));
        if (!kind.equals("BASE TABLE")) {
            catalog().unsupported("kind of", name.toString(), kind);
        }
        row.filled("engine")
                .filter(engine -> !engine.equals("InnoDB"))
                .ifPresent(engine -> catalog().unsupported("engine of", name.toString(), engine));
        row.filled("options").ifPresent(options -> catalog().unsupported("options of", name.toString(), options));
    }

    /** Checks that stand with a column go when the column is said anew; the one of a JSON column is part of its type. */
    private void check(Row row, TableBuilder table) throws SQLException {
        String check = row.text("name");
        String condition = row.text("check_clause");
        if (!row.flag("is_of_column")) {
            table.check(check, new CheckRule.Sql(types.sql(condition)));
        } else if (condition.matches("json_valid\\(`(?:[^`]|``)+`\\)")) {
            String column = condition.substring("json_valid(`".length(), condition.length() - 2);
            json.computeIfAbsent(table.name(), of -> new ArrayList<>()).add(column.replace("``", "`"));
        } else {
            table.unsupported("check of column", check, condition);
        }
    }

    private void column(Row row, TableBuilder table) throws SQLException {
        String name = row.text("name");
        boolean isJson = row.text("type").equals("longtext")
                && json.getOrDefault(table.name(), List.of()).contains(name);
        ColumnType type = isJson ? Simple.JSON : types.of(row.text("type"));
        String extra = row.text("extra").toLowerCase(Locale.ROOT);
        Optional<String> generated = row.filled("generated");
        boolean isValue = printsValues && !extra.contains("default_generated");
        Optional<DefaultValue> value = row.optional("default_text")
                .flatMap(printed ->
                        isValue ? Optional.of(types.valueOf(type, printed)) : types.defaultOf(type, printed));
        table.column(new Column(
                name,
                table.path(name),
                type,
                !row.flag("required"),
                extra.contains("auto_increment"),
                generated.isPresent() ? Optional.empty() : value,
                generated.map(types::sql),
                row.filled("remarks")));
        String more = extra.replaceAll("auto_increment|default_generated|stored generated|,", "")
                .strip();
        if (!more.isEmpty()) {
            table.unsupported("column", name, more);
        }
        Optional<String> collation = row.filled("collation");
        if (collation.isPresent() && !(isJson && collation.get().equals(JSON_COLLATION))) {
            if (!collation.equals(Optional.ofNullable(collations.get(table.name())))) {
                table.unsupported("collation of column", name, collation.get());
            }
        }
    }

    private void sequence(Row row) throws SQLException {
        TableName name = name(row, "name");
        catalog().sequence(name, row.number("start_value"), row.number("step"));
        if (row.number("cache_size") != 0 || row.flag("cycle_option")) {
            catalog()
                    .unsupported(
                            "sequence",
                            name.toString(),
                            "cache " + row.number("cache_size") + (row.flag("cycle_option") ? " cycle" : ""));
        }
    }

    /** The schema's is that of most tables whose text is Unicode, wholly. */
    private void collations() {
        Map<String, Integer> counts = new HashMap<>();
        collations.values().stream()
                .filter(collation -> collation.startsWith("utf8mb4_") || collation.startsWith("uca1400_"))
                .forEach(collation -> counts.merge(collation, 1, Integer::sum));
        Optional<String> usual = counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        usual.ifPresent(catalog()::collation);
        collations.forEach((table, collation) -> {
            if (!Optional.of(collation).equals(usual)) {
                catalog().unsupported("collation of", table.toString(), collation);
            }
        });
    }
}
