package io.github.ormgen.sql.guard;

import io.github.ormgen.assessment.Assessor;
import io.github.ormgen.assessment.Precondition;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes what asks, before a change that depends on the rows, how many of them are in its way. Used for one script. */
public final class Guards {

    private final Dialect dialect;
    private final Assessor assessor;
    private final ColumnLineage origins;
    private final RowGuards rows;

    /** Begins before the first of the changes. */
    public Guards(Dialect dialect, Schema start, Collection<? extends Change> changes) {
        this.dialect = dialect;
        this.assessor = new Assessor(start, changes);
        this.origins = new ColumnLineage(dialect, start);
        this.rows = new RowGuards(dialect, assessor.schema(), origins, changes);
    }

    /** The guards of the next change; the stage of each says whether it is asked first, or in place of the change. */
    public List<Statement> of(Change change) {
        List<Statement> found = new ArrayList<>();
        for (Precondition question : assessor.of(change).preconditions(dialect)) {
            if (!origins.isMade(question.table().name())) {
                guard(question).ifPresent(found::add);
            }
        }
        if (change instanceof RowChange row) {
            found.addAll(rows.of(row));
        }
        rows.advance(change);
        origins.advance(change, assessor.schema());
        assessor.advance(change);
        return found;
    }

    private Optional<Statement> guard(Precondition question) {
        Optional<Precondition> original = origins.of(question);
        Precondition asked = original.orElse(question);
        return new PreconditionQuery(dialect, asked)
                .text()
                .map(count -> dialect.guard(count, asked.message()))
                .map(guard -> original.isPresent() ? guard : guard.in(Stage.GUARD_IN_PLACE));
    }
}
