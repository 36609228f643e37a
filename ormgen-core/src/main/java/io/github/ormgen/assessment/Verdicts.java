package io.github.ormgen.assessment;

import io.github.ormgen.assessment.Verdict.Down;
import io.github.ormgen.assessment.Verdict.Up;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.sql.ddl.DroppedObjects;
import io.github.ormgen.sql.guard.EmptyNewColumns;
import io.github.ormgen.sql.guard.ProvenConstraints;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the changes of one revision cost on one database. */
public final class Verdicts implements Change.Visitor<Verdict> {

    private static final Verdict FREE = Verdict.of(Up.SAFE, Down.LOSSLESS);

    private final Dialect dialect;
    private final List<Change> changes;
    private final Schema start;
    private final ProvenConstraints known = new ProvenConstraints();
    private final Set<PartChange> satisfied = new HashSet<>();
    private final Set<TableName> made = new HashSet<>();
    private final Set<String> madeColumns = new HashSet<>();
    private final DroppedObjects going;

    /** Judges the changes of a revision; what it makes itself is without rows until it is through. */
    public Verdicts(Dialect dialect, Revision revision) {
        this.dialect = dialect;
        this.changes = revision.changes();
        this.going = DroppedObjects.of(revision.changes());
        this.start = revision.before();
        EmptyNewColumns unfilled = new EmptyNewColumns();
        for (Change change : revision.changes()) {
            known.advance(change);
            if (change instanceof PartChange part && part.is(Verb.CREATE) && unfilled.satisfies(part)) {
                satisfied.add(part);
            }
            unfilled.advance(change);
            change.createdTable().ifPresent(table -> made.add(table.name()));
            if (change instanceof ColumnChange column && column.is(Verb.CREATE)) {
                madeColumns.add(column.table() + "." + column.name());
            }
        }
    }

    /** The verdict on one of the revision's changes. */
    public Verdict of(Change change) {
        return change.accept(this);
    }

    /** What taking the whole revision back gives back: the worst of its changes. */
    public Down down() {
        return changes.stream()
                .map(change -> of(change).down())
                .max(Comparator.naturalOrder())
                .orElse(Down.LOSSLESS);
    }

    /** Two texts can be one in another collation. */
    @Override
    public Verdict collation(SetCollation change) {
        boolean isConverted =
                dialect.has(Feature.TABLE_COLLATIONS) && !start.tables().isEmpty();
        return isConverted ? Verdict.of(Up.MAY_FAIL, Down.MAY_FAIL) : FREE;
    }

    @Override
    public Verdict enumType(EnumTypeChange change) {
        if (!change.is(Verb.ALTER)) {
            return FREE;
        } else if (change.addedValue().isPresent()) {
            return Verdict.of(Up.SAFE, Down.MAY_FAIL);
        } else if (change.goneValue().isPresent()) {
            return Verdict.of(Up.MAY_FAIL, Down.LOSSLESS);
        }
        return Verdict.of(dialect.has(Feature.ENUM_TYPES) ? Up.LOCKS : Up.SAFE, Down.LOSSLESS);
    }

    @Override
    public Verdict value(RenameValue change) {
        return FREE;
    }

    /** Where the sequence had come to is lost. */
    @Override
    public Verdict sequence(SequenceChange change) {
        return whole(change.verb());
    }

    private static Verdict whole(Verb verb) {
        return switch (verb) {
            case CREATE -> Verdict.of(Up.SAFE, Down.STRUCTURE_ONLY);
            case DROP -> Verdict.of(Up.LOSSY, Down.STRUCTURE_ONLY);
            case RENAME, ALTER -> FREE;
        };
    }

    /** Without a mark, deleted rows come back to life; another mark is put on all of them. */
    @Override
    public Verdict table(TableChange change) {
        if (!change.changesMarks()) {
            return whole(change.verb());
        } else if (change.next().softDelete().isEmpty()) {
            return Verdict.of(Up.LOSSY, Down.LOSSLESS);
        }
        return change.old().softDelete().isEmpty() ? FREE : Verdict.of(Up.LOCKS, Down.LOSSLESS);
    }

    /** What is computed is lost by nobody. */
    @Override
    public Verdict column(ColumnChange change) {
        return switch (change.verb()) {
            case CREATE -> added(change.next());
            case DROP -> change.old().generated().isPresent() ? FREE : Verdict.of(Up.LOSSY, Down.STRUCTURE_ONLY);
            case RENAME -> FREE;
            case ALTER -> altered(change);
        };
    }

