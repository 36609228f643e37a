package io.github.ormgen.dialect.h2;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

final class H2CatalogReader extends CatalogReader {

    /** A number in a check keeps the type that its column had when the check was made. */
    private static final Pattern CAST = Pattern.compile("CAST\\((-?\\d+) AS [A-Z]+\\)");

    /** An index, its parts one after another. */
    private record Found(TableBuilder table, String name, String kind, List<IndexPart> parts) {}

    private boolean isUpper = true;
    private String schema = "PUBLIC";
    private final Map<String, Found> indexes = new LinkedHashMap<>();

    H2CatalogReader(Connection connection) {
        super(connection);
    }

    @Override
    protected void find() throws SQLException {
        each(H2CatalogQueries.IS_UPPER, row -> isUpper = !row.text("folds").equalsIgnoreCase("false"));
        each("select schema() as name from dual", row -> schema = row.text("name"));
        each(H2CatalogQueries.OTHER_SCHEMAS, row -> catalog().otherSchema(plain(row.text("schema_name"))));
        each(H2CatalogQueries.TABLES, this::table);
        each(H2CatalogQueries.VIEWS, this::view);
        eachPart(H2CatalogQueries.COLUMNS, this::column);
        H2CatalogKeys keys = new H2CatalogKeys(
                catalog(),
                (of, name) -> new TableName(of.equals(schema) ? Optional.empty() : Optional.of(plain(of)), plain(name)),
                this::plain);
        each(
                H2CatalogQueries.SCRIPT,
                row -> keys.read(row.text("SCRIPT").strip().replaceAll(";$", "")));
        eachPart(H2CatalogQueries.INDEXES, this::indexPart);
        indexes.values().forEach(H2CatalogReader::index);
        eachPart(H2CatalogQueries.CHECKS, (row, table) -> table.check(plain(row.text("name")), check(row)));
        each(H2CatalogQueries.SEQUENCES, row -> {
            TableName name = name(row, "name");
            catalog().sequence(name, row.number("start_value"), row.number("step"));
            row.filled("more").ifPresent(more -> catalog().unsupported("sequence", name.toString(), more));
        });
        unsupported(H2CatalogQueries.UNSUPPORTED);
    }

    private static CheckRule check(Row row) throws SQLException {
        return new CheckRule.Sql(sql(CAST.matcher(row.text("check_clause")).replaceAll("$1")));
    }

    private static SqlText sql(String printed) {
        return SqlText.only(Database.H2, printed);
    }

    /** A name as ormgen writes it, which writes one that no database needs quotes for without: H2 has it in capitals. */
    private String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return isUpper && name.equals(lower.toUpperCase(Locale.ROOT)) && !Quoting.isNeeded(lower) ? lower : name;
    }

    @Override
    protected TableName name(Row row, String column) throws SQLException {
        return new TableName(row.optional("schema_name").map(this::plain), plain(row.text(column)));
    }

    private void table(Row row) throws SQLException {
        TableName name = name(row, "name");
        if (CatalogBuilder.isFlyways(row.text("name")) || row.text("other").equals("view")) {
            return;
        }
        if (row.text("other").isEmpty()) {
            catalog().table(name, row.filled("remarks"));
        } else {
            catalog().unsupported(row.text("other"), name.toString(), "");
        }
    }

    private void view(Row row) throws SQLException {
        TableName name = name(row, "name");
        catalog().view(name, row.filled("remarks"), sql(row.text("definition")));
        if (!row.text("status").equals("VALID")) {
            catalog().unsupported("view", name.toString(), row.text("status"));
        }
    }

    private void column(Row row, TableBuilder table) throws SQLException {
        String name = plain(row.text("name"));
        ColumnType type = new H2CatalogTypes(row).read();
        Optional<String> generated = row.optional("generated");
        Optional<DefaultValue> value =
                row.optional("default_text").flatMap(printed -> H2CatalogTypes.defaultOf(type, printed));
        table.column(new Column(
                name,
                table.path(name),
                type,
                !row.flag("required"),
                row.flag("is_identity"),
                generated.isPresent() ? Optional.empty() : value,
                generated.map(H2CatalogReader::sql),
                row.filled("remarks")));
        if (row.flag("is_identity")) {
            table.numbering(name, row.number("identity_start"), row.number("identity_increment"));
            row.filled("identity_generation")
                    .filter("ALWAYS"::equals)
                    .ifPresent(always -> table.unsupported("identity", name, "generated always"));
        }
        row.filled("on_update").ifPresent(text -> table.unsupported("on update of", name, text));
    }

    private void indexPart(Row row, TableBuilder table) throws SQLException {
        String name = plain(row.text("name"));
        String kind = row.text("kind");
        indexes.computeIfAbsent(table.path(name), path -> new Found(table, name, kind, new ArrayList<>()))
                .parts()
                .add(part(row));
    }

    private static void index(Found found) {
        if (found.kind().equals("INDEX") || found.kind().equals("UNIQUE INDEX")) {
            found.table().index(found.name(), found.parts(), found.kind().startsWith("UNIQUE"));
        } else {
            found.table().unsupported("index", found.name(), found.kind());
        }
    }

    /** Nulls are the smallest values. */
    private IndexPart part(Row row) throws SQLException {
        boolean isDescending = row.flag("is_descending");
        String nulls = row.optional("null_ordering").orElse("");
        boolean isUsual = nulls.isEmpty() || nulls.equals(isDescending ? "LAST" : "FIRST");
        IndexPart.Nulls other = nulls.equals("FIRST") ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST;
        return new IndexPart.OfColumn(
                plain(row.text("column_name")),
                isDescending ? IndexPart.Order.DESCENDING : IndexPart.Order.ASCENDING,
                isUsual ? IndexPart.Nulls.DEFAULT : other);
    }
}
