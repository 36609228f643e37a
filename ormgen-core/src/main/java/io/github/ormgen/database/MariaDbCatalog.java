package io.github.ormgen.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The catalog of MariaDB, and of MySQL as far as it is the same: the connection's own database. */
final class MariaDbCatalog {

    private static final String SEQUENCE = "sequence ";

    private static final String TABLES = """
            select concat(case table_type when 'SEQUENCE' then 'sequence ' else 'table ' end, table_name),
                concat_ws(' ', table_collation, table_comment)
            from information_schema.tables
            where table_schema = database() and table_type in ('BASE TABLE', 'SEQUENCE')
            """;

    private static final String COLUMNS = """
            select concat('column ', c.table_name, '.', c.column_name),
                concat_ws(' ', c.column_type, c.collation_name,
                    case c.is_nullable when 'NO' then 'not null' end,
                    concat('default ', c.column_default),
                    nullif(c.extra, ''), concat('as ', nullif(c.generation_expression, '')),
                    concat('comment ', nullif(c.column_comment, '')))
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = database() and t.table_type = 'BASE TABLE'
            """;

    private static final String INDEXES = """
            select concat('index ', table_name, '.', index_name),
                concat_ws(' ', case non_unique when 0 then 'unique' end, index_type,
                    group_concat(concat_ws(' ', column_name, collation, sub_part) order by seq_in_index separator ', '))
            from information_schema.statistics
            where table_schema = database()
            group by table_name, index_name, non_unique, index_type
            """;

    private static final String FOREIGN_KEYS = """
            select concat('constraint ', k.table_name, '.', k.constraint_name),
                concat_ws(' ', 'foreign key',
                    group_concat(k.column_name order by k.ordinal_position separator ', '),
                    'references', k.referenced_table_name,
                    group_concat(k.referenced_column_name order by k.ordinal_position separator ', '),
                    'on delete', r.delete_rule, 'on update', r.update_rule)
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r
                on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
            where k.table_schema = database() and k.referenced_table_name is not null
            group by k.table_name, k.constraint_name, k.referenced_table_name, r.delete_rule, r.update_rule
            """;

    /** That of a JSON column keeps the column's first name. */
    private static final String CHECKS = """
            select concat('constraint ', table_name, '.', case level when 'Column' then check_clause else constraint_name end),
                concat('check ', check_clause)
            from information_schema.check_constraints
            where constraint_schema = database()
            """;

    static final List<String> QUERIES = List.of(TABLES, COLUMNS, INDEXES, FOREIGN_KEYS, CHECKS);

    private MariaDbCatalog() {}

    /** The query for the sequences among objects, none if there are none: each is a table of its own. */
    static List<String> sequences(List<String> objects) {
        String query = objects.stream()
                .filter(object -> object.startsWith(SEQUENCE))
                .map(object -> object.substring(SEQUENCE.length()))
                .map(name -> "select " + literal(SEQUENCE + name)
                        + ", concat_ws(' ', 'from', start_value, 'by', increment) from `" + name.replace("`", "``")
                        + "`")
                .collect(Collectors.joining(" union all "));
        List<String> queries = new ArrayList<>();
        if (!query.isEmpty()) {
            queries.add(query);
        }
        return queries;
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
