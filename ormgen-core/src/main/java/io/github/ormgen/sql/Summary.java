package io.github.ormgen.sql;

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

/** Says in words what a change does: a sign, the kind of object, its name. */
final class Summary implements Change.Visitor<Summary.Line> {

    /** What is done to which kind of object, and the object's name. */
    record Line(String what, String name) {}

    @Override
    public Line setCollation(SetCollation change) {
        return new Line("~ collation", change.after());
    }

    @Override
    public Line createEnumType(CreateEnumType change) {
        return new Line("+ type", change.type().name().toString());
    }

    @Override
    public Line dropEnumType(DropEnumType change) {
        return new Line("- type", change.type().name().toString());
    }

    @Override
    public Line createSequence(CreateSequence change) {
        return new Line("+ sequence", change.sequence().name().toString());
    }

    @Override
    public Line dropSequence(DropSequence change) {
        return new Line("- sequence", change.sequence().name().toString());
    }

    @Override
    public Line createTable(CreateTable change) {
        return new Line("+ table", change.table().name().toString());
    }

    @Override
    public Line dropTable(DropTable change) {
        return new Line("- table", change.table().name().toString());
    }

    @Override
    public Line addForeignKey(AddForeignKey change) {
        return new Line("+ foreign key", change.key().name());
    }

    @Override
    public Line dropForeignKey(DropForeignKey change) {
        return new Line("- foreign key", change.key().name());
    }
}
