package io.github.ormgen.database;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The catalog of PostgreSQL. */
final class PostgreSqlReader implements CatalogReader {

    /** The sequences, as {@code regclass} prints them, that stand with the columns that they number. */
    private final Set<String> numbering = new HashSet<>();

    @Override
    public void read(Queries queries, SchemaDraft draft) throws SQLException {
        queries.each(PostgreSqlQueries.OTHER_SCHEMAS, row -> draft.otherSchema(row.text("name")));
        queries.each(PostgreSqlQueries.TABLES, row -> table(row, draft));
        queries.each(PostgreSqlQueries.VIEWS, row -> {
            TableName name = name(row, "schema", "name");
            draft.view(name, row.filled("comment"), sql(row.text("definition")));
            row.filled("options").ifPresent(options -> draft.unsaid("options of", name.toString(), options));
        });
        queries.each(
                PostgreSqlQueries.COLUMNS,
                row -> draft.column(name(row, "schema", "table_name"), (owner, of) -> column(row, owner, of)));
        queries.each(PostgreSqlQueries.CONSTRAINTS, row -> {
            Optional<TableDraft> table = draft.find(name(row, "schema", "table_name"));
            if (table.isPresent()) {
                constraint(row, table.get(), draft);
            }
        });
        queries.each(PostgreSqlQueries.INDEXES, row -> {
            Optional<TableDraft> table = draft.find(name(row, "schema", "table_name"));
            if (table.isPresent()) {
                new PostgreSqlIndex(row, table.get(), draft).read();
            }
        });
        queries.each(PostgreSqlQueries.SEQUENCES, row -> sequence(row, draft));
        queries.each(
                PostgreSqlQueries.ENUM_VALUES, row -> draft.enumValue(name(row, "schema", "name"), row.text("value")));
        queries.each(
                PostgreSqlQueries.UNSAID,
                row -> draft.unsaid(row.text("kind"), row.text("name"), row.text("definition")));
    }

    static SqlText sql(String printed) {
        return SqlText.only(Database.POSTGRESQL, printed);
    }

    private static TableName name(Row row, String schema, String name) throws SQLException {
        return new TableName(row.optional(schema), row.text(name));
    }

    private static void table(Row row, SchemaDraft draft) throws SQLException {
        TableName name = name(row, "schema", "name");
        if (SchemaDraft.isFlyways(name.name())) {
            return;
        }
        draft.table(name, row.filled("comment"));
        for (String kind : new String[] {"partitions", "options", "parents"}) {
            row.filled(kind).ifPresent(text -> draft.unsaid(kind + " of", name.toString(), text));
        }
        for (String kind : new String[] {"unlogged", "row_security"}) {
            if (row.flag(kind)) {
                draft.unsaid(kind.replace('_', ' '), name.toString(), "");
            }
        }
    }

    private void column(Row row, TableDraft table, SchemaDraft draft) throws SQLException {
        String name = row.text("name");
        if (table.column(name).isPresent()) {
            // A second sequence that belongs to the column numbers nothing.
            return;
        }
        Optional<TableName> enumType = row.optional("enum_name").isPresent()
                ? Optional.of(name(row, "enum_schema", "enum_name"))
                : Optional.empty();
        ColumnType type = PostgreSqlTypes.of(row.text("type"), enumType);
        Optional<String> expression = row.optional("expression");
        boolean isGenerated = !row.text("generated").isEmpty();
        boolean isNumbered = isNumbered(row, type, table, draft);
        Optional<DefaultValue> value = isGenerated || isNumbered
                ? Optional.empty()
                : expression.flatMap(printed -> PostgreSqlDefaults.of(type, printed));
        table.column(new Column(
                name,
                table.path(name),
                type,
                !row.flag("required"),
                isNumbered,
                value,
                isGenerated ? expression.map(PostgreSqlReader::sql) : Optional.empty(),
                row.filled("comment")));
        String place = table.path(name);
        row.filled("collation").ifPresent(collation -> draft.unsaid("collation of", place, collation));
        if (row.text("generated").equals("v")) {
            draft.unsaid("virtual column", place, "");
        }
    }

    /** An identity, or what {@code serial} makes: a default from a sequence that belongs to the column. */
    private boolean isNumbered(Row row, ColumnType type, TableDraft table, SchemaDraft draft) throws SQLException {
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
                draft.unsaid("sequence of", place, actual);
            }
            if (row.number("seqstart") != 1 || row.number("seqincrement") != 1) {
                draft.unsaid(
                        "numbering of", place, "from " + row.number("seqstart") + " by " + row.number("seqincrement"));
            }
        }
        if (isSerial) {
            draft.unsaid(Unsaid.SERIAL, place, sequence.orElse(""));
        } else if (row.text("identity").equals("a")) {
            draft.unsaid("identity", place, "generated always");
        }
        return true;
    }

    private static void constraint(Row row, TableDraft table, SchemaDraft draft) throws SQLException {
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
            draft.unsaid("constraint", table.path(name), row.text("definition"));
        }
    }

    private static CheckRule rule(TableDraft table, String condition) {
        return PostgreSqlChecks.oneOf(table, condition).orElseGet(() -> new CheckRule.Sql(sql(condition)));
    }

    /** False for one that sets a default. */
    private static boolean foreignKey(Row row, TableDraft table) throws SQLException {
        Optional<ReferentialAction> onDelete = action(row.text("on_delete"));
        Optional<ReferentialAction> onUpdate = action(row.text("on_update"));
        if (onDelete.isEmpty() || onUpdate.isEmpty()) {
            return false;
        }
        table.foreignKey(new ForeignKey(
                row.text("name"),
                table.path(row.text("name")),
                row.texts("columns"),
                name(row, "target_schema", "target_name"),
                row.texts("target_columns"),
                onDelete.get(),
                onUpdate.get()));
        return true;
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

    private void sequence(Row row, SchemaDraft draft) throws SQLException {
        if (numbering.contains(row.text("oid"))) {
            return;
        }
        TableName name = name(row, "schema", "name");
        draft.sequence(name, row.number("seqstart"), row.number("seqincrement"));
        row.filled("more").ifPresent(more -> draft.unsaid("sequence", name.toString(), more));
    }
}
