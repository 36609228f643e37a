package io.github.ormgen.dialect.postgresql;

/** What is asked of PostgreSQL. Objects that belong to extensions or to the system are left out. */
final class PostgreSqlCatalogQueries {

    private static final String SCHEMA = "nullif(n.nspname, current_schema()) as schema";

    private static final String OURS =
            " n.nspname not in ('pg_catalog', 'information_schema') and left(n.nspname, 3) <> 'pg_' ";

    /** Tables, but for the parts of one. */
    private static final String TABLE = " c.relkind in ('r', 'p') and not c.relispartition and " + notOfExtension("c");

    private static final String RELATION =
            " c.relkind in ('r', 'p', 'v') and not c.relispartition and " + notOfExtension("c");

    static final String OTHER_SCHEMAS =
            "select n.nspname as name from pg_namespace n where n.nspname <> current_schema() and" + OURS;

    static final String VIEWS = "select " + SCHEMA + """
            , c.relname as name, obj_description(c.oid, 'pg_class') as comment,
                trim(trailing ';' from trim(pg_get_viewdef(c.oid))) as definition,
                array_to_string(c.reloptions, ', ') as options
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'v' and""" + notOfExtension("c") + "and" + OURS;

    static final String TABLES = "select " + SCHEMA + """
            , c.relname as name, obj_description(c.oid, 'pg_class') as comment,
                case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partitions,
                c.relpersistence = 'u' as unlogged, c.relrowsecurity as row_security,
                array_to_string(c.reloptions, ', ') as options,
                (select string_agg(p.inhparent::regclass::text, ', ' order by p.inhseqno)
                    from pg_inherits p where p.inhrelid = c.oid) as parents
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where""" + TABLE + "and" + OURS;

    /** The type of an array's elements stands for the array's where it is an enum or has a collation. */
    static final String COLUMNS = "select " + SCHEMA + """
            , c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                case when e.typtype = 'e' then nullif(en.nspname, current_schema()) end as enum_schema,
                case when e.typtype = 'e' then e.typname end as enum_name,
                a.attnotnull as required, a.attidentity::text as identity, a.attgenerated::text as generated,
                pg_get_expr(d.adbin, d.adrelid) as expression, col_description(c.oid, a.attnum) as comment,
                case when a.attcollation <> 0 and a.attcollation <> t.typcollation
                    then (select l.collname from pg_collation l where l.oid = a.attcollation) end as collation,
                nullif(sn.nspname, current_schema()) as sequence_schema, s.relname as sequence_name,
                s.oid::regclass::text as sequence, q.seqstart, q.seqincrement
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            join pg_type e on e.oid = case when t.typelem <> 0 and t.typlen = -1 then t.typelem else t.oid end
            join pg_namespace en on en.oid = e.typnamespace
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_depend o on o.classid = 'pg_class'::regclass and o.refclassid = 'pg_class'::regclass
                and o.refobjid = a.attrelid and o.refobjsubid = a.attnum and o.deptype in ('a', 'i')
                and exists (select from pg_sequence f where f.seqrelid = o.objid)
            left join pg_class s on s.oid = o.objid
            left join pg_namespace sn on sn.oid = s.relnamespace
            left join pg_sequence q on q.seqrelid = s.oid
            where a.attnum > 0 and not a.attisdropped and""" + RELATION + "and" + OURS + """
            order by c.oid, a.attnum, s.oid
            """;

    /** Since version 18 the demand for a value is a constraint too; its name, which is not ours, stays at renames. */
    static final String CONSTRAINTS = "select " + SCHEMA + """
            , c.relname as table_name, k.conname as name, k.contype::text as kind,
                array(select a.attname from unnest(k.conkey) with ordinality u(n, i)
                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i) as columns,
                nullif(fn.nspname, current_schema()) as target_schema, f.relname as target_name,
                array(select a.attname from unnest(k.confkey) with ordinality u(n, i)
                    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i) as target_columns,
                k.confdeltype::text as on_delete, k.confupdtype::text as on_update,
                pg_get_expr(k.conbin, k.conrelid) as condition,
                pg_get_constraintdef(k.oid) as definition,
                k.condeferrable or not k.convalidated or (k.connoinherit and k.contype = 'c') or k.confmatchtype = 'f'
                    or pg_get_constraintdef(k.oid) ~ '^(UNIQUE|PRIMARY KEY).*(NULLS NOT DISTINCT|INCLUDE|WITH)'
                    or pg_get_constraintdef(k.oid) ~ ' ON DELETE SET (NULL|DEFAULT) [(]' as more
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_class f on f.oid = k.confrelid
            left join pg_namespace fn on fn.oid = f.relnamespace
            where k.contype in ('p', 'u', 'f', 'c', 'x') and""" + TABLE + "and" + OURS;

