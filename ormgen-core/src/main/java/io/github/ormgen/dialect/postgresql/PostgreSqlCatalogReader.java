package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.catalog.Queries;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The catalog of PostgreSQL. */
final class PostgreSqlCatalogReader implements CatalogReader {

    /** The sequences, as {@code regclass} prints them, that stand with the columns that they number. */
    private final Set<String> numbering = new HashSet<>();

    @Override
    public boolean isNullGreatest() {
        return true;
    }

    @Override
    public boolean knowsRestrict() {
        return true;
    }

    @Override
    public void read(Queries queries, CatalogBuilder catalog) throws SQLException {
        queries.each(PostgreSqlCatalogQueries.OTHER_SCHEMAS, row -> catalog.otherSchema(row.text("name")));
        queries.each(PostgreSqlCatalogQueries.TABLES, row -> table(row, catalog));
        queries.each(PostgreSqlCatalogQueries.VIEWS, row -> {
            TableName name = name(row, "schema", "name");
            catalog.view(name, row.filled("comment"), sql(row.text("definition")));
            row.filled("options").ifPresent(options -> catalog.unsupported("options of", name.toString(), options));
        });
        queries.each(
                PostgreSqlCatalogQueries.COLUMNS,
                row -> catalog.column(name(row, "schema", "table_name"), (owner, of) -> column(row, owner, of)));
        queries.each(
                PostgreSqlCatalogQueries.CONSTRAINTS,
                row -> catalog.part(name(row, "schema", "table_name"), (table, of) -> constraint(row, table, of)));
        queries.each(
                PostgreSqlCatalogQueries.INDEXES,
                row -> catalog.part(
                        name(row, "schema", "table_name"),
                        (table, of) -> new PostgreSqlCatalogIndex(row, table, of).read()));
        queries.each(PostgreSqlCatalogQueries.SEQUENCES, row -> sequence(row, catalog));
        queries.each(
                PostgreSqlCatalogQueries.ENUM_VALUES,
                row -> catalog.enumValue(name(row, "schema", "name"), row.text("value")));
        queries.each(
                PostgreSqlCatalogQueries.UNSUPPORTED,
                row -> catalog.unsupported(row.text("kind"), row.text("name"), row.text("definition")));
    }

    static SqlText sql(String printed) {
        return SqlText.only(Database.POSTGRESQL, printed);
    }

    private static TableName name(Row row, String schema, String name) throws SQLException {
        return new TableName(row.optional(schema), row.text(name));
    }

    private static void table(Row row, CatalogBuilder catalog) throws SQLException {
        TableName name = name(row, "schema", "name");
        if (CatalogBuilder.isFlyways(name.name())) {
            return;
        }
        catalog.table(name, row.filled("comment"));
        for (String kind : new String[] {"partitions", "options", "parents"}) {
            row.filled(kind).ifPresent(text -> catalog.unsupported(kind + " of", name.toString(), text));
        }
        for (String kind : new String[] {"unlogged", "row_security"}) {
            if (row.flag(kind)) {
                catalog.unsupported(kind.replace('_', ' '), name.toString(), "");
            }
        }
    }

    private void column(Row row, TableBuilder table, CatalogBuilder catalog) throws SQLException {
        String name = row.text("name");
        if (table.column(name).isPresent()) {
            // A second sequence that belongs to the column numbers nothing.
            return;
        }
        Optional<TableName> enumType = row.optional("enum_name").isPresent()
                ? Optional.of(name(row, "enum_schema", "enum_name"))
                : Optional.empty();
        ColumnType type = PostgreSqlCatalogTypes.of(row.text("type"), enumType);
        Optional<String> expression = row.optional("expression");
        boolean isGenerated = !row.text("generated").isEmpty();
        boolean isNumbered = isNumbered(row, type, table, catalog);
        Optional<DefaultValue> value = isGenerated || isNumbered
                ? Optional.empty()
                : expression.flatMap(printed -> PostgreSqlCatalogTypes.defaultOf(type, printed));
        table.column(new Column(
                name,
                table.path(name),
                type,
                !row.flag("required"),
                isNumbered,
                value,
                isGenerated ? expression.map(PostgreSqlCatalogReader::sql) : Optional.empty(),
                row.filled("comment")));
        String place = table.path(name);
        row.filled("collation").ifPresent(collation -> catalog.unsupported("collation of", place, collation));
        if (row.text("generated").equals("v")) {
            catalog.unsupported("virtual column", place, "");
        }
    }

