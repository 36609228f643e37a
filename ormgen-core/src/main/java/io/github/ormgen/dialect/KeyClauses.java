package io.github.ormgen.dialect;

import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/** Writes keys and checks as clauses. */
public final class KeyClauses {

    private KeyClauses() {}

    /** The primary key, unique keys and checks of a lowered table, as clauses of {@code create table}. */
    public static List<String> clauses(Dialect dialect, Table table) {
        List<String> clauses = new ArrayList<>();
        table.primaryKey().ifPresent(key -> clauses.add(primary(dialect, key)));
        table.uniqueKeys().forEach(key -> clauses.add(unique(dialect, key)));
        CheckClauses checks = new CheckClauses(dialect, table);
        table.checks().forEach(check -> checks.of(check).ifPresent(clauses::add));
        return clauses;
    }

    /** A primary key. MariaDB refuses the one name that all of its primary keys have. */
    static String primary(Dialect dialect, PrimaryKey key) {
        IdentifierQuoting names = dialect.names();
        boolean isUsual = !dialect.has(Feature.NAMED_PRIMARY_KEYS) && key.name().equalsIgnoreCase("PRIMARY");
        return (isUsual ? "" : "constraint " + names.of(key.name()) + " ") + "primary key " + names.list(key.columns());
    }

    /** A unique key of a lowered table. */
    static String unique(Dialect dialect, UniqueKey key) {
        IdentifierQuoting names = dialect.names();
        return "constraint " + names.of(key.name()) + " unique " + names.list(key.columns());
    }

    /** A foreign key. */
    static String foreign(Dialect dialect, TableName table, ForeignKey key) {
        IdentifierQuoting names = dialect.names();
        return "constraint " + names.of(key.name())
                + " foreign key " + names.list(key.columns())
                + " references " + names.of(key.target(), table) + " " + names.list(key.targetColumns())
                + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate());
    }

    private static String action(String event, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "";
            case RESTRICT -> event + "restrict";
            case CASCADE -> event + "cascade";
            case SET_NULL -> event + "set null";
        };
    }
}