    /** In the options of a key's part, 1 says that it is sorted downwards, 2 that nulls come first. */
    static final String INDEXES = "select " + SCHEMA + """
            , c.relname as table_name, x.relname as name, i.indisunique as is_unique, m.amname as method,
                pg_get_expr(i.indpred, i.indrelid) as predicate,
                array(select pg_get_indexdef(i.indexrelid, k, false)
                    from generate_series(1, i.indnkeyatts) k order by k) as parts,
                array(select coalesce((select a.attname from pg_attribute a
                        where a.attrelid = i.indrelid and a.attnum = i.indkey[k - 1] and a.attnum <> 0), '')
                    from generate_series(1, i.indnkeyatts) k order by k) as columns,
                array(select i.indoption[k - 1] from generate_series(1, i.indnkeyatts) k order by k) as options,
                array(select a.attname from generate_series(i.indnkeyatts + 1, i.indnatts) k
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k - 1] order by k) as include,
                exists (select from unnest(i.indclass) o join pg_opclass p on p.oid = o where not p.opcdefault)
                    or exists (select from generate_series(1, i.indnkeyatts) k
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k - 1]
                        where i.indcollation[k - 1] <> 0 and i.indcollation[k - 1] <> a.attcollation)
                    or coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) as other,
                not i.indisvalid or x.reloptions is not null as more,
                pg_get_indexdef(i.indexrelid) as definition
            from pg_index i
            join pg_class x on x.oid = i.indexrelid
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_am m on m.oid = x.relam
            where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
                and""" + TABLE + "and" + OURS;

    /** Without those that number identity columns. */
    static final String SEQUENCES = "select " + SCHEMA + """
            , c.relname as name, s.seqstart, s.seqincrement, s.oid_text as oid,
                concat_ws(' ', case when s.seqtypid <> 'bigint'::regtype then 'as ' || s.seqtypid::regtype::text end,
                    case when s.seqcycle then 'cycle' end,
                    case when s.seqcache <> 1 then 'cache ' || s.seqcache end,
                    case when s.seqincrement > 0 and s.seqmin <> 1 then 'minvalue ' || s.seqmin end,
                    case when s.seqtypid = 'bigint'::regtype and s.seqmax < 9223372036854775807
                        and s.seqincrement > 0 then 'maxvalue ' || s.seqmax end,
                    (select 'owned by ' || d.refobjid::regclass || '.' || a.attname from pg_depend d
                        join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'a'
                            and d.refclassid = 'pg_class'::regclass)) as more
            from (select q.*, q.seqrelid::regclass::text as oid_text from pg_sequence q) s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            where not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                    and d.deptype in ('i', 'e')) and""" + OURS;

    static final String ENUM_VALUES = "select " + SCHEMA + """
            , c.typname as name, e.enumlabel as value
            from pg_type c
            join pg_namespace n on n.oid = c.typnamespace
            join pg_enum e on e.enumtypid = c.oid
            where""" + notOfExtension("c", "pg_type") + "and" + OURS
            + "order by c.oid, e.enumsortorder";

    /** What no schema can say: a kind, a name and a definition each. */
    static final String UNSUPPORTED =
            """
            select case c.relkind when 'm' then 'materialized view' when 'f' then 'foreign table'
                    else 'partition' end as kind,
                c.oid::regclass::text as name,
                coalesce(case when c.relkind = 'm' then pg_get_viewdef(c.oid) end,
                    pg_get_expr(c.relpartbound, c.oid), '') as definition
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where (c.relkind in ('m', 'f') or (c.relispartition and c.relkind in ('r', 'p'))) and
            """ + notOfExtension("c") + "and" + OURS + """
            union all
            select case c.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end,
                c.oid::regprocedure::text, case when c.prokind = 'a' then '' else pg_get_functiondef(c.oid) end
            from pg_proc c join pg_namespace n on n.oid = c.pronamespace where
            """ + notOfExtension("c", "pg_proc") + "and" + OURS + """
            union all
            select 'trigger', t.tgrelid::regclass || '.' || t.tgname, pg_get_triggerdef(t.oid)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where not t.tgisinternal and""" + OURS
                    + """
            union all
            select 'rule', r.ev_class::regclass || '.' || r.rulename, pg_get_ruledef(r.oid)
            from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
            where r.rulename <> '_RETURN' and""" + OURS + """
            union all
            select 'policy', p.polrelid::regclass || '.' || p.polname,
                concat_ws(' ', p.polcmd::text, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
            from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
            where""" + OURS + """
            union all
            select case c.typtype when 'd' then 'domain' when 'r' then 'range type' else 'composite type' end,
                format_type(c.oid, null), coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ' order by k.conname)
                    from pg_constraint k where k.contypid = c.oid), '')
            from pg_type c join pg_namespace n on n.oid = c.typnamespace
            where (c.typtype in ('d', 'r') or (c.typtype = 'c'
                    and (select r.relkind from pg_class r where r.oid = c.typrelid) = 'c')) and
            """ + notOfExtension("c", "pg_type") + "and" + OURS + """
            union all
            select 'extension', e.extname, '' from pg_extension e where e.extname <> 'plpgsql'
            union all
            select 'statistics', concat_ws('.', nullif(n.nspname, current_schema()), s.stxname), pg_get_statisticsobjdef(s.oid)
            from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace where""" + OURS;

    private PostgreSqlCatalogQueries() {}

    private static String notOfExtension(String table) {
        return notOfExtension(table, "pg_class");
    }

    private static String notOfExtension(String table, String catalog) {
        return " not exists (select from pg_depend e where e.classid = '" + catalog + "'::regclass and e.objid = "
                + table + ".oid and e.deptype = 'e') ";
    }
}