    private Verdict added(Column column) {
        if (column.generated().isPresent()) {
            return Verdict.of(Up.LOCKS, Down.LOSSLESS);
        }
        boolean isFilled = column.nullable()
                || column.identity()
                || dialect.defaultOf(column).isPresent();
        return Verdict.of(isFilled ? Up.SAFE : Up.MAY_FAIL, Down.STRUCTURE_ONLY);
    }

    private Verdict altered(ColumnChange change) {
        return switch (change.aspect().orElseThrow()) {
            case TYPE -> type(change);
            case NULLABILITY -> nullability(change);
            case GENERATED -> change.next().generated().isEmpty() ? Verdict.of(Up.SAFE, Down.STRUCTURE_ONLY) : FREE;
            case DEFAULT, COMMENT, IDENTITY -> FREE;
        };
    }

    /** Rows that come afterwards may be against what is gone. */
    @Override
    public Verdict part(PartChange change) {
        boolean isPlainIndex = change.object() instanceof Index index && !index.unique();
        return switch (change.verb()) {
            case CREATE -> added(change, isPlainIndex);
            case DROP -> Verdict.of(Up.SAFE, isPlainIndex ? Down.LOSSLESS : Down.MAY_FAIL);
            case RENAME, ALTER -> FREE;
        };
    }

    private Verdict added(PartChange change, boolean isPlainIndex) {
        if (made.contains(change.table())) {
            return FREE;
        }
        boolean isSure = isPlainIndex || known.holds(change) || satisfied.contains(change);
        Up sure = waits(change.next()) ? Up.LOCKS : Up.SAFE;
        return Verdict.of(isSure ? sure : Up.MAY_FAIL, Down.LOSSLESS);
    }

    @Override
    public Verdict paths(SetPaths change) {
        return FREE;
    }

    /** What a person wrote is theirs to judge. */
    @Override
    public Verdict sql(RunSql change) {
        Optional<String> down = dialect.textOf(change.down());
        return Verdict.of(Up.MAY_FAIL, down.isPresent() ? Down.MAY_FAIL : Down.STRUCTURE_ONLY);
    }

    /** Rows of tables that come or go with the revision cost nothing of their own; guards look after the others. */
    @Override
    public Verdict row(RowChange change) {
        if (made.contains(change.table()) || going.holds(change.table())) {
            return FREE;
        }
        return switch (change.verb()) {
            // Numbers that the database gave, and what a row does not say, are another's.
            case CREATE -> Verdict.of(Up.MAY_FAIL, Down.MAY_FAIL);
            case DROP -> Verdict.of(Up.MAY_FAIL, Down.STRUCTURE_ONLY);
            case RENAME, ALTER -> Verdict.of(Up.MAY_FAIL, isSaidTwice(change) ? Down.LOSSLESS : Down.STRUCTURE_ONLY);
        };
    }

    /** Whether all columns that the row says afterwards were said before, or were not there. */
    private boolean isSaidTwice(RowChange update) {
        return update.next().values().keySet().stream()
                .allMatch(column ->
                        update.old().value(column).isPresent() || madeColumns.contains(update.table() + "." + column));
    }

    /** A view holds nothing of its own. */
    @Override
    public Verdict view(ViewChange change) {
        return FREE;
    }

    private boolean waits(TablePart part) {
        return dialect.locks().waitsFor(part.kind());
    }

    private Verdict type(ColumnChange change) {
        if (change.using().isPresent()) {
            return Verdict.of(Up.LOSSY, change.back().isPresent() ? Down.STRUCTURE_ONLY : Down.IMPOSSIBLE);
        }
        if (Conversion.of(change) != Conversion.EXACT) {
            return Verdict.of(Up.MAY_FAIL, Down.LOSSLESS);
        }
        return Verdict.of(
                dialect.locks().rewrites(change.old().type(), change.next().type()) ? Up.LOCKS : Up.SAFE,
                Down.MAY_FAIL);
    }

    private Verdict nullability(ColumnChange change) {
        if (!change.requires()) {
            return Verdict.of(Up.SAFE, Down.MAY_FAIL);
        }
        if (madeColumns.contains(change.table() + "." + change.name())) {
            return FREE;
        }
        return change.fill().isPresent()
                ? Verdict.of(Up.LOCKS, Down.STRUCTURE_ONLY)
                : Verdict.of(Up.MAY_FAIL, Down.LOSSLESS);
    }
}
