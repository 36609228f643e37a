package io.github.ormgen.sql;

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
    public Verdict addForeignKey(AddForeignKey change) {
        return new Verdict(created.contains(change.table()) ? Up.SAFE : Up.MAY_FAIL, Down.LOSSLESS);
    }

    @Override
    public Verdict dropForeignKey(DropForeignKey change) {
        return new Verdict(Up.SAFE, Down.LOSSLESS);
    }
}
