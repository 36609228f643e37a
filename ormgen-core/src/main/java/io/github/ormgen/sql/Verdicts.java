package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddEnumValue;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.AlterSequence;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeGenerated;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeTableComment;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.Conversion;
import io.github.ormgen.schema.change.CreateEnumType;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.DropEnumType;
import io.github.ormgen.schema.change.DropEnumValue;
import io.github.ormgen.schema.change.DropPart;
import io.github.ormgen.schema.change.DropSequence;
import io.github.ormgen.schema.change.DropTable;
import io.github.ormgen.schema.change.InsertRow;
import io.github.ormgen.schema.change.Known;
import io.github.ormgen.schema.change.OrderEnumValues;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameEnumType;
import io.github.ormgen.schema.change.RenameEnumValue;
import io.github.ormgen.schema.change.RenamePart;
import io.github.ormgen.schema.change.RenameSequence;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RestateSql;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.schema.change.RowChange;
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.SetCollation;
import io.github.ormgen.schema.change.SetPaths;
import io.github.ormgen.schema.change.UpdateRow;
import io.github.ormgen.schema.change.ViewChange;
import io.github.ormgen.sql.Verdict.Down;
import io.github.ormgen.sql.Verdict.Up;
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
    private final Known known = new Known();
    private final Set<AddPart> satisfied = new HashSet<>();
    private final Set<TableName> made = new HashSet<>();
    private final Set<String> madeColumns = new HashSet<>();
    private final Going going;

    /** Judges the changes of a revision; what it makes itself is without rows until it is through. */
    public Verdicts(Dialect dialect, Revision revision) {
        this.dialect = dialect;
        this.changes = revision.changes();
        this.going = Going.of(revision.changes());
        this.start = revision.before();
        Unfilled unfilled = new Unfilled();
        for (Change change : revision.changes()) {
            known.advance(change);
            if (change instanceof AddPart add && unfilled.satisfies(add)) {
                satisfied.add(add);
            }
            unfilled.advance(change);
            if (change instanceof CreateTable create) {
                made.add(create.table().name());
            } else if (change instanceof AddColumn add) {
                madeColumns.add(add.table() + "." + add.column().name());
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
    public Verdict setCollation(SetCollation change) {
        boolean isConverted =
                dialect.has(Feature.TABLE_COLLATIONS) && !start.tables().isEmpty();
        return isConverted ? Verdict.of(Up.MAY_FAIL, Down.MAY_FAIL) : FREE;
    }

    @Override
    public Verdict createEnumType(CreateEnumType change) {
        return FREE;
    }

    @Override
    public Verdict dropEnumType(DropEnumType change) {
        return FREE;
    }

    @Override
    public Verdict renameEnumType(RenameEnumType change) {
        return FREE;
    }

    @Override
    public Verdict addEnumValue(AddEnumValue change) {
        return Verdict.of(Up.SAFE, Down.MAY_FAIL);
    }

    @Override
    public Verdict dropEnumValue(DropEnumValue change) {
        return Verdict.of(Up.MAY_FAIL, Down.LOSSLESS);
    }

    @Override
    public Verdict renameEnumValue(RenameEnumValue change) {
        return FREE;
    }

    @Override
    public Verdict orderEnumValues(OrderEnumValues change) {
        return Verdict.of(dialect.has(Feature.ENUM_TYPES) ? Up.LOCKS : Up.SAFE, Down.LOSSLESS);
    }

    /** Where the sequence had come to is lost. */
    @Override
    public Verdict createSequence(CreateSequence change) {
        return Verdict.of(Up.SAFE, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict dropSequence(DropSequence change) {
        return Verdict.of(Up.LOSSY, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict renameSequence(RenameSequence change) {
        return FREE;
    }

    @Override
    public Verdict alterSequence(AlterSequence change) {
        return FREE;
    }

    @Override
    public Verdict createTable(CreateTable change) {
        return Verdict.of(Up.SAFE, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict dropTable(DropTable change) {
        return Verdict.of(Up.LOSSY, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict renameTable(RenameTable change) {
        return FREE;
    }

    @Override
    public Verdict changeTableComment(ChangeTableComment change) {
        return FREE;
    }

    /** Without a mark, deleted rows come back to life; another mark is put on all of them. */
    @Override
    public Verdict changeSoftDelete(ChangeSoftDelete change) {
        if (change.after().isEmpty()) {
            return Verdict.of(Up.LOSSY, Down.LOSSLESS);
        }
        return change.before().isEmpty() ? FREE : Verdict.of(Up.LOCKS, Down.LOSSLESS);
    }

    @Override
    public Verdict addColumn(AddColumn change) {
        Column column = change.column();
        if (column.generated().isPresent()) {
            return Verdict.of(Up.LOCKS, Down.LOSSLESS);
        }
        boolean isFilled = column.nullable()
                || column.identity()
                || dialect.defaultOf(column).isPresent();
        return Verdict.of(isFilled ? Up.SAFE : Up.MAY_FAIL, Down.STRUCTURE_ONLY);
    }

    /** What is computed is lost by nobody. */
    @Override
    public Verdict dropColumn(DropColumn change) {
        return change.column().generated().isPresent() ? FREE : Verdict.of(Up.LOSSY, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict renameColumn(RenameColumn change) {
        return FREE;
    }

    @Override
    public Verdict changeColumn(ColumnChange change) {
        if (change instanceof ChangeType type) {
            return type(type);
        } else if (change instanceof ChangeNullability nullability) {
            return nullability(nullability);
        }
        return change instanceof ChangeGenerated generated && generated.after().isEmpty()
                ? Verdict.of(Up.SAFE, Down.STRUCTURE_ONLY)
                : FREE;
    }

    @Override
    public Verdict renamePart(RenamePart change) {
        return FREE;
    }

    @Override
    public Verdict addPart(AddPart change) {
        if (made.contains(change.table())) {
            return FREE;
        }
        if (known.holds(change) || satisfied.contains(change)) {
            return Verdict.of(waits(change.part()) ? Up.LOCKS : Up.SAFE, Down.LOSSLESS);
        }
        boolean isPlainIndex = change.part() instanceof Index index && !index.unique();
        if (isPlainIndex) {
            return Verdict.of(waits(change.part()) ? Up.LOCKS : Up.SAFE, Down.LOSSLESS);
        }
        return Verdict.of(Up.MAY_FAIL, Down.LOSSLESS);
    }

    /** Rows that come afterwards may be against what is gone. */
    @Override
    public Verdict dropPart(DropPart change) {
        boolean isPlainIndex = change.part() instanceof Index index && !index.unique();
        return Verdict.of(Up.SAFE, isPlainIndex ? Down.LOSSLESS : Down.MAY_FAIL);
    }

    @Override
    public Verdict restateSql(RestateSql change) {
        return FREE;
    }

    @Override
    public Verdict renameStoredValue(RenameStoredValue change) {
        return FREE;
    }

    @Override
    public Verdict setPaths(SetPaths change) {
        return FREE;
    }

    /** What a person wrote is theirs to judge. */
    @Override
    public Verdict runSql(RunSql change) {
        Optional<String> down = dialect.textOf(change.down());
        return Verdict.of(Up.MAY_FAIL, down.isPresent() ? Down.MAY_FAIL : Down.STRUCTURE_ONLY);
    }

    /** Rows of tables that come or go with the revision cost nothing of their own; guards look after the others. */
    @Override
    public Verdict changeRow(RowChange change) {
        if (made.contains(change.table()) || going.holds(change.table())) {
            return FREE;
        } else if (change instanceof UpdateRow update) {
            return Verdict.of(Up.MAY_FAIL, isSaidTwice(update) ? Down.LOSSLESS : Down.STRUCTURE_ONLY);
        }
        // Numbers that the database gave, and what a row does not say, are another's.
        return Verdict.of(Up.MAY_FAIL, change instanceof InsertRow ? Down.MAY_FAIL : Down.STRUCTURE_ONLY);
    }

    /** Whether all columns that the row says afterwards were said before, or were not there. */
    private boolean isSaidTwice(UpdateRow update) {
        return update.after().values().keySet().stream()
                .allMatch(column -> update.before().value(column).isPresent()
                        || madeColumns.contains(update.table() + "." + column));
    }

    /** A view holds nothing of its own. */
    @Override
    public Verdict changeView(ViewChange change) {
        return FREE;
    }

    private boolean waits(TablePart part) {
        return dialect.locks().waitsFor(part.kind());
    }

    private Verdict type(ChangeType change) {
        if (change.using().isPresent()) {
            return Verdict.of(Up.LOSSY, change.back().isPresent() ? Down.STRUCTURE_ONLY : Down.IMPOSSIBLE);
        }
        if (Conversion.of(change.before(), change.after()) != Conversion.EXACT) {
            return Verdict.of(Up.MAY_FAIL, Down.LOSSLESS);
        }
        return Verdict.of(
                dialect.locks().rewrites(change.before(), change.after()) ? Up.LOCKS : Up.SAFE, Down.MAY_FAIL);
    }

    private Verdict nullability(ChangeNullability change) {
        if (change.nullable()) {
            return Verdict.of(Up.SAFE, Down.MAY_FAIL);
        }
        if (madeColumns.contains(change.table() + "." + change.column())) {
            return FREE;
        }
        return change.fill().isPresent()
                ? Verdict.of(Up.LOCKS, Down.STRUCTURE_ONLY)
                : Verdict.of(Up.MAY_FAIL, Down.LOSSLESS);
    }
}
