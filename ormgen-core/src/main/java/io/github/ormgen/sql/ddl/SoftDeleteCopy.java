package io.github.ormgen.sql.ddl;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.IdentifierQuoting;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Optional;

/** Writes the marks of deleted rows of a table, which has the column of the old mark and that of the new. */
public record SoftDeleteCopy(Dialect dialect, Table table) {

    /** Marks in one way what is marked in the other: deleted rows stay deleted. */
    List<Statement> carry(SoftDelete before, SoftDelete after) {
        IdentifierQuoting names = dialect.names();
        String old = names.of(before.column());
        boolean isTimestamp = before.style() == SoftDelete.Style.TIMESTAMP;
        return value(before, after).stream()
                .map(value -> Statement.alter(
                        table.name(),
                        "update " + names.of(table.name()) + " set " + names.of(after.column()) + " = " + value
                                + " where " + old + (isTimestamp ? " is not null" : "")))
                .toList();
    }

    /** The condition that a row is not deleted. */
    public static String living(Dialect dialect, SoftDelete softDelete) {
        return softDelete.living(dialect.names().of(softDelete.column()));
    }

    /** The moment of deletion where the old mark has it, now where it does not; empty where nothing has to be said. */
    private Optional<String> value(SoftDelete before, SoftDelete after) {
        if (before.column().equals(after.column())) {
            return Optional.empty();
        }
        if (before.style() == after.style()) {
            return Optional.of(dialect.names().of(before.column()));
        }
        DefaultValue value =
                after.style() == SoftDelete.Style.FLAG ? new DefaultValue.Bool(true) : DefaultValue.Special.NOW;
        return table.column(after.column())
                .flatMap(column -> dialect.defaultOf(column.withDefaultValue(Optional.of(value))));
    }
}
