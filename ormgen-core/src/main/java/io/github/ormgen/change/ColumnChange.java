package io.github.ormgen.change;

import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A column that comes as the last of its table, goes once no key, index or check uses it, gets another name, or becomes
 * another in one {@link Aspect}. Keys, indexes, foreign keys of other tables and placeholders in SQL follow its name.
 *
 * @param fill what rows get that have nothing, before they must have something
 * @param using the expression over the old value that gives the new one, where the database can not convert by itself
 * @param back the same for the way back
 */
public record ColumnChange(
        TableName table,
        Optional<Column> before,
        Optional<Column> after,
        Optional<FillValue> fill,
        Optional<SqlText> using,
        Optional<SqlText> back)
        implements Edit<Column> {

    /** What of a column that stays is another from now on. */
    @SuppressWarnings("ImmutableEnumChecker") // Its functions have no state, which the checker can't see.
    public enum Aspect {
        TYPE(Column::type, Column::withType),
        NULLABILITY(Column::nullable, Column::withNullable),
        DEFAULT(Column::defaultValue, Column::withDefaultValue),
        /** Numbers go on behind the highest. */
        IDENTITY(Column::identity, Column::withIdentity),
        /** No key, index or check uses the column while it happens. */
        GENERATED(Column::generated, Column::withGenerated),
        COMMENT(Column::comment, Column::withComment);

        private final BiPredicate<Column, Column> isSame;
        /** Gives one column what another has. */
        private final BinaryOperator<Column> taken;

        <V> Aspect(Function<Column, V> get, BiFunction<Column, V, Column> with) {
            isSame = (one, other) -> get.apply(one).equals(get.apply(other));
            taken = (column, other) -> with.apply(column, get.apply(other));
        }

        private static Aspect between(Column before, Column after) {
            return Arrays.stream(values())
                    .filter(aspect -> !aspect.isSame.test(before, after))
                    .findFirst()
                    .orElse(COMMENT);
        }
    }

    /** A new column. */
    public static ColumnChange add(TableName table, Column column) {
        return of(table, Optional.empty(), Optional.of(column));
    }

    /** A column that goes. */
    public static ColumnChange drop(TableName table, Column column) {
        return of(table, Optional.of(column), Optional.empty());
    }

    /** A column that stays. */
    public static ColumnChange alter(TableName table, Column before, Column after) {
        return of(table, Optional.of(before), Optional.of(after));
    }

    private static ColumnChange of(TableName table, Optional<Column> before, Optional<Column> after) {
        return new ColumnChange(table, before, after, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, with what rows get that have nothing. */
    public ColumnChange withFill(Optional<FillValue> other) {
        return new ColumnChange(table, before, after, other, using, back);
    }

    /** The same, with the expression that gives the new value. */
    public ColumnChange withUsing(Optional<SqlText> other) {
        return new ColumnChange(table, before, after, fill, other, back);
    }

    /** The column's name: the one before. */
    public String name() {
        return object().name();
    }

    /** What of the column is another; empty if it comes, goes or gets another name. */
    public Optional<Aspect> aspect() {
        return is(Verb.ALTER) ? Optional.of(Aspect.between(old(), next())) : Optional.empty();
    }

    /** A column of the name as it is after this change of one that stays; empty if the change does not fit it. */
    public Optional<Column> in(Column column) {
        Aspect aspect = Aspect.between(old(), next());
        return aspect.isSame.test(column, old()) ? Optional.of(aspect.taken.apply(column, next())) : Optional.empty();
    }

    /** Whether this of the column is another. */
    public boolean changes(Aspect aspect) {
        return aspect().equals(Optional.of(aspect));
    }

    /** Whether the column stays, and must have a value from now on. */
    public boolean requires() {
        return changes(Aspect.NULLABILITY) && !next().nullable();
    }

    @Override
    public String nameAfter(TableName owner, String column) {
        return is(Verb.RENAME) && table.equals(owner) && name().equals(column) ? next().name() : column;
    }

    @Override
    public ColumnChange inverse() {
        return new ColumnChange(table, after, before, fill, back, using);
    }
}
