package io.github.ormgen.sql;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.Conversion;
import io.github.ormgen.schema.change.DropEnumValue;
import io.github.ormgen.schema.change.Fold;
import io.github.ormgen.schema.change.Known;
import io.github.ormgen.schema.change.RowChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes what asks, before a change that depends on the rows, how many of them are in its way. Used for one script. */
final class Guards {

    /** Guards of one change: those that can be asked before anything has changed, and those that can't. */
    record Found(List<Statement> first, List<Statement> inPlace) {}

    private final Dialect dialect;
    private final Fold before;
    private final Origins origins;
    private final RowGuards rows;
    private final Known known = new Known();
    private final Unfilled unfilled = new Unfilled();

    Guards(Dialect dialect, Schema start, Collection<? extends Change> changes) {
        this.dialect = dialect;
        this.before = new Fold(start);
        this.origins = new Origins(dialect, start);
        this.rows = new RowGuards(dialect, before, origins, changes);
    }

    /** The guards of the next change. */
    Found of(Change change) {
        List<Statement> first = new ArrayList<>();
        List<Statement> inPlace = new ArrayList<>();
        boolean isKnown = change instanceof AddPart add && (known.holds(add) || unfilled.satisfies(add));
        for (Question question : isKnown ? List.<Question>of() : questions(change)) {
            if (origins.isMade(question.table().name())) {
                continue;
            }
            Optional<Question> original = origins.of(question);
            Question asked = original.orElse(question);
            asked.count(dialect)
                    .map(count -> dialect.alterations().guard(count, asked.message()))
                    .ifPresent(guard -> (original.isPresent() ? first : inPlace)
                            .add(original.isPresent() ? guard : guard.in(Stage.GUARD_IN_PLACE)));
        }
        if (change instanceof RowChange row) {
            for (RowQuestion question : rows.of(row)) {
                (question.atStart().isPresent() ? first : inPlace).add(question.guard());
            }
        }
        rows.advance(change);
        origins.advance(change, before);
        unfilled.advance(change);
        known.advance(change);
        before.apply(change);
        return new Found(first, inPlace);
    }

    private List<Question> questions(Change change) {
        if (change instanceof AddPart add) {
            return isNumbered(add) ? List.of() : part(table(add.table()), add.part());
        } else if (change instanceof AddColumn add) {
            Column column = add.column();
            boolean isFilled = column.nullable()
                    || column.identity()
                    || column.generated().isPresent()
                    || dialect.defaultOf(column).isPresent();
            return isFilled ? List.of() : List.of(noRows(add));
        } else if (change instanceof ChangeNullability required && !required.nullable()) {
            boolean isFilled = required.fill().isPresent();
            return isFilled
                    ? List.of()
                    : List.of(of(required.table(), required.column(), new Question.Demand.Something()));
        } else if (change instanceof ChangeType type && type.using().isEmpty()) {
            return switch (Conversion.of(type.before(), type.after())) {
                case EXACT -> List.of();
                case NARROWING -> List.of(of(type.table(), type.column(), new Question.Demand.Fits(type.after())));
                case NONE -> List.of(of(type.table(), type.column(), new Question.Demand.Nothing(type.after())));
            };
        } else if (change instanceof DropEnumValue drop) {
            return values(drop);
        }
        return List.of();
    }

    /** Whether it is a key over a column that the script lets the database number: no two rows are alike there. */
    private boolean isNumbered(AddPart add) {
        boolean isKey =
                add.part().kind() == TablePart.Kind.PRIMARY_KEY || add.part().kind() == TablePart.Kind.UNIQUE_KEY;
        return isKey
                && add.part().ownColumns().stream()
                        .flatMap(name -> table(add.table()).column(name).stream())
                        .anyMatch(column -> column.identity() && !origins.isKnown(add.table(), column.name()));
    }

    private List<Question> part(Table table, TablePart part) {
        List<Question> questions = new ArrayList<>();
        if (part.kind() == TablePart.Kind.PRIMARY_KEY) {
            part.ownColumns().stream()
                    .filter(column ->
                            table.column(column).filter(Column::nullable).isPresent())
                    .forEach(column ->
                            questions.add(new Question(table, List.of(column), new Question.Demand.Something())));
        }
        questions.add(new Question(table, UsedBy.columns(table, part), new Question.Demand.Part(part)));
        return questions;
    }

    private Question noRows(AddColumn add) {
        Table table = table(add.table());
        return new Question(
                table, List.of(), new Question.Demand.NoRows(add.column().name()));
    }

    private List<Question> values(DropEnumValue drop) {
        List<Question> questions = new ArrayList<>();
        for (Table table : before.tables()) {
            for (Column column : table.columns()) {
                if (column.type() instanceof ColumnType.NativeEnum named
                        && named.name().equals(drop.type())) {
                    questions.add(
                            new Question(table, List.of(column.name()), new Question.Demand.Without(drop.value())));
                }
            }
        }
        return questions;
    }

    private Question of(TableName table, String column, Question.Demand demand) {
        return new Question(table(table), List.of(column), demand);
    }

    private Table table(TableName name) {
        return before.table(name).orElseThrow();
    }
}
