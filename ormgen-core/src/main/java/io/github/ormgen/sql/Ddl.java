package io.github.ormgen.sql;

import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddForeignKey;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.CreateEnumType;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DropEnumType;
import io.github.ormgen.schema.change.DropForeignKey;
import io.github.ormgen.schema.change.DropSequence;
import io.github.ormgen.schema.change.DropTable;
import io.github.ormgen.schema.change.SetCollation;
import java.util.ArrayList;
import java.util.List;

/** The statements of changes, and what was written around on the way. Used for one script. */
final class Ddl implements Change.Visitor<List<Statement>> {

    private final Dialect dialect;
    private final Schema schema;
    private final List<Fallback> fallbacks = new ArrayList<>();

    /**
     * Writes for a dialect.
     *
     * @param schema the schema that the changes lead to
     */
    Ddl(Dialect dialect, Schema schema) {
        this.dialect = dialect;
        this.schema = schema;
    }

    /** What was written around so far. */
    List<Fallback> fallbacks() {
        return List.copyOf(fallbacks);
    }

    /** Every table says its collation itself. */
    @Override
    public List<Statement> setCollation(SetCollation change) {
        return List.of();
    }

    @Override
    public List<Statement> createEnumType(CreateEnumType change) {
        return dialect.has(Feature.ENUM_TYPES)
                ? inSchema(change.type().name(), List.of(dialect.createEnumType(change.type())))
                : List.of();
    }

    @Override
    public List<Statement> dropEnumType(DropEnumType change) {
        return dialect.has(Feature.ENUM_TYPES) ? List.of(dialect.dropEnumType(change.type())) : List.of();
    }

    @Override
    public List<Statement> createSequence(CreateSequence change) {
        if (!dialect.has(Feature.SEQUENCES)) {
            return List.of();
        }
        TableName name = change.sequence().name();
        String text = "create sequence " + dialect.names().of(name)
                + " start with " + change.sequence().start()
                + " increment by " + change.sequence().increment()
                + dialect.sequenceOptions();
        return inSchema(name, List.of(Statement.of(Stage.SEQUENCE, name.name(), text)));
    }

    @Override
    public List<Statement> dropSequence(DropSequence change) {
        TableName name = change.sequence().name();
        return dialect.has(Feature.SEQUENCES)
                ? List.of(Statement.of(
                        Stage.DROP_SEQUENCE,
                        name.name(),
                        "drop sequence " + dialect.names().of(name)))
                : List.of();
    }

    @Override
    public List<Statement> createTable(CreateTable change) {
        Lowered lowered = new Lowering(dialect, schema).lower(change.table());
        fallbacks.addAll(lowered.fallbacks());
        return inSchema(change.table().name(), dialect.createTable(lowered.table(), schema.collation()));
    }

    @Override
    public List<Statement> dropTable(DropTable change) {
        TableName name = change.table().name();
        return List.of(Statement.of(
                Stage.DROP_TABLE, name.name(), "drop table " + dialect.names().of(name)));
    }

    @Override
    public List<Statement> addForeignKey(AddForeignKey change) {
        return List.of(alter(Stage.FOREIGN_KEY, change.table(), Keys.add(dialect, change.table(), change.key())));
    }

    @Override
    public List<Statement> dropForeignKey(DropForeignKey change) {
        String name = dialect.names().of(change.key().name());
        return List.of(alter(Stage.DROP_FOREIGN_KEY, change.table(), dialect.dropForeignKey(name)));
    }

    private Statement alter(Stage stage, TableName table, String action) {
        return new Statement(
                stage, table.name(), "alter table " + dialect.names().of(table), List.of(action), "");
    }

    /** The schema stays when the revision is taken back: it may have been there before. */
    private List<Statement> inSchema(TableName name, List<Statement> statements) {
        if (name.schema().isEmpty() || !dialect.has(Feature.SCHEMAS)) {
            return statements;
        }
        String schemaName = name.schema().get();
        List<Statement> all = new ArrayList<>();
        all.add(Statement.of(
                Stage.SCHEMA,
                schemaName,
                "create schema if not exists " + dialect.names().of(schemaName)));
        all.addAll(statements);
        return all;
    }
}
