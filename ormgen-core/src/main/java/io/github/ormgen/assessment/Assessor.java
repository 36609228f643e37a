package io.github.ormgen.assessment;

import io.github.ormgen.assessment.Assessment.Scope;
import io.github.ormgen.assessment.Verdict.Down;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Conversion;
import io.github.ormgen.change.DroppedObjects;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Assesses the changes of one script, one after another: {@link #of} each, then {@link #advance} past it. */
public final class Assessor {

    private final Fold schema;
    private final boolean isEmpty;
    private final DroppedObjects dropped;
    private final NamesBefore names = new NamesBefore();
    private final ProvenConstraints proven = new ProvenConstraints();
    private final EmptyNewColumns empty = new EmptyNewColumns();

    /** Begins before the first of the changes. */
    public Assessor(Schema start, Collection<? extends Change> changes) {
        this.schema = new Fold(start);
        this.isEmpty = start.tables().isEmpty();
        this.dropped = DroppedObjects.of(changes);
    }

    /** The schema before the change whose turn it is. */
    public Fold schema() {
        return schema;
    }

    /** What the change costs whose turn it is. */
    public Assessment of(Change change) {
        return switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case PART -> part((PartChange) change);
            case ROW -> row((RowChange) change);
            case ENUM_TYPE -> enumType((EnumTypeChange) change);
            case SEQUENCE -> sequence((SequenceChange) change);
            // Of tables that are there; an empty database has nothing to convert.
            case COLLATION -> free(change, isEmpty ? Scope.NEW_TABLE : Scope.EXISTING);
            // A view holds nothing of its own, and what a person wrote is theirs to judge.
            case VIEW, VALUE, PATHS, SQL -> free(change, Scope.EXISTING);
        };
    }

    /** Goes on to the change after this one. */
    public void advance(Change change) {
        names.advance(change);
        proven.advance(change);
        empty.advance(change);
        schema.apply(change);
    }

    /** Without a mark, deleted rows come back to life. */
    private Assessment table(TableChange change) {
        Optional<Loss> loss = change.dropped()
                .map(table -> new Loss(
                        names.former(table.name()).toString(),
                        "the table and its rows are dropped",
                        table.path(),
                        true));
        if (change.changesMarks() && change.next().softDelete().isEmpty()) {
            String column = change.old().softDelete().orElseThrow().column();
            loss = Optional.of(new Loss(
                    names.former(change.name(), column),
                    "the mark for deleted rows is removed, so deleted rows become visible again",
                    "",
                    false));
        }
        return new Assessment(change, names.scope(change.name()), loss, whole(change), List.of());
    }

    /** What comes, goes or stays as a whole; where a sequence had come to is lost with it. */
    private static Down whole(Edit<?> change) {
        return switch (change.verb()) {
            case CREATE, DROP -> Down.STRUCTURE_ONLY;
            case RENAME, ALTER -> Down.LOSSLESS;
        };
    }

    private Assessment column(ColumnChange change) {
        Scope scope = names.scope(change.table(), change.name());
        return new Assessment(change, scope, loss(change), back(change, scope), preconditions(change, scope));
    }

    /** What is computed is lost by nobody. */
    private Optional<Loss> loss(ColumnChange change) {
        String name = names.former(change.table(), change.name());
        if (change.using().isPresent()) {
            return Optional.of(new Loss(name, "the backfill of the column replaces every value", "", false));
        }
        return change.dropped()
                .filter(column -> column.generated().isEmpty())
                .map(column -> new Loss(name, "the column and its values are dropped", column.path(), true));
    }

    private static Down back(ColumnChange change, Scope scope) {
        return switch (change.verb()) {
            case CREATE, DROP -> change.object().generated().isPresent() ? Down.LOSSLESS : Down.STRUCTURE_ONLY;
            case RENAME -> Down.LOSSLESS;
            case ALTER ->
                switch (change.aspect().orElseThrow()) {
                    case TYPE -> ofType(change);
                    case NULLABILITY -> ofNullability(change, scope);
                    case GENERATED -> change.next().generated().isEmpty() ? Down.STRUCTURE_ONLY : Down.LOSSLESS;
                    case DEFAULT, COMMENT, IDENTITY -> Down.LOSSLESS;
                };
        };
    }

    /** The way back of a type that every value fits into is the one that may not fit. */
    private static Down ofType(ColumnChange change) {
        if (change.using().isPresent()) {
            return change.back().isPresent() ? Down.STRUCTURE_ONLY : Down.IMPOSSIBLE;
        }
        return Conversion.of(change) == Conversion.EXACT ? Down.MAY_FAIL : Down.LOSSLESS;
    }

    private static Down ofNullability(ColumnChange change, Scope scope) {
        if (!change.requires()) {
            return Down.MAY_FAIL;
        }
        return change.fill().isEmpty() || scope.isNewColumn() ? Down.LOSSLESS : Down.STRUCTURE_ONLY;
    }

    private List<Precondition> preconditions(ColumnChange change, Scope scope) {
        Table table = schema.shape(change.table()).orElseThrow();
        if (change.is(Verb.CREATE)) {
            Column column = change.next();
            boolean isFilled =
                    column.nullable() || column.identity() || column.generated().isPresent();
            return isFilled || scope.isNewTable()
                    ? List.of()
                    : List.of(new Precondition(table, List.of(), new Precondition.Demand.NoRows(column.name())));
        }
        return demand(change).map(demand -> new Precondition(table, List.of(change.name()), demand)).stream()
                .toList();
    }

    private static Optional<Precondition.Demand> demand(ColumnChange change) {
        if (change.requires()) {
            return change.fill().isPresent() ? Optional.empty() : Optional.of(new Precondition.Demand.Something());
        } else if (!change.changes(Aspect.TYPE) || change.using().isPresent()) {
            return Optional.empty();
        }
        ColumnType type = change.next().type();
        return switch (Conversion.of(change)) {
            case EXACT -> Optional.empty();
            case NARROWING -> Optional.of(new Precondition.Demand.Fits(type));
            case NONE -> Optional.of(new Precondition.Demand.Nothing(type));
        };
    }

    /** Rows that come afterwards may be against what is gone. */
    private Assessment part(PartChange change) {
        Scope scope = names.scope(change.table());
        boolean isPlainIndex = change.object() instanceof Index index && !index.unique();
        Down back = change.is(Verb.DROP) && !isPlainIndex ? Down.MAY_FAIL : Down.LOSSLESS;
        boolean isAsked = change.is(Verb.CREATE) && !isPlainIndex && !scope.isNewTable() && !isSure(change);
        return new Assessment(change, scope, Optional.empty(), back, isAsked ? preconditions(change) : List.of());
    }

    /** Whether rows are known to satisfy a new key, index or check. */
    private boolean isSure(PartChange add) {
        return proven.holds(add) || empty.satisfies(add) || isNumbered(add);
    }

    /** Whether it is a key over a column that the script lets the database number: no two rows are alike there. */
    private boolean isNumbered(PartChange add) {
        boolean isKey = add.kind() == TablePart.Kind.PRIMARY_KEY || add.kind() == TablePart.Kind.UNIQUE_KEY;
        return isKey
                && add.next().columns().stream()
                        .filter(column -> names.scope(add.table(), column).isNewColumn())
                        .flatMap(column -> schema.shape(add.table()).orElseThrow().column(column).stream())
                        .anyMatch(Column::identity);
    }

    private List<Precondition> preconditions(PartChange add) {
        Table table = schema.shape(add.table()).orElseThrow();
        TablePart part = add.next();
        List<Precondition> preconditions = new ArrayList<>();
        if (part.kind() == TablePart.Kind.PRIMARY_KEY) {
            part.columns().stream()
                    .filter(column ->
                            table.column(column).filter(Column::nullable).isPresent())
                    .forEach(column -> preconditions.add(
                            new Precondition(table, List.of(column), new Precondition.Demand.Something())));
        }
        preconditions.add(Precondition.of(table, part));
        return preconditions;
    }

    /** Rows of tables that come or go with the revision cost nothing of their own; guards look after the others. */
    private Assessment row(RowChange change) {
        Scope scope = dropped.holds(change.table()) ? Scope.DROPPED_TABLE : names.scope(change.table());
        Down back = switch (change.verb()) {
            // Numbers that the database gave, and what a row does not say, are another's.
            case CREATE -> Down.MAY_FAIL;
            case DROP -> Down.STRUCTURE_ONLY;
            case RENAME, ALTER -> isSaidTwice(change) ? Down.LOSSLESS : Down.STRUCTURE_ONLY;
        };
        return new Assessment(
                change, scope, Optional.empty(), scope == Scope.EXISTING ? back : Down.LOSSLESS, List.of());
    }

    /** Whether all columns that the row says afterwards were said before, or were not there. */
    private boolean isSaidTwice(RowChange update) {
        return update.next().values().keySet().stream()
                .allMatch(column -> update.old().value(column).isPresent()
                        || names.scope(update.table(), column).isNewColumn());
    }

    private Assessment enumType(EnumTypeChange change) {
        List<Precondition> preconditions = change.goneValue()
                .map(value -> without(value, change.object().name()))
                .orElse(List.of());
        Down back = change.addedValue().isPresent() ? Down.MAY_FAIL : Down.LOSSLESS;
        return new Assessment(change, Scope.EXISTING, Optional.empty(), back, preconditions);
    }

    private List<Precondition> without(String value, TableName type) {
        ColumnType named = new ColumnType.NativeEnum(type);
        return schema.shapes().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type().equals(named))
                        .map(column -> new Precondition(
                                table, List.of(column.name()), new Precondition.Demand.Without(value))))
                .toList();
    }

    /** Where the sequence had come to is lost. */
    private Assessment sequence(SequenceChange change) {
        Optional<Loss> loss = change.dropped()
                .map(sequence -> new Loss(
                        sequence.name().toString(),
                        "the sequence and its current number are dropped",
                        sequence.path(),
                        true));
        return new Assessment(change, Scope.EXISTING, loss, whole(change), List.of());
    }

    private static Assessment free(Change change, Scope scope) {
        return new Assessment(change, scope, Optional.empty(), Down.LOSSLESS, List.of());
    }
}
