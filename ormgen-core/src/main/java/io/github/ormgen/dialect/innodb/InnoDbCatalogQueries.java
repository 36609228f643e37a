package io.github.ormgen.dialect.innodb;

import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked of MariaDB, and of MySQL as far as it is the same: the connection's own database. */
final class InnoDbCatalogQueries {

    static final String TABLES = """
            select table_name as name, table_type as kind, table_collation as collation, table_comment as remarks,
                engine, create_options as options
            from information_schema.tables where table_schema = database()
            """;

    static final String COLUMNS = """
            select table_name, column_name as name, column_type as type, is_nullable = 'NO' as required,
                column_default as default_text, extra, generation_expression as `generated`, column_comment as remarks,
                collation_name as collation
            from information_schema.columns where table_schema = database() order by table_name, ordinal_position
            """;

    static final String INDEXES = """
            select table_name, index_name as name, non_unique = 0 as is_unique, index_type as kind, column_name,
                collation = 'D' as is_descending, sub_part
            from information_schema.statistics where table_schema = database()
            order by table_name, index_name, seq_in_index
            """;

    static final String FOREIGN_KEYS = """
            select k.table_name, k.constraint_name as name, k.column_name,
                nullif(k.referenced_table_schema, database()) as target_schema, k.referenced_table_name as target_name,
                k.referenced_column_name as target_column, r.delete_rule, r.update_rule
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r on r.constraint_schema = k.constraint_schema
                and r.table_name = k.table_name and r.constraint_name = k.constraint_name
            where k.table_schema = database() and k.referenced_table_name is not null
            order by k.table_name, k.constraint_name, k.ordinal_position
            """;

    static final String VIEWS = """
            select table_name as name, replace(view_definition, concat('`', database(), '`.'), '') as definition
            from information_schema.views where table_schema = database()
            """;

    static final String UNSUPPORTED = """
            select lower(routine_type) as kind, routine_name as name, coalesce(routine_definition, '') as definition
            from information_schema.routines where routine_schema = database()
            union all
            select 'trigger', concat(event_object_table, '.', trigger_name),
                concat_ws(' ', action_timing, event_manipulation, action_statement)
            from information_schema.triggers where trigger_schema = database()
            union all
            select 'event', event_name, event_definition from information_schema.events where event_schema = database()
            union all
            select 'partitions of', table_name, group_concat(distinct partition_method, ' ', partition_expression)
            from information_schema.partitions where table_schema = database() and partition_name is not null
            group by table_name
            """;

    private InnoDbCatalogQueries() {}

    /** The query for sequences, of which there has to be one: each is a table of its own. */
    static String sequences(List<TableName> sequences) {
        return sequences.stream()
                .map(TableName::name)
                .map(name -> "select '" + name.replace("\\", "\\\\").replace("'", "''")
                        + "' as name, start_value, increment as step, cache_size, cycle_option from `"
                        + name.replace("`", "``") + "`")
                .collect(Collectors.joining(" union all "));
    }
}
