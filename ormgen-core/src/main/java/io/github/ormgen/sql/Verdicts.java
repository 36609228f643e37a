package io.github.ormgen.sql;

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
import io.github.ormgen.sql.Verdict.Down;
import io.github.ormgen.sql.Verdict.Up;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What the changes of one revision cost. Creating and dropping costs the same on all four databases. */
public final class Verdicts implements Change.Visitor<Verdict> {

    private final Set<TableName> created = new HashSet<>();

    /** Judges changes of a revision that makes tables, which are without rows until it is through. */
    public Verdicts(Collection<? extends Change> revision) {
        for (Change change : revision) {
            if (change instanceof CreateTable create) {
                created.add(create.table().name());
            }
        }
    }

    /** The verdict on one of the revision's changes. */
    public Verdict of(Change change) {
        return change.accept(this);
    }

    @Override
    public Verdict setCollation(SetCollation change) {
        return new Verdict(Up.SAFE, Down.LOSSLESS);
    }

    @Override
    public Verdict createEnumType(CreateEnumType change) {
        return new Verdict(Up.SAFE, Down.LOSSLESS);
    }

    @Override
    public Verdict dropEnumType(DropEnumType change) {
        return new Verdict(Up.SAFE, Down.LOSSLESS);
    }

    /** Where the sequence had come to is lost. */
    @Override
    public Verdict createSequence(CreateSequence change) {
        return new Verdict(Up.SAFE, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict dropSequence(DropSequence change) {
        return new Verdict(Up.LOSSY, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict createTable(CreateTable change) {
        return new Verdict(Up.SAFE, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict dropTable(DropTable change) {
        return new Verdict(Up.LOSSY, Down.STRUCTURE_ONLY);
    }

    @Override
    public Verdict renameEnumType(RenameEnumType change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict addEnumValue(AddEnumValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict dropEnumValue(DropEnumValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict renameEnumValue(RenameEnumValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict orderEnumValues(OrderEnumValues change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict renameSequence(RenameSequence change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict alterSequence(AlterSequence change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict renameTable(RenameTable change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict changeTableComment(ChangeTableComment change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict changeSoftDelete(ChangeSoftDelete change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict addColumn(AddColumn change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict dropColumn(DropColumn change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict renameColumn(RenameColumn change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict renamePart(RenamePart change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict addPart(AddPart change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict dropPart(DropPart change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict restateSql(RestateSql change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict renameStoredValue(RenameStoredValue change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict setPaths(SetPaths change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict runSql(RunSql change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verdict changeColumn(ColumnChange change) {
        throw new UnsupportedOperationException();
    }
}
