package io.github.ormgen.database;

import java.util.List;

/** The catalog of PostgreSQL. */
final class PostgreSqlCatalog {

    private static final String NAME = "case n.nspname when current_schema() then '' else n.nspname || '.' end || ";

    private static final String OURS =
            " n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' ";

    private static final String TABLES = "select 'table ' || " + NAME + """
            c.relname, coalesce(obj_description(c.oid, 'pg_class'), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and""" + OURS;

    private static final String COLUMNS = "select 'column ' || " + NAME + """
            c.relname || '.' || a.attname,
                concat_ws(' ', format_type(a.atttypid, a.atttypmod),
                    case when a.attnotnull then 'not null' end,
                    case a.attidentity when '' then null else 'identity ' || a.attidentity::text end,
                    'identity sequence ' || pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname),
                    case a.attgenerated when '' then 'default ' else 'as ' end || pg_get_expr(d.adbin, d.adrelid),
                    'comment ' || col_description(c.oid, a.attnum))
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and""" + OURS;

    /** Since version 18 the demand for a value is a constraint too; its name, which is not ours, stays at renames. */
    private static final String CONSTRAINTS = "select 'constraint ' || " + NAME + """
            c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            where k.contype <> 'n' and""" + OURS;

    private static final String INDEXES = "select 'index ' || " + NAME + """
            c.relname, pg_get_indexdef(c.oid)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('i', 'I') and""" + OURS;

    /** Those of identity columns stand with the columns. */
    private static final String SEQUENCES = "select 'sequence ' || " + NAME + """
            c.relname, concat_ws(' ', format_type(s.seqtypid, null), 'from', s.seqstart, 'by', s.seqincrement)
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            where not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i') and""" + OURS;

    private static final String TYPES = "select 'type ' || " + NAME + """
            t.typname, string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
            from pg_type t
            join pg_namespace n on n.oid = t.typnamespace
            join pg_enum e on e.enumtypid = t.oid
            where""" + OURS + "group by n.nspname, t.typname";

    static final List<String> QUERIES = List.of(TABLES, COLUMNS, CONSTRAINTS, INDEXES, SEQUENCES, TYPES);

    private PostgreSqlCatalog() {}
}
