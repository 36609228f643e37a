package io.github.ormgen.it.histories;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * What PostgreSQL knows its objects by, whatever their names: tells a rename from a drop and an addition.
 *
 * @param names the present name of each table, sequence, enum type, column and enum value, without what it belongs to
 * @param paths what each of them stands for in a catalog's schema
 */
record Identities(Map<String, String> names, Map<String, String> paths) {

    private static final String QUERY = """
            select 'object ' || c.oid as id, c.relname as name, '' as parent,
                coalesce(nullif(n.nspname, current_schema()) || '.', '') || c.relname as path
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'S') and n.nspname not in ('pg_catalog', 'information_schema')
            union all
            select 'column ' || c.oid || ' ' || a.attnum, a.attname, '',
                coalesce(nullif(n.nspname, current_schema()) || '.', '') || c.relname || '.' || a.attname
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                and n.nspname not in ('pg_catalog', 'information_schema')
            union all
            select 'type ' || t.oid, t.typname, '',
                coalesce(nullif(n.nspname, current_schema()) || '.', '') || t.typname
            from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e'
            union all
            select 'value ' || e.oid, e.enumlabel, coalesce(nullif(n.nspname, current_schema()) || '.', '') || t.typname, ''
            from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace
            """;

    static Identities read(Connection connection, Database kind) throws SQLException {
        Map<String, String> names = new HashMap<>();
        Map<String, String> paths = new HashMap<>();
        if (kind == Database.POSTGRESQL) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(QUERY)) {
                while (rows.next()) {
                    names.put(rows.getString(1), rows.getString(2));
                    paths.put(rows.getString(1), rows.getString(3) + rows.getString(4));
                }
            }
        }
        return new Identities(names, paths);
    }

    /** The renames from these to others, as a model would say them. */
    MigrationHints to(Identities after) {
        Map<String, String> former = new HashMap<>();
        Map<String, Map<String, String>> formerValues = new HashMap<>();
        names.forEach((id, name) -> {
            String next = after.names().getOrDefault(id, name);
            String path = after.paths().getOrDefault(id, "");
            if (next.equals(name)) {
                return;
            }
            if (id.startsWith("value ")) {
                formerValues.computeIfAbsent(path, of -> new HashMap<>()).put(next, name);
            } else {
                former.put(path, name);
            }
        });
        return new MigrationHints(former, formerValues, Map.of(), Map.of());
    }
}
