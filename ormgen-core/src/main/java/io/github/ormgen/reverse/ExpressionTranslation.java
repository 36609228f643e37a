package io.github.ormgen.reverse;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import java.util.Locale;
import java.util.Optional;

/**
 * Says in the schema's own terms what a database has in its own: columns that its expressions have in quotes, and where
 * it has no type for them, as MySQL and MariaDB, the moments at which rows came, changed and were deleted.
 */
public final class ExpressionTranslation {

    private final boolean hasMoments;
    private final boolean isInCapitals;
    private final Table table;

    private ExpressionTranslation(Dialect dialect, Table table) {
        hasMoments = !dialect.type(Simple.INSTANT).equals(dialect.type(Simple.TIMESTAMP));
        isInCapitals = dialect.does(Rule.CAPITAL_NAMES);
        this.table = table;
    }

    /** The schema that was read from a database. */
    public static Schema of(Schema schema, Dialect dialect) {
        return schema.mapTables(table -> new ExpressionTranslation(dialect, table).table());
    }

    private Table table() {
        return table.mapColumns(this::column).mapParts(part -> part.mapSql(this::sql));
    }

    private Column column(Column column) {
        Column told = column.withGenerated(column.generated().map(this::sql));
        boolean isMoment = column.type() == Simple.TIMESTAMP
                && (SystemColumns.isMoment(column.withType(Simple.INSTANT))
                        || SchemaCleanup.isDeletionMoment(column.withType(Simple.INSTANT)));
        return !hasMoments && isMoment ? told.withType(Simple.INSTANT) : told;
    }

    private SqlText sql(SqlText sql) {
        return sql.withQuoted(name -> column(name).map(column -> "{" + column + "}"));
    }

    /** The column of a name in quotes, which may be in capitals because it was written without. */
    private Optional<String> column(String name) {
        return table.column(name)
                .or(() -> isInCapitals ? table.column(name.toLowerCase(Locale.ROOT)) : Optional.empty())
                .map(Column::name);
    }
}
