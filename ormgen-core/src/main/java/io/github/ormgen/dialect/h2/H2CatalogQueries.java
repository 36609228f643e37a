package io.github.ormgen.dialect.h2;

final class H2CatalogQueries {

    static final String IS_UPPER =
            "select setting_value as folds from information_schema.settings where setting_name = 'DATABASE_TO_UPPER'";

    static final String OTHER_SCHEMAS = """
            select schema_name from information_schema.schemata
            where schema_name not in ('INFORMATION_SCHEMA', schema())
            """;

    static final String TABLES = """
            select nullif(table_schema, schema()) as schema_name, table_name as name, remarks,
                case when table_type = 'BASE TABLE' then '' else lower(table_type) end as other
            from information_schema.tables
            where table_schema <> 'INFORMATION_SCHEMA'
            """;

    static final String COLUMNS = """
            select nullif(c.table_schema, schema()) as schema_name, c.table_name, c.column_name as name, c.data_type,
                c.character_maximum_length as length, c.numeric_precision as digits, c.numeric_scale as scale,
                c.datetime_precision as fraction,
                e.data_type as element, e.character_maximum_length as element_length,
                e.numeric_precision as element_digits, e.numeric_scale as element_scale,
                e.datetime_precision as element_fraction, c.maximum_cardinality as cardinality,
                c.is_nullable = 'NO' as required, c.is_identity = 'YES' as is_identity, c.identity_generation,
                c.identity_start, c.identity_increment,
                replace(c.column_default, '"' || schema() || '".', '') as default_text,
                c.generation_expression as generated, c.remarks, c.domain_name, c.column_on_update as on_update,
                (select listagg('''' || replace(v.value_name, '''', '''''') || '''', ', ')
                        within group (order by v.value_ordinal)
                    from information_schema.enum_values v
                    where v.object_schema = c.table_schema and v.object_name = c.table_name
                        and v.object_type = 'TABLE' and v.enum_identifier = c.dtd_identifier) as enum_values
            from information_schema.columns c
            left join information_schema.element_types e on e.object_schema = c.table_schema
                and e.object_name = c.table_name and e.object_type = 'TABLE'
                and e.collection_type_identifier = c.dtd_identifier
            where c.table_schema <> 'INFORMATION_SCHEMA'
            order by c.table_schema, c.table_name, c.ordinal_position
            """;

    static final String VIEWS = """
            select nullif(v.table_schema, schema()) as schema_name, v.table_name as name,
                replace(v.view_definition, '"' || schema() || '".', '') as definition, v.status, t.remarks
            from information_schema.views v
            join information_schema.tables t on t.table_schema = v.table_schema and t.table_name = v.table_name
            where v.table_schema <> 'INFORMATION_SCHEMA'
            """;

    /** Indexes that H2 made for keys are its own affair. */
    static final String INDEXES = """
            select nullif(i.table_schema, schema()) as schema_name, i.table_name, i.index_name as name,
                i.index_type_name as kind, c.column_name, c.ordering_specification = 'DESC' as is_descending,
                c.null_ordering
            from information_schema.indexes i
            join information_schema.index_columns c on c.index_schema = i.index_schema and c.index_name = i.index_name
            where i.table_schema <> 'INFORMATION_SCHEMA' and not i.is_generated
            order by i.table_schema, i.table_name, i.index_name, c.ordinal_position
            """;

    static final String CHECKS = """
            select nullif(c.table_schema, schema()) as schema_name, c.table_name, c.constraint_name as name,
                h.check_clause
            from information_schema.table_constraints c
            join information_schema.check_constraints h
                on h.constraint_schema = c.constraint_schema and h.constraint_name = c.constraint_name
            where c.constraint_type = 'CHECK'
            """;

    static final String SEQUENCES = """
            select nullif(sequence_schema, schema()) as schema_name, sequence_name as name, start_value,
                "INCREMENT" as step, concat_ws(' ', case when data_type <> 'BIGINT' then 'as ' || data_type end,
                    case cycle_option when 'YES' then 'cycle' end) as more
            from information_schema.sequences
            """;

    static final String UNSUPPORTED = """
            select 'trigger' as kind, coalesce(nullif(event_object_schema, schema()) || '.', '') || event_object_table
                    || '.' || trigger_name as name,
                concat_ws(' ', action_timing, event_manipulation, action_orientation, java_class) as definition
            from information_schema.triggers
            union all
            select lower(routine_type), coalesce(nullif(routine_schema, schema()) || '.', '') || routine_name,
                coalesce(external_name, routine_definition, '')
            from information_schema.routines where routine_schema <> 'INFORMATION_SCHEMA'
            union all
            select 'domain', coalesce(nullif(domain_schema, schema()) || '.', '') || domain_name, data_type
            from information_schema.domains
            where domain_schema <> 'INFORMATION_SCHEMA'
            union all
            select 'constant', coalesce(nullif(constant_schema, schema()) || '.', '') || constant_name, value_definition
            from information_schema.constants
            """;

    /** Tells the columns of keys: {@code key_column_usage} has their names from before a rename. */
    static final String SCRIPT = "script nodata nosettings";

    private H2CatalogQueries() {}
}
