package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;

/** Says in words what a change does: a sign, the kind of object, its name. */
final class Summary implements Change.Visitor<Summary.Line> {

    /** What is done to which kind of object, and the object's name. */
    record Line(String what, String name) {}

    @Override
    public Line table(TableChange change) {
        String name = change.name().toString();
        return switch (change.verb()) {
            case CREATE, DROP -> line(change, "table", name);
            case RENAME -> line(change, "table", name + " → " + change.next().name());
            case ALTER -> line(change, change.changesMarks() ? "soft delete" : "comment", name);
        };
    }

    @Override
    public Line column(ColumnChange change) {
        String name = change.table() + "." + change.name();
        return line(
                change,
                "column",
                change.is(Verb.RENAME) ? name + " → " + change.next().name() : name);
    }

    @Override
    public Line part(PartChange change) {
        String name = change.object().name();
        return switch (change.verb()) {
            case CREATE, DROP -> line(change, word(change.kind()), name);
            case RENAME ->
                line(change, word(change.kind()), name + " → " + change.next().name());
            case ALTER -> line(change, "sql", name);
        };
    }

    @Override
    public Line row(RowChange change) {
        return line(change, "row", change.table() + ": " + change.object().keyText());
    }

    @Override
    public Line enumType(EnumTypeChange change) {
        TableName name = change.object().name();
        return switch (change.verb()) {
            case CREATE, DROP -> line(change, "type", name.toString());
            case RENAME -> line(change, "type", name + " → " + change.next().name());
            case ALTER ->
                change.addedValue()
                        .map(value -> new Line("+ value", name + "." + value))
                        .or(() -> change.goneValue().map(value -> new Line("- value", name + "." + value)))
                        .orElseGet(() -> new Line("~ order", name.toString()));
        };
    }

    @Override
    public Line sequence(SequenceChange change) {
        TableName name = change.object().name();
        return line(
                change,
                "sequence",
                change.is(Verb.RENAME) ? name + " → " + change.next().name() : name.toString());
    }

    @Override
    public Line view(ViewChange change) {
        TableName name = change.object().name();
        return line(
                change,
                "view",
                change.is(Verb.RENAME) ? name + " → " + change.next().name() : name.toString());
    }

    @Override
    public Line value(RenameValue change) {
        String owner = change.column()
                .map(column -> change.owner() + "." + column + ": ")
                .orElseGet(() -> change.owner() + ".");
        return new Line("~ value", owner + change.before() + " → " + change.after());
    }

    @Override
    public Line collation(SetCollation change) {
        return new Line("~ collation", change.after());
    }

    @Override
    public Line paths(SetPaths change) {
        return new Line("~ places in the model", String.valueOf(change.paths().size()));
    }

    @Override
    public Line sql(RunSql change) {
        return new Line("~ rows", "by hand-written statements");
    }

    private static Line line(Edit<?> change, String what, String name) {
        String sign = switch (change.verb()) {
            case CREATE -> "+ ";
            case DROP -> "- ";
            case RENAME, ALTER -> "~ ";
        };
        return new Line(sign + what, name);
    }

    static String word(TablePart.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "primary key";
            case UNIQUE_KEY -> "unique constraint";
            case INDEX -> "index";
            case FOREIGN_KEY -> "foreign key";
            case CHECK -> "check";
        };
    }
}
