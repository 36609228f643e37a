package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.entityplan.PlannedEntity;
import io.github.ormgen.entityplan.SoftDeletePlan;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The update that takes the place of Hibernate's delete, a net under {@code remove}. Hibernate puts it to the database as
 * it is, so its quotes are the database's own.
 */
final class DeleteStatement {

    private final PlannedEntity planned;
    private final TableName table;
    private final SoftDeletePlan plan;

    DeleteStatement(PlannedEntity planned, SoftDeletePlan plan) {
        this.planned = planned;
        this.table = planned.entity().table();
        this.plan = plan;
    }

    /** The statement in standard SQL. */
    String standard() {
        String schema = table.schema().map(name -> name(name, '"') + ".").orElse("");
        return statement(schema, '"', "current_timestamp");
    }

    /**
     * The statement on MySQL and MariaDB, empty if it is the same. They know no schemas, and their
     * {@code current_timestamp} is of the session's time zone and has no fraction of a second.
     */
    Optional<String> onMySql() {
        String statement = statement("", '`', "utc_timestamp(6)");
        return statement.equals(standard()) ? Optional.empty() : Optional.of(statement);
    }

    private String statement(String schema, char quote, String now) {
        String value = plan.isTimed() ? now : "true";
        String target = schema + name(table.name(), quote);
        String conditions =
                columns().stream().map(column -> name(column, quote) + " = ?").collect(Collectors.joining(" and "));
        return "update " + target + " set " + name(plan.deletion().column(), quote) + " = " + value + " where "
                + conditions;
    }

    /** The columns in the order in which Hibernate binds them: the identifier's, then the version's. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>(planned.key().columns());
        for (Attribute attribute : planned.entity().attributes()) {
            if (attribute instanceof BasicAttribute basic && basic.role() == BasicAttribute.Role.VERSION) {
                columns.add(basic.column());
            }
        }
        return columns;
    }

    private static String name(String name, char quote) {
        return Quoting.isNeeded(name) ? quote + name + quote : name;
    }
}
