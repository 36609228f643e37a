package io.github.ormgen.sql.ddl;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.lowering.Lowering.Fallback;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the statements of changes, one change after another, and what was written around on the way. Used for one
 * script.
 */
public final class Ddl {

    private final Dialect dialect;
    private final BeforeAfter states;
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
    public Ddl(Dialect dialect, Schema before, Collection<? extends Change> changes) {
        this.dialect = dialect;
        this.states = new BeforeAfter(dialect, before);
        this.tables = new TableChanges(dialect, states);
        this.enums = new EnumChanges(dialect, states, new NewTexts(dialect, changes));
        this.rows = RowChanges.of(dialect, states, changes);
    }

    /** What was written around so far. */
    public List<Fallback> fallbacks() {
        return states.fallbacks();
    }

    /** The statements of the next change; none if it is nothing to this database. */
    public List<Statement> of(Change change) {
        states.advance(change);
        return switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case PART -> part((PartChange) change);
            case ROW -> rows.of((RowChange) change);
            case ENUM_TYPE -> enumType((EnumTypeChange) change);
            case SEQUENCE -> sequence((SequenceChange) change);
            case VIEW -> view((ViewChange) change);
            case VALUE -> value((RenameValue) change);
            case COLLATION -> new WholeTables(dialect, states).convert();
            // Where things come from in the model is nothing to a database.
            case PATHS -> List.of();
            case SQL -> sql((RunSql) change);
        };
    }

    private List<Statement> enumType(EnumTypeChange change) {
        List<Statement> statements = enums.of(change);
        return change.is(Verb.CREATE) && !statements.isEmpty()
                ? inSchema(change.next().name(), statements)
                : statements;
    }

    private List<Statement> value(RenameValue change) {
        return change.column()
                .map(column -> List.of(tables.replace(change.owner(), column, change.before(), change.after())))
                .orElseGet(() -> enums.renameValue(change));
    }

    private List<Statement> sequence(SequenceChange change) {
        if (!dialect.has(Feature.SEQUENCES)) {
            return List.of();
        }
        return switch (change.verb()) {
            case CREATE -> inSchema(change.next().name(), create(change.next()));
            case DROP -> sequence(Stage.DROP_SEQUENCE, change.old().name(), "drop sequence %s");
            case RENAME -> rename(change.old().name(), change.next().name());
            // What it has counted so far stays: 'start' says where it would begin if it were made anew.
            case ALTER ->
                change.old().increment() == change.next().increment()
                        ? List.of()
                        : sequence(
                                Stage.ALTER,
                                change.next().name(),
                                "alter sequence %s increment by "
                                        + change.next().increment());
        };
    }

    private List<Statement> create(Sequence sequence) {
        String text = "create sequence " + dialect.names().of(sequence.name())
                + " start with " + sequence.start()
                + " increment by " + sequence.increment()
                + dialect.alterations().sequenceOptions();
        return Statement.all(
                List.of(Statement.of(Stage.SEQUENCE, sequence.name().name(), text)),
                numbered(sequence)
                        .map(table -> dialect.alterations()
                                .start(sequence, table, table.keyColumn().orElseThrow()))
                        .orElse(List.of()));
    }

    private List<Statement> rename(TableName from, TableName to) {
        boolean isNothing = dialect.names().of(from).equals(dialect.names().of(to));
        Sequence before = states.before().schema().sequence(from).orElseThrow();
        return isNothing ? List.of() : inSchema(to, dialect.alterations().rename(before, to));
    }

    /** The table that is there already and whose ids the sequence is to give from now on. */
    private Optional<Table> numbered(Sequence sequence) {
        String entity = sequence.path().split("\\.", 2)[0];
        return states.before().schema().shapes().stream()
                .filter(table -> table.path().equals(entity) && !created.contains(table.name()))
                .filter(table -> table.keyColumn()
                        .flatMap(column -> Conversion.range(column.type()))
                        .isPresent())
                .findFirst();
    }

    private List<Statement> table(TableChange change) {
        TableName name = change.name();
        return switch (change.verb()) {
            case CREATE -> {
                created.add(name);
                yield inSchema(name, dialect.createTable(states.make(change.next()), states.collation()));
            }
            case DROP ->
                List.of(Statement.of(
                        Stage.DROP_TABLE,
                        name.name(),
                        "drop table " + dialect.names().of(name)));
            case RENAME -> tables.rename(name, change.next().name());
            case ALTER -> tables.alter(change);
        };
    }

    private List<Statement> column(ColumnChange change) {
        return switch (change.verb()) {
            case CREATE -> tables.addColumn(change);
            case DROP -> tables.delta(change.table());
            case RENAME -> tables.renameColumn(change);
            case ALTER -> tables.alterColumn(change);
        };
    }

    /** Where the SQL of a part is but said in another way, nothing changes. */
    private List<Statement> part(PartChange change) {
        return switch (change.verb()) {
            case CREATE -> tables.addPart(change);
            case DROP -> tables.dropPart(change);
            case RENAME -> tables.renamePart(change);
            case ALTER -> List.of();
        };
    }

    private List<Statement> sql(RunSql change) {
        return dialect.textOf(change.up()).stream()
                .map(text -> Statement.of(Stage.ALTER, "", text.strip().replaceAll(";\\s*$", "")))
                .toList();
    }

    private List<Statement> view(ViewChange change) {
        ViewStatements views = new ViewStatements(dialect);
        return switch (change.verb()) {
            case CREATE -> inSchema(change.next().name(), views.create(change.next()));
            case DROP -> views.drop(change.old());
            case RENAME -> views.rename(change.old().name(), change.next().name());
            case ALTER -> views.replace(change.old(), change.next());
        };
    }

    private List<Statement> sequence(Stage stage, TableName name, String text) {
        return List.of(
                Statement.of(stage, name.name(), text.formatted(dialect.names().of(name))));
    }

    /** The schema stays when the revision is taken back: it may have been there before. */
    private List<Statement> inSchema(TableName name, List<Statement> statements) {
        if (name.schema().isEmpty() || !dialect.has(Feature.SCHEMAS)) {
            return statements;
        }
        return Statement.all(List.of(Statement.schema(dialect, name.schema().get())), statements);
    }
}
