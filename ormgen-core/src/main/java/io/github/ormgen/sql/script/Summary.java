package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Change.SetCollation;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.SchemaPart;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import java.util.function.Function;

/** Says in words what a change does: a sign, the kind of object, its name. */
final class Summary {

    private Summary() {}

    /** What is done to which kind of object, and the object's name. */
    record Line(String what, String name) {}

    static Line of(Change change) {
        return switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case PART -> part((PartChange) change);
            case ROW -> row((RowChange) change);
            case ENUM_TYPE -> enumType((EnumTypeChange) change);
            case SEQUENCE -> whole((SequenceChange) change, "sequence");
            case VIEW -> whole((ViewChange) change, "view");
            case VALUE -> value((RenameValue) change);
            case COLLATION -> new Line("~ collation", ((SetCollation) change).after());
            case PATHS ->
                new Line("~ places in the model", String.valueOf(change.paths().size()));
            case SQL -> new Line("~ rows", "by hand-written statements");
        };
    }

    private static Line table(TableChange change) {
        String altered = change.changesMarks() ? "soft delete" : "comment";
        return line(
                change, change.is(Verb.ALTER) ? altered : "table", change.name().toString(), Table::name);
    }

    private static Line column(ColumnChange change) {
        return line(change, "column", change.table() + "." + change.name(), Column::name);
    }

    private static Line part(PartChange change) {
        String what = change.is(Verb.ALTER) ? "sql" : word(change.kind());
        return line(change, what, change.object().name(), TablePart::name);
    }

    private static Line row(RowChange change) {
        return line(change, "row", change.table() + ": " + change.object().keyText(), ReferenceRow::keyText);
    }

    private static <T extends SchemaPart<T>> Line whole(Edit<T> change, String what) {
        return line(change, what, change.object().name().toString(), SchemaPart::name);
    }

    private static Line enumType(EnumTypeChange change) {
        String name = change.object().name().toString();
        if (!change.is(Verb.ALTER)) {
            return whole(change, "type");
        }
        return change.addedValue()
                .map(value -> new Line("+ value", name + "." + value))
                .or(() -> change.goneValue().map(value -> new Line("- value", name + "." + value)))
                .orElseGet(() -> new Line("~ order", name));
    }

    private static Line value(RenameValue change) {
        String owner = change.column()
                .map(column -> change.owner() + "." + column + ": ")
                .orElseGet(() -> change.owner() + ".");
        return new Line("~ value", owner + change.before() + " → " + change.after());
    }

    private static <T> Line line(Edit<T> change, String what, String name, Function<T, ?> names) {
        return switch (change.verb()) {
            case CREATE -> new Line("+ " + what, name);
            case DROP -> new Line("- " + what, name);
            case RENAME -> new Line("~ " + what, name + " → " + names.apply(change.next()));
            case ALTER -> new Line("~ " + what, name);
        };
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
