package io.github.ormgen.dialect.postgresql;

import io.github.ormgen.dialect.catalog.CatalogBuilder;
import io.github.ormgen.dialect.catalog.CatalogReader;
import io.github.ormgen.dialect.catalog.Row;
import io.github.ormgen.dialect.catalog.TableBuilder;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

final class PostgreSqlCatalogReader extends CatalogReader {

    /** The sequences, as {@code regclass} prints them, that stand with the columns that they number. */
    private final Set<String> numbering = new HashSet<>();

    PostgreSqlCatalogReader(Connection connection) {
        super(connection);
    }

    @Override
    protected void find() throws SQLException {
        each(PostgreSqlCatalogQueries.OTHER_SCHEMAS, row -> catalog().otherSchema(row.text("name")));
        each(PostgreSqlCatalogQueries.TABLES, this::table);
        each(PostgreSqlCatalogQueries.VIEWS, row -> {
            TableName name = name(row, "name");
            catalog().view(name, row.filled("comment"), PostgreSqlCatalogTypes.sql(row.text("definition")));
            row.filled("options").ifPresent(options -> catalog().unsupported("options of", name.toString(), options));
        });
        eachPart(PostgreSqlCatalogQueries.COLUMNS, this::column);
        eachPart(PostgreSqlCatalogQueries.CONSTRAINTS, PostgreSqlCatalogParts::constraint);
        eachPart(PostgreSqlCatalogQueries.INDEXES, PostgreSqlCatalogParts::index);
        each(PostgreSqlCatalogQueries.SEQUENCES, this::sequence);
        each(PostgreSqlCatalogQueries.ENUM_VALUES, row -> catalog().enumValue(name(row, "name"), row.text("value")));
        unsupported(PostgreSqlCatalogQueries.UNSUPPORTED);
    }

    @Override
    protected TableName name(Row row, String column) throws SQLException {
        return new TableName(row.optional("schema"), row.text(column));
    }

    private void table(Row row) throws SQLException {
        TableName name = name(row, "name");
        if (CatalogBuilder.isFlyways(name.name())) {
            return;
        }
        catalog().table(name, row.filled("comment"));
        for (String kind : new String[] {"partitions", "options", "parents"}) {
            row.filled(kind).ifPresent(text -> catalog().unsupported(kind + " of", name.toString(), text));
        }
        for (String kind : new String[] {"unlogged", "row_security"}) {
            if (row.flag(kind)) {
                catalog().unsupported(kind.replace('_', ' '), name.toString(), "");
            }
        }
    }

    private void column(Row row, TableBuilder table) throws SQLException {
        String name = row.text("name");
        if (table.column(name).isPresent()) {
            // A second sequence that belongs to the column numbers nothing.
            return;
        }
        Optional<TableName> enumType = row.optional("enum_name").isPresent()
                ? Optional.of(new TableName(row.optional("enum_schema"), row.text("enum_name")))
                : Optional.empty();
        ColumnType type = PostgreSqlCatalogTypes.of(row.text("type"), enumType);
        Optional<String> expression = row.optional("expression");
        boolean isGenerated = !row.text("generated").isEmpty();
        boolean isNumbered = isNumbered(row, type, table);
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
                isGenerated ? expression.map(PostgreSqlCatalogTypes::sql) : Optional.empty(),
                row.filled("comment")));
        row.filled("collation").ifPresent(collation -> table.unsupported("collation of", name, collation));
        if (row.text("generated").equals("v")) {
            table.unsupported("virtual column", name, "");
        }
    }

    /** An identity, or what {@code serial} makes: a default from a sequence that belongs to the column. */
    private boolean isNumbered(Row row, ColumnType type, TableBuilder table) throws SQLException {
        String name = row.text("name");
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
            Optional<TableName> usual = table.name().sequenceOf(name);
            if (usual.isPresent() && !usual.get().name().equals(actual)) {
                table.unsupported("sequence of", name, actual);
            }
            table.numbering(name, row.number("seqstart"), row.number("seqincrement"));
        }
        if (isSerial) {
            table.unsupported(UnsupportedObject.SERIAL, name, sequence.orElse(""));
        } else if (row.text("identity").equals("a")) {
            table.unsupported("identity", name, "generated always");
        }
        return true;
    }

    private void sequence(Row row) throws SQLException {
        if (numbering.contains(row.text("oid"))) {
            return;
        }
        TableName name = name(row, "name");
        catalog().sequence(name, row.number("seqstart"), row.number("seqincrement"));
        row.filled("more").ifPresent(more -> catalog().unsupported("sequence", name.toString(), more));
    }
}
