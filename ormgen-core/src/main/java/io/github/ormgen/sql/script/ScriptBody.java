package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.sql.ddl.Ddl;
import io.github.ormgen.sql.guard.Guards;
import io.github.ormgen.sql.lowering.Fallback;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The statements of a script.
 *
 * @param blocks the statements in groups that an empty line separates
 * @param fallbacks what was written around
 */
record ScriptBody(List<List<Statement>> blocks, List<Fallback> fallbacks) {

    /** Writes changes that start from a schema. */
    static ScriptBody of(Dialect dialect, Schema start, List<Change> changes) {
        Ddl ddl = new Ddl(dialect, start, changes);
        Guards guards = new Guards(dialect, start, changes);
        Set<Statement> first = new LinkedHashSet<>();
        List<List<Statement>> blocks = new ArrayList<>();
        List<Statement> run = new ArrayList<>();
        boolean making = true;
        ReleasedNames freed = new ReleasedNames();
        NotNullOrdering requiring = new NotNullOrdering();
        RedundantNullability doomed = RedundantNullability.of(changes);
        int index = 0;
        for (Change change : changes) {
            if (isMaking(change) != making || freed.isTakenBy(change)) {
                add(blocks, run, making, dialect);
                run = new ArrayList<>();
                making = isMaking(change);
                freed = new ReleasedNames();
            }
            freed.add(change);
            Guards.Found found = guards.of(change);
            first.addAll(found.first());
            run.addAll(found.inPlace());
            List<Statement> statements = ddl.of(change);
            for (Statement statement : doomed.has(change) ? List.<Statement>of() : statements) {
                // The same schema is made once; the same of anything else may be needed twice.
                if (statement.stage() != Stage.SCHEMA || !has(run, statement)) {
                    run.add(requiring.place(change, statement, run), statement.ofChange(index));
                }
            }
            index++;
        }
        add(blocks, run, making, dialect);
        blocks.addAll(0, Blocks.of(first, false));
        return new ScriptBody(blocks, ddl.fallbacks());
    }

    private static boolean has(List<Statement> run, Statement statement) {
        return run.stream().anyMatch(other -> other.text().equals(statement.text()));
    }

    /** The statements one after another. */
    List<Statement> statements() {
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static void add(List<List<Statement>> blocks, List<Statement> run, boolean making, Dialect dialect) {
        boolean severalActions = dialect.has(Feature.SEVERAL_ACTIONS);
        blocks.addAll(making ? Blocks.of(run, severalActions) : Blocks.inOrder(run, severalActions));
    }

    /** Whether a change makes or drops a whole; what a run of such changes needs may be put in groups by kind. */
    private static boolean isMaking(Change change) {
        boolean isMade = change instanceof Edit<?> edit && (edit.is(Verb.CREATE) || edit.is(Verb.DROP));
        boolean isForeignKey = change instanceof PartChange part && part.kind() == TablePart.Kind.FOREIGN_KEY;
        return isMade && (isForeignKey || ((Edit<?>) change).owner().isEmpty());
    }
}