    /** An identity, or what {@code serial} makes: a default from a sequence that belongs to the column. */
    private boolean isNumbered(Row row, ColumnType type, TableBuilder table, CatalogBuilder catalog)
            throws SQLException {
        String place = table.path(row.text("name"));
        boolean isIdentity = !row.text("identity").isEmpty();
        Optional<String> sequence = row.optional("sequence");
        boolean isSerial = !isIdentity
                && row.flag("required")
                && Set.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT).contains(type)
                && sequence.isPresent()
                && row.optional("expression")
                        .equals(sequence.map(text -> "nextval('" + text.replace("'", "''") + "'::regclass)"));
        if (!isIdentity && !isSerial) {
            return false;
        }
        if (sequence.isPresent()) {
            numbering.add(sequence.get());
            String actual = row.text("sequence_name");
            Optional<TableName> usual = table.name().sequenceOf(row.text("name"));
            if (usual.isPresent() && !usual.get().name().equals(actual)) {
                catalog.unsupported("sequence of", place, actual);
            }
            catalog.numbering(place, row.number("seqstart"), row.number("seqincrement"));
        }
        if (isSerial) {
            catalog.unsupported(UnsupportedObject.SERIAL, place, sequence.orElse(""));
        } else if (row.text("identity").equals("a")) {
            catalog.unsupported("identity", place, "generated always");
        }
        return true;
    }

    private static void constraint(Row row, TableBuilder table, CatalogBuilder catalog) throws SQLException {
        String name = row.text("name");
        String kind = row.text("kind");
        boolean isSaid = true;
        switch (kind) {
            case "p" -> table.primaryKey(name, row.texts("columns"));
            case "u" -> {
                isSaid = !row.text("definition").contains("NULLS NOT DISTINCT");
                if (isSaid) {
                    table.uniqueKey(name, row.texts("columns"));
                }
            }
            case "f" -> isSaid = foreignKey(row, table);
            case "c" -> table.check(name, rule(table, row.text("condition")));
            default -> isSaid = false;
        }
        if (!isSaid || row.flag("more")) {
            catalog.unsupported("constraint", table.path(name), row.text("definition"));
        }
    }

    private static CheckRule rule(TableBuilder table, String condition) {
        return PostgreSqlCatalogChecks.oneOf(table, condition).orElseGet(() -> new CheckRule.Sql(sql(condition)));
    }

    /** False for one that sets a default. */
    private static boolean foreignKey(Row row, TableBuilder table) throws SQLException {
        return table.foreignKey(
                row.text("name"),
                row.texts("columns"),
                name(row, "target_schema", "target_name"),
                row.texts("target_columns"),
                action(row.text("on_delete")),
                action(row.text("on_update")));
    }

    private static Optional<ReferentialAction> action(String letter) {
        return switch (letter) {
            case "a" -> Optional.of(ReferentialAction.NO_ACTION);
            case "r" -> Optional.of(ReferentialAction.RESTRICT);
            case "c" -> Optional.of(ReferentialAction.CASCADE);
            case "n" -> Optional.of(ReferentialAction.SET_NULL);
            default -> Optional.empty();
        };
    }

    private void sequence(Row row, CatalogBuilder catalog) throws SQLException {
        if (numbering.contains(row.text("oid"))) {
            return;
        }
        TableName name = name(row, "schema", "name");
        catalog.sequence(name, row.number("seqstart"), row.number("seqincrement"));
        row.filled("more").ifPresent(more -> catalog.unsupported("sequence", name.toString(), more));
    }
}
