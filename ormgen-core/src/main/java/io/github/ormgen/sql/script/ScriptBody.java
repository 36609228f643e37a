package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.sql.ddl.Ddl;
import io.github.ormgen.sql.guard.Guards;
import io.github.ormgen.sql.lowering.Lowering.Fallback;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The statements of a script.
 *
 * @param blocks the statements in groups that an empty line separates
 * @param fallbacks what was written around
 */
record ScriptBody(List<List<Statement>> blocks, List<Fallback> fallbacks) {

    static ScriptBody of(Dialect dialect, Schema start, List<Change> changes) {
        Ddl ddl = new Ddl(dialect, start, changes);
        Guards guards = new Guards(dialect, start, changes);
        Set<Statement> first = new LinkedHashSet<>();
        List<List<Statement>> blocks = new ArrayList<>();
        Run run = new Run(true);
        Set<Change> redundant = redundant(changes);
        int index = 0;
        for (Change change : changes) {
            if (isMaking(change) != run.isMaking || run.dropsWhatIsMadeBy(change)) {
                blocks.addAll(run.blocks(dialect));
                run = new Run(isMaking(change));
            }
            for (Statement guard : guards.of(change)) {
                (guard.stage() == Stage.GUARD ? first : run.statements).add(guard);
            }
            List<Statement> statements = ddl.of(change);
            run.add(change, redundant.contains(change) ? List.of() : statements, index++);
        }
        blocks.addAll(run.blocks(dialect));
        blocks.addAll(0, Blocks.of(first, false));
        return new ScriptBody(blocks, ddl.fallbacks());
    }

    List<Statement> statements() {
        return blocks.stream().flatMap(List::stream).toList();
    }

    /** Whether a change makes or drops a whole; what a run of such changes needs may be put in groups by kind. */
    private static boolean isMaking(Change change) {
        boolean isMade = change instanceof Edit<?> edit && (edit.is(Verb.CREATE) || edit.is(Verb.DROP));
        boolean isForeignKey = change instanceof PartChange part && part.kind() == TablePart.Kind.FOREIGN_KEY;
        return isMade && (isForeignKey || !((Edit<?>) change).isInTable());
    }

    private record Place(TableName table, String column) {}

    /** That a column may be null for no longer than until it is dropped need not be said. */
    private static Set<Change> redundant(List<Change> changes) {
        Set<Change> redundant = new HashSet<>();
        Set<Place> dropped = new HashSet<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            // New rows leave it out, and behind a rename names mean others.
            if (change.isByHand() || change instanceof RowChange || isRename(change)) {
                dropped.clear();
            } else if (change instanceof ColumnChange column) {
                Place place = new Place(column.table(), column.name());
                if (column.is(Verb.DROP)) {
                    dropped.add(place);
                } else if (column.changes(Aspect.NULLABILITY) && !column.requires() && dropped.contains(place)) {
                    redundant.add(change);
                }
            }
        }
        return redundant;
    }

    private static boolean isRename(Change change) {
        boolean isOfColumn = change instanceof ColumnChange column && column.is(Verb.RENAME);
        return isOfColumn || (change instanceof TableChange table && table.is(Verb.RENAME));
    }

    /** The statements of changes one after another that all make or drop wholes, or none of which does. */
    private static final class Run {

        private final boolean isMaking;
        private final List<Statement> statements = new ArrayList<>();
        /** The tables and sequences that are dropped, among them those that PostgreSQL makes for identity columns. */
        private final Set<TableName> dropped = new HashSet<>();
        /** The table whose columns are required one after another, and where the next of them is filled. */
        private Optional<TableName> required = Optional.empty();

        private int fills;

        Run(boolean isMaking) {
            this.isMaking = isMaking;
        }

        /** Whether a change makes something with the name of what is dropped: it can't be put before. */
        boolean dropsWhatIsMadeBy(Change change) {
            Optional<Table> table = change.createdTable();
            return table.isPresent()
                    ? names(table.get()).anyMatch(dropped::contains)
                    : change instanceof SequenceChange sequence
                            && sequence.created()
                                    .map(Sequence::name)
                                    .filter(dropped::contains)
                                    .isPresent();
        }

        private static Stream<TableName> names(Table table) {
            return Stream.concat(Stream.of(table.name()), table.ownSequences().stream());
        }

        void add(Change change, List<Statement> more, int index) {
            change.droppedTable().ifPresent(table -> names(table).forEach(dropped::add));
            if (change instanceof SequenceChange sequence) {
                sequence.dropped().ifPresent(gone -> dropped.add(gone.name()));
            }
            for (Statement statement : more) {
                // The same schema is made once; the same of anything else may be needed twice.
                if (statement.stage() != Stage.SCHEMA || !has(statement)) {
                    statements.add(place(change, statement), statement.ofChange(index));
                }
            }
        }

        private boolean has(Statement statement) {
            return statements.stream().anyMatch(other -> other.text().equals(statement.text()));
        }

        /**
         * All columns of a table are filled before the first of them is required, so that one statement requires them all
         * and goes through the table once.
         */
        private int place(Change change, Statement statement) {
            Optional<TableName> next = change instanceof ColumnChange column && column.requires()
                    ? Optional.of(column.table())
                    : Optional.empty();
            if (next.isEmpty() || !next.equals(required)) {
                required = next;
                fills = statements.size();
            }
            return next.isPresent() && statement.stage() == Stage.FILL ? fills++ : statements.size();
        }

        List<List<Statement>> blocks(Dialect dialect) {
            boolean severalActions = dialect.has(Feature.SEVERAL_ACTIONS);
            return isMaking ? Blocks.of(statements, severalActions) : Blocks.inOrder(statements, severalActions);
        }
    }
}
