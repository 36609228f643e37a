package io.github.ormgen.assessment;

import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which rows would be in the way of a change.
 *
 * @param table the table, with the names of the moment at which it is asked
 * @param columns the columns that it is about
 * @param demand what rows must satisfy
 * @param rows what gives the rows with the columns of that moment, if it is not the table; in parentheses
 */
public record Precondition(Table table, List<String> columns, Demand demand, Optional<String> rows) {

    /** About the rows of the table itself. */
    public Precondition(Table table, List<String> columns, Demand demand) {
        this(table, columns, demand, Optional.empty());
    }

    /**
     * What a key, index or check demands of all columns that it depends on, those in SQL and the one that marks deletions
     * among them.
     */
    static Precondition of(Table table, TablePart part) {
        List<String> columns = new ArrayList<>(part.columns());
        Optional<SqlText> sql = Optional.empty();
        if (part instanceof Check check && check.rule() instanceof CheckRule.Sql rule) {
            sql = Optional.of(rule.condition());
        } else if (part instanceof Index index) {
            sql = index.where();
        }
        if (part instanceof UniqueKey key && key.livingOnly()) {
            table.softDelete().map(SoftDelete::column).ifPresent(columns::add);
        }
        sql.ifPresent(text -> table.columns().stream()
                .map(Column::name)
                .filter(name -> !columns.contains(name) && text.mentions(name))
                .forEach(columns::add));
        return new Precondition(table, columns, new Demand.Part(part));
    }

    /** What rows must satisfy. */
    public sealed interface Demand {

        /** No row may be there at all, or it would lack what a new column requires. */
        record NoRows(String column) implements Demand {

            /** Whatever the column. */
            public NoRows() {
                this("");
            }
        }

        /** Every row must have something in the column. */
        record Something() implements Demand {}

        /** No row may have anything in the column, since nothing says what becomes of it in another type. */
        record Nothing(ColumnType type) implements Demand {}

        /** No row may hold this text. */
        record Without(String value) implements Demand {}

        /** Every value must fit another type. */
        record Fits(ColumnType type) implements Demand {}

        /** No row may refer to anything, since what it would refer to has no rows yet. */
        record NoReference(ForeignKey key) implements Demand {}

        /** What a key or check demands. */
        record Part(TablePart part) implements Demand {}
    }

    /** The same about a table and columns of other names. */
    public Precondition renamed(TableName name, ColumnRenaming renaming, UnaryOperator<ForeignKey> target) {
        Demand other = demand;
        if (demand instanceof Demand.Part ofPart) {
            TablePart part = renaming.inWords(renaming.in(ofPart.part()));
            other = new Demand.Part(part instanceof ForeignKey key ? target.apply(key) : part);
        }
        if (demand instanceof Demand.NoReference none) {
            other = new Demand.NoReference((ForeignKey) renaming.in(none.key()));
        }
        return new Precondition(
                renaming.in(table).withName(name),
                columns.stream()
                        .map(column -> renaming.names().getOrDefault(column, column))
                        .toList(),
                other);
    }

    /** The same about rows that are not in the table yet. */
    public Precondition from(String source, UnaryOperator<ForeignKey> target) {
        Demand other = demand instanceof Demand.Part part && part.part() instanceof ForeignKey key
                ? new Demand.Part(target.apply(key))
                : demand;
        return new Precondition(table, columns, other, Optional.of(source));
    }

    /** What the rows in the way are, said after their number. */
    public String message() {
        String what = String.join(", ", columns);
        if (demand instanceof Demand.NoRows none) {
            return "rows in " + table.name() + " would have no value in " + none.column() + ", which is required";
        } else if (demand instanceof Demand.Something) {
            return "rows in " + table.name() + " have no value in " + what;
        } else if (demand instanceof Demand.Nothing) {
            return "rows in " + table.name() + " have a value in " + what
                    + ", which cannot be converted to the new type";
        } else if (demand instanceof Demand.Without without) {
            return "rows in " + table.name() + " have " + without.value() + " in " + what;
        } else if (demand instanceof Demand.Fits) {
            return "rows in " + table.name() + " do not fit the new type of " + what;
        }
        TablePart part = demand instanceof Demand.NoReference none ? none.key() : ((Demand.Part) demand).part();
        return switch (part.kind()) {
            case PRIMARY_KEY, UNIQUE_KEY, INDEX ->
                "keys of " + part.name() + " occur more than once in " + table.name();
            case FOREIGN_KEY ->
                "rows in " + table.name() + " refer to a row that does not exist, against " + part.name();
            case CHECK -> "rows in " + table.name() + " violate " + part.name();
        };
    }
}
