package io.github.ormgen.sql.ddl;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Expressions;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.json.SchemaJson;
import io.github.ormgen.sql.lowering.Lowering;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the values of reference rows.
 *
 * @param tables the tables that rows may refer to, lowered
 * @param table the row's own table, lowered
 */
public record RowValues(Dialect dialect, Function<TableName, Table> tables, Table table) {

    String text(Column column, RowValue value) {
        return value.match(
                literal -> literal(column, literal.value()),
                nothing -> "null",
                elements -> elements(column, elements),
                this::reference);
    }

    private String elements(Column column, RowValue.Elements value) {
        if (!(column.type() instanceof ColumnType.ArrayOf array)) {
            return literal(column, new DefaultValue.Text(SchemaJson.RECORDS.compact(value)));
        } else if (value.values().isEmpty()) {
            return literal(column, DefaultValue.Special.EMPTY_ARRAY);
        }
        Column element = Column.of(column.name(), array.element());
        String elements = value.values().stream()
                .map(one -> literal(element, one.value()))
                .collect(Collectors.joining(", "));
        return "cast(array[" + elements + "] as " + dialect.type(array) + ")";
    }

    /** MySQL reads from the table that it changes only if the rows read are set aside, which {@code distinct} brings about. */
    private String reference(RowValue.Reference value) {
        IdentifierQuoting names = dialect.names();
        Table target = tables.apply(value.table());
        String name = names.of(value.column());
        String from = names.of(target.name(), table.name()) + " where "
                + new RowValues(dialect, tables, target).where(new TreeMap<>(value.key()));
        boolean isAside = target.name().equals(table.name()) && !dialect.has(Feature.ARRAYS);
        return isAside
                ? "(select " + name + " from (select distinct " + name + " from " + from + ") referred)"
                : "(select " + name + " from " + from + ")";
    }

    /** The condition that columns hold these values. */
    public String where(Map<String, RowValue> values) {
        String found = values.entrySet().stream()
                .map(entry -> is(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" and "));
        return isAmongLiving(table, values.keySet())
                ? found + " and "
                        + table.softDelete()
                                .map(Lowering::living)
                                .flatMap(new Expressions(dialect)::of)
                                .orElseThrow()
                : found;
    }

    /** Whether a row is known among those that are not deleted alone: other keys than the primary one hold among these. */
    public static boolean isAmongLiving(Table owner, Set<String> key) {
        boolean isPrimary = owner.primaryKey()
                .filter(primary -> Set.copyOf(primary.columns()).equals(key))
                .isPresent();
        return owner.softDelete().isPresent() && !isPrimary;
    }

    private String is(String name, RowValue value) {
        return value == RowValue.Nothing.NULL
                ? dialect.names().of(name) + " is null"
                : equal(table.column(name).orElseThrow(), value);
    }

    /** The condition that a column holds a value. */
    public String equal(Column column, RowValue value) {
        return dialect.names().of(column.name()) + " = " + dialect.compared(column.type(), text(column, value));
    }

    private String literal(Column owner, DefaultValue value) {
        return dialect.defaultOf(owner.withDefaultValue(Optional.of(value)))
                .orElseThrow(() -> new IllegalArgumentException(dialect.displayName() + " can't make " + value));
    }
}
