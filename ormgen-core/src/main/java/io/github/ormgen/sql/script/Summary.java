package io.github.ormgen.sql.script;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.View;
import java.util.function.Function;

/** Says in words what a change does: a sign, the kind of object, its name. */
final class Summary {

    private Summary() {}

    /** What is done to which kind of object, and the object's name. */
    record Line(String what, String name) {}

    static Line of(Change change) {
        return change.match(
                Summary::table,
                column -> line(column, "column", column.table() + "." + column.name(), Column::name),
                part -> line(
                        part,
                        part.is(Verb.ALTER) ? "sql" : word(part.kind()),
                        part.object().name(),
                        TablePart::name),
                row -> line(row, "row", row.table() + ": " + row.object().keyText(), ReferenceRow::keyText),
                Summary::enumType,
                sequence -> line(sequence, "sequence", sequence.object().name().toString(), Sequence::name),
                view -> line(view, "view", view.object().name().toString(), View::name),
                Summary::value,
                collation -> new Line("~ collation", collation.after()),
                paths -> new Line(
                        "~ places in the model", String.valueOf(paths.paths().size())),
                sql -> new Line("~ rows", "by hand-written statements"));
    }

    private static Line table(TableChange change) {
        String altered = change.changesMarks() ? "soft delete" : "comment";
        return line(
                change, change.is(Verb.ALTER) ? altered : "table", change.name().toString(), Table::name);
    }

    private static Line enumType(EnumTypeChange change) {
        String name = change.object().name().toString();
        if (!change.is(Verb.ALTER)) {
            return line(change, "type", name, EnumType::name);
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
