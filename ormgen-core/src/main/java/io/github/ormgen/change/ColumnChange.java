package io.github.ormgen.change;

import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.Optional;
import java.util.function.BiFunction;
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
    public enum Aspect {
        TYPE,
        NULLABILITY,
        DEFAULT,
        COMMENT,
        /** Numbers go on behind the highest. */
        IDENTITY,
        /** No key, index or check uses the column while it happens. */
        GENERATED
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
        return is(Verb.ALTER) ? Optional.of(aspect(old(), next())) : Optional.empty();
    }

    private static Aspect aspect(Column before, Column after) {
        if (!before.type().equals(after.type())) {
            return Aspect.TYPE;
        } else if (before.nullable() != after.nullable()) {
            return Aspect.NULLABILITY;
        } else if (!before.defaultValue().equals(after.defaultValue())) {
            return Aspect.DEFAULT;
        } else if (before.identity() != after.identity()) {
            return Aspect.IDENTITY;
        }
        return before.generated().equals(after.generated()) ? Aspect.COMMENT : Aspect.GENERATED;
    }

    /** A column of the name as it is after this change of one that stays; empty if the change does not fit it. */
    public Optional<Column> in(Column column) {
        return switch (aspect(old(), next())) {
            case TYPE -> set(column, Column::type, Column::withType);
            case NULLABILITY -> set(column, Column::nullable, Column::withNullable);
            case DEFAULT -> set(column, Column::defaultValue, Column::withDefaultValue);
            case COMMENT -> set(column, Column::comment, Column::withComment);
            case IDENTITY -> set(column, Column::identity, Column::withIdentity);
            case GENERATED -> set(column, Column::generated, Column::withGenerated);
        };
    }

    private <V> Optional<Column> set(Column column, Function<Column, V> get, BiFunction<Column, V, Column> with) {
        boolean fits = get.apply(column).equals(get.apply(old()));
        return fits ? Optional.of(with.apply(column, get.apply(next()))) : Optional.empty();
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
    public Optional<TableName> owner() {
        return Optional.of(table);
    }

    @Override
    public ColumnChange inverse() {
        return new ColumnChange(table, after, before, fill, back, using);
    }
}
