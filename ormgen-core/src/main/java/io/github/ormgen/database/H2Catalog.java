package io.github.ormgen.database;

import java.util.List;

/** The catalog of H2. */
final class H2Catalog {

    private static final String TABLES = """
            select 'table ' || case table_schema when schema() then '' else table_schema || '.' end || table_name,
                coalesce(remarks, '')
            from information_schema.tables
            where table_schema <> 'INFORMATION_SCHEMA' and table_type = 'BASE TABLE'
            """;

    private static final String COLUMNS = """
            select 'column ' || case table_schema when schema() then '' else table_schema || '.' end || table_name
                    || '.' || column_name,
                concat_ws(' ', data_type, character_maximum_length, numeric_precision, numeric_scale, datetime_precision,
                    case is_nullable when 'NO' then 'not null' end,
                    case is_identity when 'YES' then 'identity ' || identity_generation end,
                    'default ' || column_default,
                    'as ' || generation_expression,
                    'comment ' || remarks)
            from information_schema.columns
            where table_schema <> 'INFORMATION_SCHEMA'
            """;

    /** The names of indexes that H2 made for keys are its own affair. */
    private static final String INDEXES = """
            select 'index ' || case i.table_schema when schema() then '' else i.table_schema || '.' end || i.table_name
                    || '.' || i.index_name,
                concat_ws(' ', i.index_type_name, listagg(c.column_name || ' ' || coalesce(c.ordering_specification, '')
                        || ' ' || coalesce(c.null_ordering, ''), ', ') within group (order by c.ordinal_position))
            from information_schema.indexes i
            join information_schema.index_columns c on c.index_schema = i.index_schema and c.index_name = i.index_name
            where i.table_schema <> 'INFORMATION_SCHEMA' and not i.is_generated
            group by i.table_schema, i.table_name, i.index_name, i.index_type_name
            """;

    /**
     * The columns of keys as their indexes have them: {@code key_column_usage} tells names from before a rename. A foreign
     * or unique key may use another index, whose first columns are its own in any order. A number in a check keeps the type
     * that its column had when the check was made.
     */
    private static final String CONSTRAINTS = """
            with of_index as (
                select index_schema, index_name, column_name, ordinal_position from information_schema.index_columns),
            of_key as (
                select constraint_schema, constraint_name, count(*) n from information_schema.key_column_usage
                group by constraint_schema, constraint_name)
            select 'constraint ' || case c.table_schema when schema() then '' else c.table_schema || '.' end || c.table_name
                    || '.' || c.constraint_name,
                concat_ws(' ', c.constraint_type,
                    (select listagg(o.column_name, ', ') within group (
                            order by case c.constraint_type when 'PRIMARY KEY' then o.ordinal_position end, o.column_name)
                        from of_index o join of_key k on o.ordinal_position <= k.n
                        where o.index_schema = c.index_schema and o.index_name = c.index_name
                            and k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name),
                    'references ' || u.table_name || ' ' || (
                        select listagg(o.column_name, ', ') within group (order by o.column_name)
                        from of_index o join of_key k on o.ordinal_position <= k.n
                        where o.index_schema = u.index_schema and o.index_name = u.index_name
                            and k.constraint_schema = u.constraint_schema and k.constraint_name = u.constraint_name),
                    'on delete ' || r.delete_rule, 'on update ' || r.update_rule,
                    regexp_replace(h.check_clause, 'CAST\\((-?\\d+) AS [A-Z]+\\)', '$1'))
            from information_schema.table_constraints c
            left join information_schema.referential_constraints r
                on r.constraint_schema = c.constraint_schema and r.constraint_name = c.constraint_name
            left join information_schema.table_constraints u
                on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
            left join information_schema.check_constraints h
                on h.constraint_schema = c.constraint_schema and h.constraint_name = c.constraint_name
            """;

    private static final String SEQUENCES = """
            select 'sequence ' || case sequence_schema when schema() then '' else sequence_schema || '.' end || sequence_name,
                concat_ws(' ', data_type, 'from', start_value, 'by', "INCREMENT")
            from information_schema.sequences
            """;

    static final List<String> QUERIES = List.of(TABLES, COLUMNS, INDEXES, CONSTRAINTS, SEQUENCES);

    private H2Catalog() {}
}
