package io.github.ormgen.dialect;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes keys, indexes and checks of a lowered table as clauses. */
public record ConstraintClauses(Dialect dialect, Table table) {

    /** The clauses of {@code create table}: the primary key, unique keys and checks. */
    List<String> ofTable() {
        return Stream.of(table.primaryKey().stream(), table.uniqueKeys().stream(), table.checks().stream())
                .flatMap(parts -> parts)
                .flatMap(part -> of(part).stream())
                .toList();
    }

    /** The clause; empty if the database has no SQL for it. Of an index, what follows {@code create} or {@code add}. */
    public Optional<String> of(TablePart part) {
        return switch (part.kind()) {
            case PRIMARY_KEY -> Optional.of(primary((PrimaryKey) part));
            case UNIQUE_KEY -> Optional.of(constraint(part) + "unique " + list(((UniqueKey) part).columns()));
            case INDEX -> Optional.of(dialect.indexText(table, (Index) part));
            case FOREIGN_KEY -> Optional.of(foreign((ForeignKey) part));
            case CHECK ->
                new CheckClauses(dialect, table)
                        .condition(((Check) part).rule())
                        .map(condition -> constraint(part) + "check (" + condition + ")");
        };
    }

    /** MariaDB refuses the one name that all of its primary keys have. */
    private String primary(PrimaryKey key) {
        boolean isUsual = !dialect.has(Feature.NAMED_PRIMARY_KEYS) && key.name().equalsIgnoreCase("PRIMARY");
        return (isUsual ? "" : constraint(key)) + "primary key " + list(key.columns());
    }

    private String foreign(ForeignKey key) {
        return constraint(key) + "foreign key " + list(key.columns())
                + " references " + dialect.names().of(key.target(), table.name()) + " " + list(key.targetColumns())
                + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate());
    }

    private String constraint(TablePart part) {
        return "constraint " + dialect.names().of(part.name()) + " ";
    }

    private String list(List<String> columns) {
        return dialect.names().list(columns);
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
