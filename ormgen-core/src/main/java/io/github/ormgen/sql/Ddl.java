package io.github.ormgen.sql;

import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddEnumValue;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.AlterSequence;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeTableComment;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.Conversion;
import io.github.ormgen.schema.change.CreateEnumType;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.CreateView;
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
import io.github.ormgen.schema.change.RowChange;
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.SetCollation;
import io.github.ormgen.schema.change.SetPaths;
import io.github.ormgen.schema.change.ViewChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the statements of changes, one change after another, and what was written around on the way. Used for one
 * script.
 */
final class Ddl implements Change.Visitor<List<Statement>> {

    private final Dialect dialect;
    private final States states;
    private final TableChanges tables;
    private final EnumChanges enums;
    private final Set<TableName> created = new HashSet<>();
    private final RowChanges rows;

    /**
     * Writes for a dialect.
     *
     * @param before the schema that the changes start from
     * @param changes all changes of the script
     */
    Ddl(Dialect dialect, Schema before, Collection<? extends Change> changes) {
        this.dialect = dialect;
        this.states = new States(dialect, before);
        this.tables = new TableChanges(dialect, states);
        this.enums = new EnumChanges(dialect, states, new NewTexts(dialect, changes));
        this.rows = new RowChanges(dialect, states, Going.of(changes), Numbering.of(dialect, changes));
    }

    /** What was written around so far. */
    List<Fallback> fallbacks() {
        return states.fallbacks();
    }

    /** The statements of the next change; none if it is nothing to this database. */
    List<Statement> of(Change change) {
        states.advance(change);
        return change.accept(this);
    }

    /** New tables say it themselves. */
    @Override
    public List<Statement> setCollation(SetCollation change) {
        return new Collations(dialect, states).convert();
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
    public List<Statement> renameEnumType(RenameEnumType change) {
        return enums.rename(change);
    }

    @Override
    public List<Statement> addEnumValue(AddEnumValue change) {
        return enums.add(change);
    }

    @Override
    public List<Statement> dropEnumValue(DropEnumValue change) {
        return enums.drop(change);
    }

    @Override
    public List<Statement> renameEnumValue(RenameEnumValue change) {
        return enums.renameValue(change);
    }

    @Override
    public List<Statement> orderEnumValues(OrderEnumValues change) {
        return enums.order(change);
    }

    @Override
    public List<Statement> createSequence(CreateSequence change) {
        if (!dialect.has(Feature.SEQUENCES)) {
            return List.of();
        }
        Sequence sequence = change.sequence();
        String text = "create sequence " + dialect.names().of(sequence.name())
                + " start with " + sequence.start()
                + " increment by " + sequence.increment()
                + dialect.sequenceOptions();
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(Stage.SEQUENCE, sequence.name().name(), text));
        numbered(sequence)
                .ifPresent(table -> statements.addAll(dialect.numbers()
                        .start(
                                sequence,
                                table,
                                table.column(table.primaryKey()
                                                .orElseThrow()
                                                .columns()
                                                .get(0))
                                        .orElseThrow())));
        return inSchema(sequence.name(), statements);
    }

    /** The table that is there already and whose ids the sequence is to give from now on. */
    private Optional<Table> numbered(Sequence sequence) {
        String entity = sequence.path().split("\\.", 2)[0];
        return states.before().tables().stream()
                .filter(table -> table.path().equals(entity) && !created.contains(table.name()))
                .filter(table -> table.primaryKey()
                        .filter(key -> key.columns().size() == 1)
                        .flatMap(key -> table.column(key.columns().get(0)))
                        .flatMap(column -> Conversion.range(column.type()))
                        .isPresent())
                .findFirst();
    }

    @Override
    public List<Statement> dropSequence(DropSequence change) {
        return sequence(Stage.DROP_SEQUENCE, change.sequence().name(), "drop sequence %s");
    }

    @Override
    public List<Statement> renameSequence(RenameSequence change) {
        boolean isNothing = !dialect.has(Feature.SEQUENCES)
                || dialect.names().of(change.before()).equals(dialect.names().of(change.after()));
        Sequence before = states.before().sequence(change.before()).orElseThrow();
        return isNothing ? List.of() : inSchema(change.after(), dialect.renameSequence(before, change.after()));
    }

    /** What it has counted so far stays: {@code start} says where it would begin if it were made anew. */
    @Override
    public List<Statement> alterSequence(AlterSequence change) {
        return change.before().increment() == change.after().increment()
                ? List.of()
                : sequence(
                        Stage.ALTER,
                        change.after().name(),
                        "alter sequence %s increment by " + change.after().increment());
    }

    @Override
    public List<Statement> createTable(CreateTable change) {
        created.add(change.table().name());
        return inSchema(change.table().name(), dialect.createTable(states.make(change.table()), states.collation()));
    }

    @Override
    public List<Statement> dropTable(DropTable change) {
        TableName name = change.table().name();
        return List.of(Statement.of(
                Stage.DROP_TABLE, name.name(), "drop table " + dialect.names().of(name)));
    }

    @Override
    public List<Statement> renameTable(RenameTable change) {
        return tables.rename(change);
    }

    @Override
    public List<Statement> changeTableComment(ChangeTableComment change) {
        return tables.delta(change.table());
    }

    @Override
    public List<Statement> changeSoftDelete(ChangeSoftDelete change) {
        return tables.softDelete(change);
    }

    @Override
    public List<Statement> addColumn(AddColumn change) {
        return tables.addColumn(change);
    }

    @Override
    public List<Statement> dropColumn(DropColumn change) {
        return tables.delta(change.table());
    }

    @Override
    public List<Statement> renameColumn(RenameColumn change) {
        return tables.renameColumn(change);
    }

    @Override
    public List<Statement> changeColumn(ColumnChange change) {
        return tables.changeColumn(change);
    }

    @Override
    public List<Statement> changeRow(RowChange change) {
        return rows.of(change);
    }

    @Override
    public List<Statement> renamePart(RenamePart change) {
        return tables.renamePart(change);
    }

    @Override
    public List<Statement> addPart(AddPart change) {
        return tables.addPart(change);
    }

    @Override
    public List<Statement> dropPart(DropPart change) {
        return tables.dropPart(change);
    }

    @Override
    public List<Statement> restateSql(RestateSql change) {
        return List.of();
    }

    @Override
    public List<Statement> renameStoredValue(RenameStoredValue change) {
        return List.of(tables.replace(change.table(), change.column(), change.before(), change.after()));
    }

    /** Where things come from in the model is nothing to a database. */
    @Override
    public List<Statement> setPaths(SetPaths change) {
        return List.of();
    }

    @Override
    public List<Statement> runSql(RunSql change) {
        return dialect.textOf(change.up()).stream()
                .map(text -> Statement.of(Stage.ALTER, "", text.strip().replaceAll(";\\s*$", "")))
                .toList();
    }

    @Override
    public List<Statement> changeView(ViewChange change) {
        List<Statement> statements = change.choose(new ViewStatements(dialect));
        return change instanceof CreateView create ? inSchema(create.view().name(), statements) : statements;
    }

    private List<Statement> sequence(Stage stage, TableName name, String text) {
        return dialect.has(Feature.SEQUENCES)
                ? List.of(Statement.of(
                        stage, name.name(), text.formatted(dialect.names().of(name))))
                : List.of();
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
