package io.github.ormgen.change;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.SchemaPart;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A change of one object: as it was and as it is to be. One that is new was nothing, and one that goes becomes nothing.
 *
 * @param <T> the object
 */
public sealed interface Edit<T> extends Change
        permits TableChange,
                ColumnChange,
                Edit.PartChange,
                Edit.RowChange,
                Edit.EnumTypeChange,
                Edit.SequenceChange,
                Edit.ViewChange {

    /** The object as it was, empty if it is new. */
    Optional<T> before();

    /** The object as it is to be, empty if it goes. */
    Optional<T> after();

    @Override
    Edit<T> inverse();

    /** What becomes of which kind of object: {@code addColumn}. */
    @Override
    default String word() {
        boolean isAdded = is(Verb.CREATE) && isInTable();
        return (isAdded ? "add" : verb().word()) + getClass().getSimpleName().replace("Change", "");
    }

    /** Whether the object is part of a table; if not, it stands by itself in a database schema. */
    default boolean isInTable() {
        return subject() == Subject.COLUMN || subject() == Subject.PART || subject() == Subject.ROW;
    }

    /** What becomes of the object. */
    default Verb verb() {
        if (before().isEmpty()) {
            return Verb.CREATE;
        } else if (after().isEmpty()) {
            return Verb.DROP;
        }
        return name(old()).equals(name(next())) ? Verb.ALTER : Verb.RENAME;
    }

    /** The name that an object has in a database; a row has none. */
    private static Object name(Object object) {
        if (object instanceof SchemaPart<?> part) {
            return part.name();
        } else if (object instanceof TablePart part) {
            return part.name();
        }
        return object instanceof Column column ? column.name() : "";
    }

    /** Whether this becomes of the object. */
    default boolean is(Verb verb) {
        return verb() == verb;
    }

    /** The object if it is new. */
    default Optional<T> created() {
        return before().isPresent() ? Optional.empty() : after();
    }

    /** The object if it goes. */
    default Optional<T> dropped() {
        return after().isPresent() ? Optional.empty() : before();
    }

    /** The object as it was; it is not new. */
    default T old() {
        return before().orElseThrow();
    }

    /** The object as it is to be; it does not go. */
    default T next() {
        return after().orElseThrow();
    }

    /** The object: as it was, or, if it is new, as it is to be. */
    default T object() {
        return before().or(this::after).orElseThrow();
    }

    /** What becomes of an object. */
    enum Verb {
        CREATE,
        DROP,
        /** The object gets another name, and nothing else. */
        RENAME,
        /** The object stays and keeps its name. */
        ALTER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A key, index or check of a table that comes, goes or gets another name, or whose SQL names what it named before in
     * another way. A renamed column's name is not of that kind: it follows by itself, even without a placeholder; what only
     * looks like it is.
     */
    record PartChange(TableName table, Optional<TablePart> before, Optional<TablePart> after)
            implements Edit<TablePart> {

        /** A new key, index or check. */
        public static PartChange add(TableName table, TablePart part) {
            return new PartChange(table, Optional.empty(), Optional.of(part));
        }

        /** One that goes. */
        public static PartChange drop(TableName table, TablePart part) {
            return new PartChange(table, Optional.of(part), Optional.empty());
        }

        /** One that stays. */
        public static PartChange alter(TableName table, TablePart before, TablePart after) {
            return new PartChange(table, Optional.of(before), Optional.of(after));
        }

        /** Which of them it is. */
        public TablePart.Kind kind() {
            return object().kind();
        }

        @Override
        public PartChange inverse() {
            return new PartChange(table, after, before);
        }
    }

    /** A reference row that comes, goes or gets other values; it is found by the key that it has before. */
    record RowChange(TableName table, Optional<ReferenceRow> before, Optional<ReferenceRow> after)
            implements Edit<ReferenceRow> {

        /** A new row. */
        public static RowChange insert(TableName table, ReferenceRow row) {
            return new RowChange(table, Optional.empty(), Optional.of(row));
        }

        /** A row that goes. */
        public static RowChange delete(TableName table, ReferenceRow row) {
            return new RowChange(table, Optional.of(row), Optional.empty());
        }

        /** Other values of a row. */
        public static RowChange update(TableName table, ReferenceRow before, ReferenceRow after) {
            return new RowChange(table, Optional.of(before), Optional.of(after));
        }

        /** The columns of which the row says something else, or nothing, from now on. */
        public SortedSet<String> columns() {
            SortedSet<String> columns = new TreeSet<>();
            before.ifPresent(row -> columns.addAll(row.values().keySet()));
            after.ifPresent(row -> columns.addAll(row.values().keySet()));
            columns.removeIf(
                    column -> before.flatMap(row -> row.value(column)).equals(after.flatMap(row -> row.value(column))));
            return columns;
        }

        @Override
        public RowChange inverse() {
            return new RowChange(table, after, before);
        }

        @Override
        public String word() {
            return switch (verb()) {
                case CREATE -> "insertRow";
                case DROP -> "deleteRow";
                case RENAME, ALTER -> "updateRow";
            };
        }
    }

    /** An enum type that comes, goes, gets another name, one value more or less, or another order of its values. */
    record EnumTypeChange(Optional<EnumType> before, Optional<EnumType> after) implements Edit<EnumType> {

        /** A new type. */
        public static EnumTypeChange create(EnumType type) {
            return new EnumTypeChange(Optional.empty(), Optional.of(type));
        }

        /** A type that goes. */
        public static EnumTypeChange drop(EnumType type) {
            return new EnumTypeChange(Optional.of(type), Optional.empty());
        }

        /** A type that stays. */
        public static EnumTypeChange alter(EnumType before, EnumType after) {
            return new EnumTypeChange(Optional.of(before), Optional.of(after));
        }

        /** The value that a type that stays has more. */
        public Optional<String> addedValue() {
            return is(Verb.ALTER) ? more(old(), next()) : Optional.empty();
        }

        /** The value that a type that stays has no more. */
        public Optional<String> goneValue() {
            return is(Verb.ALTER) ? more(next(), old()) : Optional.empty();
        }

        /** A type of the name as it is after this change of one that stays; empty if the change does not fit it. */
        public Optional<EnumType> in(EnumType type) {
            List<String> values = new ArrayList<>(type.values());
            Optional<String> added = addedValue();
            Optional<String> dropped = goneValue();
            if (added.isPresent()) {
                int index = next().values().indexOf(added.get());
                boolean fits = index <= values.size() && !values.contains(added.get());
                values.add(fits ? index : 0, added.get());
                return fits ? Optional.of(type.withValues(values)) : Optional.empty();
            } else if (dropped.isPresent()) {
                boolean fits = values.indexOf(dropped.get()) == old().values().indexOf(dropped.get());
                values.remove(dropped.get());
                return fits ? Optional.of(type.withValues(values)) : Optional.empty();
            }
            return values.equals(old().values()) ? Optional.of(type.withValues(next().values())) : Optional.empty();
        }

        private static Optional<String> more(EnumType one, EnumType other) {
            return other.values().stream()
                    .filter(value -> !one.values().contains(value))
                    .findFirst();
        }

        @Override
        public EnumTypeChange inverse() {
            return new EnumTypeChange(after, before);
        }
    }

    /** A sequence that comes, goes, or gets another name, start or increment. */
    record SequenceChange(Optional<Sequence> before, Optional<Sequence> after) implements Edit<Sequence> {

        /** A new sequence. */
        public static SequenceChange create(Sequence sequence) {
            return new SequenceChange(Optional.empty(), Optional.of(sequence));
        }

        /** A sequence that goes. */
        public static SequenceChange drop(Sequence sequence) {
            return new SequenceChange(Optional.of(sequence), Optional.empty());
        }

        /** A sequence that stays. */
        public static SequenceChange alter(Sequence before, Sequence after) {
            return new SequenceChange(Optional.of(before), Optional.of(after));
        }

        @Override
        public SequenceChange inverse() {
            return new SequenceChange(after, before);
        }
    }

    /**
     * A view that comes, goes, for good or until what it reads has changed, gets another name in the same schema while no
     * other view reads it, or another query, other columns or another comment.
     */
    record ViewChange(Optional<View> before, Optional<View> after) implements Edit<View> {

        /** A new view. */
        public static ViewChange create(View view) {
            return new ViewChange(Optional.empty(), Optional.of(view));
        }

        /** A view that goes. */
        public static ViewChange drop(View view) {
            return new ViewChange(Optional.of(view), Optional.empty());
        }

        /** A view that stays. */
        public static ViewChange alter(View before, View after) {
            return new ViewChange(Optional.of(before), Optional.of(after));
        }

        @Override
        public ViewChange inverse() {
            return new ViewChange(after, before);
        }
    }
}
