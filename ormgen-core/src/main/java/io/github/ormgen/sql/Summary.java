package io.github.ormgen.sql;

import io.github.ormgen.schema.TablePart;
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
import io.github.ormgen.schema.change.DeleteRow;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.DropEnumType;
import io.github.ormgen.schema.change.DropEnumValue;
import io.github.ormgen.schema.change.DropPart;
import io.github.ormgen.schema.change.DropSequence;
import io.github.ormgen.schema.change.DropTable;
import io.github.ormgen.schema.change.InsertRow;
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
import io.github.ormgen.schema.change.UpdateRow;
import io.github.ormgen.schema.change.ViewChange;

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
    public Line renameEnumType(RenameEnumType change) {
        return new Line("~ type", change.before() + " → " + change.after());
    }

    @Override
    public Line addEnumValue(AddEnumValue change) {
        return new Line("+ value", change.type() + "." + change.value());
    }

    @Override
    public Line dropEnumValue(DropEnumValue change) {
        return new Line("- value", change.type() + "." + change.value());
    }

    @Override
    public Line renameEnumValue(RenameEnumValue change) {
        return new Line("~ value", change.type() + "." + change.before() + " → " + change.after());
    }

    @Override
    public Line orderEnumValues(OrderEnumValues change) {
        return new Line("~ order", change.type().toString());
    }

    @Override
    public Line renameSequence(RenameSequence change) {
        return new Line("~ sequence", change.before() + " → " + change.after());
    }

    @Override
    public Line alterSequence(AlterSequence change) {
        return new Line("~ sequence", change.after().name().toString());
    }

    @Override
    public Line renameTable(RenameTable change) {
        return new Line("~ table", change.before() + " → " + change.after());
    }

    @Override
    public Line changeTableComment(ChangeTableComment change) {
        return new Line("~ comment", change.table().toString());
    }

    @Override
    public Line changeSoftDelete(ChangeSoftDelete change) {
        return new Line("~ soft delete", change.table().toString());
    }

    @Override
    public Line addColumn(AddColumn change) {
        return new Line("+ column", change.table() + "." + change.column().name());
    }

    @Override
    public Line dropColumn(DropColumn change) {
        return new Line("- column", change.table() + "." + change.column().name());
    }

    @Override
    public Line renameColumn(RenameColumn change) {
        return new Line("~ column", change.table() + "." + change.before() + " → " + change.after());
    }

    @Override
    public Line renamePart(RenamePart change) {
        return new Line("~ " + word(change.kind()), change.before() + " → " + change.after());
    }

    @Override
    public Line addPart(AddPart change) {
        return new Line("+ " + word(change.part().kind()), change.part().name());
    }

    @Override
    public Line dropPart(DropPart change) {
        return new Line("- " + word(change.part().kind()), change.part().name());
    }

    @Override
    public Line restateSql(RestateSql change) {
        return new Line("~ sql", change.after().name());
    }

    @Override
    public Line renameStoredValue(RenameStoredValue change) {
        return new Line(
                "~ value", change.table() + "." + change.column() + ": " + change.before() + " → " + change.after());
    }

    @Override
    public Line setPaths(SetPaths change) {
        return new Line("~ places in the model", String.valueOf(change.paths().size()));
    }

    @Override
    public Line runSql(RunSql change) {
        return new Line("~ rows", "by hand-written statements");
    }

    @Override
    public Line changeColumn(ColumnChange change) {
        return new Line("~ column", change.table() + "." + change.column());
    }

    @Override
    public Line changeRow(RowChange change) {
        if (change instanceof InsertRow insert) {
            return new Line("+ row", change.table() + ": " + insert.row().keyText());
        } else if (change instanceof DeleteRow delete) {
            return new Line("- row", change.table() + ": " + delete.row().keyText());
        }
        return new Line(
                "~ row", change.table() + ": " + ((UpdateRow) change).before().keyText());
    }

    @Override
    public Line changeView(ViewChange change) {
        return change.choose(new ViewSummary());
    }

    static String word(TablePart.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "primary key";
            case UNIQUE_KEY -> "unique key";
            case INDEX -> "index";
            case FOREIGN_KEY -> "foreign key";
            case CHECK -> "check";
        };
    }
}
