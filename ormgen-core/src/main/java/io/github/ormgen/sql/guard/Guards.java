package io.github.ormgen.sql.guard;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes what asks, before a change that depends on the rows, how many of them are in its way. Used for one script. */
public final class Guards {

    /** Guards of one change: those that can be asked before anything has changed, and those that can't. */
    public record Found(List<Statement> first, List<Statement> inPlace) {}

    private final Dialect dialect;
    private final Fold before;
    private final ColumnLineage origins;
    private final RowGuards rows;
    private final ProvenConstraints known = new ProvenConstraints();
    private final EmptyNewColumns unfilled = new EmptyNewColumns();

    /** Begins before the first of the changes. */
    public Guards(Dialect dialect, Schema start, Collection<? extends Change> changes) {
        this.dialect = dialect;
        this.before = new Fold(start);
        this.origins = new ColumnLineage(dialect, start);
        this.rows = new RowGuards(dialect, before, origins, changes);
    }

    /** The guards of the next change. */
    public Found of(Change change) {
        List<Statement> first = new ArrayList<>();
        List<Statement> inPlace = new ArrayList<>();
        boolean isKnown = change instanceof PartChange part
                && part.is(Verb.CREATE)
                && (known.holds(part) || unfilled.satisfies(part));
        for (Precondition question : isKnown ? List.<Precondition>of() : questions(change)) {
            if (origins.isMade(question.table().name())) {
                continue;
            }
            Optional<Precondition> original = origins.of(question);
            Precondition asked = original.orElse(question);
            asked.count(dialect)
                    .map(count -> dialect.guard(count, asked.message()))
                    .ifPresent(guard -> (original.isPresent() ? first : inPlace)
                            .add(original.isPresent() ? guard : guard.in(Stage.GUARD_IN_PLACE)));
        }
        if (change instanceof RowChange row) {
            for (RowPrecondition question : rows.of(row)) {
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

    private List<Precondition> questions(Change change) {
        List<Precondition> questions = new ArrayList<>();
        change.when(
                table -> {},
                column -> questions.addAll(questions(column)),
                part -> part.created()
                        .filter(added -> !isNumbered(part))
                        .ifPresent(added -> questions.addAll(part(table(part.table()), added))),
                row -> {},
                enumType -> enumType.goneValue()
                        .ifPresent(value ->
                                questions.addAll(values(enumType.object().name(), value))),
                sequence -> {},
                view -> {},
                value -> {},
                collation -> {},
                paths -> {},
                sql -> {});
        return questions;
    }

    private List<Precondition> questions(ColumnChange change) {
        if (change.is(Verb.CREATE)) {
            Column column = change.next();
            boolean isFilled = column.nullable()
                    || column.identity()
                    || column.generated().isPresent()
                    || dialect.defaultOf(column).isPresent();
            return isFilled ? List.of() : List.of(noRows(change));
        } else if (change.requires()) {
            return change.fill().isPresent() ? List.of() : List.of(of(change, new Precondition.Demand.Something()));
        } else if (change.changes(Aspect.TYPE) && change.using().isEmpty()) {
            ColumnType type = change.next().type();
            return switch (Conversion.of(change)) {
                case EXACT -> List.of();
                case NARROWING -> List.of(of(change, new Precondition.Demand.Fits(type)));
                case NONE -> List.of(of(change, new Precondition.Demand.Nothing(type)));
            };
        }
        return List.of();
    }

    /** Whether it is a key over a column that the script lets the database number: no two rows are alike there. */
    private boolean isNumbered(PartChange add) {
        boolean isKey = add.kind() == TablePart.Kind.PRIMARY_KEY || add.kind() == TablePart.Kind.UNIQUE_KEY;
        return isKey
                && add.next().ownColumns().stream()
                        .flatMap(name -> table(add.table()).column(name).stream())
                        .anyMatch(column -> column.identity() && !origins.isKnown(add.table(), column.name()));
    }

    private List<Precondition> part(Table table, TablePart part) {
        List<Precondition> questions = new ArrayList<>();
        if (part.kind() == TablePart.Kind.PRIMARY_KEY) {
            part.ownColumns().stream()
                    .filter(column ->
                            table.column(column).filter(Column::nullable).isPresent())
                    .forEach(column -> questions.add(
                            new Precondition(table, List.of(column), new Precondition.Demand.Something())));
        }
        questions.add(new Precondition(table, UsedBy.columns(table, part), new Precondition.Demand.Part(part)));
        return questions;
    }

    private Precondition noRows(ColumnChange add) {
        Table table = table(add.table());
        return new Precondition(table, List.of(), new Precondition.Demand.NoRows(add.name()));
    }

    private List<Precondition> values(TableName type, String value) {
        List<Precondition> questions = new ArrayList<>();
        for (Table table : before.shapes()) {
            for (Column column : table.columns()) {
                if (column.type() instanceof ColumnType.NativeEnum named
                        && named.name().equals(type)) {
                    questions.add(
                            new Precondition(table, List.of(column.name()), new Precondition.Demand.Without(value)));
                }
            }
        }
        return questions;
    }

    private Precondition of(ColumnChange change, Precondition.Demand demand) {
        return new Precondition(table(change.table()), List.of(change.name()), demand);
    }

    private Table table(TableName name) {
        return before.shape(name).orElseThrow();
    }
}
