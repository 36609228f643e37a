package io.github.ormgen.sql;

import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddEnumValue;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.AlterSequence;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeTableComment;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.CreateEnumType;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.DropEnumType;
import io.github.ormgen.schema.change.DropEnumValue;
import io.github.ormgen.schema.change.DropPart;
import io.github.ormgen.schema.change.DropSequence;
import io.github.ormgen.schema.change.DropTable;
import io.github.ormgen.schema.change.OrderEnumValues;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameEnumType;
import io.github.ormgen.schema.change.RenameEnumValue;
import io.github.ormgen.schema.change.RenamePart;
import io.github.ormgen.schema.change.RenameSequence;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RestateSql;
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.SetCollation;
import io.github.ormgen.schema.change.SetPaths;
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
    public List<Statement> renameEnumType(RenameEnumType change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> addEnumValue(AddEnumValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> dropEnumValue(DropEnumValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> renameEnumValue(RenameEnumValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> orderEnumValues(OrderEnumValues change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> renameSequence(RenameSequence change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> alterSequence(AlterSequence change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> renameTable(RenameTable change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> changeTableComment(ChangeTableComment change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> changeSoftDelete(ChangeSoftDelete change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> addColumn(AddColumn change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> dropColumn(DropColumn change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> renameColumn(RenameColumn change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> renamePart(RenamePart change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> addPart(AddPart change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> dropPart(DropPart change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> restateSql(RestateSql change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> renameStoredValue(RenameStoredValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> setPaths(SetPaths change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> runSql(RunSql change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Statement> changeColumn(ColumnChange change) {
        throw new UnsupportedOperationException();
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
