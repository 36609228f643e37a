package io.github.ormgen.schema.random;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.View.ViewColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A view over a table, or over another view. */
final class ViewSketch {

    /** What its query looks like. */
    enum Form {
        /** Columns of a table, in placeholders. */
        PLACEHOLDERS,
        /** Columns of a table by their bare names, where they can be without quotes. */
        WORDS,
        /** All columns of a table. */
        ALL,
        /** A column of a table for each row of another. */
        JOIN,
        /** Rows of a table, counted by its key. */
        GROUP,
        /** All of another view. */
        OVER
    }

    final String id;
    String path;
    Optional<String> explicitName = Optional.empty();
    Optional<String> comment = Optional.empty();
    Form form;
    final TableSketch table;
    final TableSketch joined;
    final Optional<ViewSketch> over;
    List<Member> columns = List.of();

    ViewSketch(String id, String path, Form form, TableSketch table, TableSketch joined, Optional<ViewSketch> over) {
        this.id = id;
        this.path = path;
        this.form = form;
        this.table = table;
        this.joined = joined;
        this.over = over;
    }

    /** Whether all that it reads is there. */
    boolean isAlive(Sketch sketch) {
        return sketch.tables.contains(table)
                && sketch.tables.contains(joined)
                && over.map(view -> sketch.views.contains(view) && view.isAlive(sketch))
                        .orElse(true)
                && !kept().isEmpty()
                && (form != Form.GROUP || table.primaryKey.size() == 1);
    }

    TableName name(Naming naming) {
        return new TableName(table.schema, explicitName.orElse(naming.table(path)));
    }

    View toSchema(Naming naming) {
        TreeSet<TableName> reads = new TreeSet<>();
        if (form == Form.OVER) {
            reads.add(over.orElseThrow().name(naming));
        } else {
            reads.add(table.name(naming));
            if (form == Form.JOIN) {
                reads.add(joined.name(naming));
            }
        }
        return new View(name(naming), path, comment, sql(naming), gives(naming), List.copyOf(reads));
    }

    private List<Member> kept() {
        List<Member> all = table.members().toList();
        return columns.stream().filter(all::contains).toList();
    }

    private SqlText sql(Naming naming) {
        String from = " from " + table(table.name(naming)) + " t";
        return switch (form) {
            case PLACEHOLDERS -> SqlText.of("select " + list(naming, false) + from);
            case WORDS -> words(naming);
            case ALL -> SqlText.of("select *" + from);
            case JOIN ->
                SqlText.of("select " + list(naming, false) + from + " cross join " + table(joined.name(naming)) + " u");
            case GROUP -> group(naming, from);
            case OVER ->
                SqlText.of("select o.* from " + table(over.orElseThrow().name(naming)) + " o where 'it''s' <> ''");
        };
    }

    /** In PostgreSQL the key says which row it is, and the view hangs on it. */
    private SqlText group(Naming naming, String from) {
        String key = "t.{" + table.primaryKey.get(0).name(naming) + "}";
        Optional<Member> other = grouped(naming);
        String head = "select " + key + " as k, "
                + other.map(member -> "t.{" + member.name(naming) + "} as c, ").orElse("")
                + "count(*) as n" + from + " group by " + key;
        String more = other.map(member -> ", t.{" + member.name(naming) + "}").orElse("");
        return SqlText.of(Optional.of(head + more), Map.of(Database.POSTGRESQL, head));
    }

    private Optional<Member> grouped(Naming naming) {
        return kept().stream()
                .filter(member -> ColumnKinds.isIndexable(member.type(naming)))
                .findFirst();
    }

    private SqlText words(Naming naming) {
        TableName name = table.name(naming);
        boolean isPlain = !Quoting.isNeeded(name.name())
                && kept().stream().noneMatch(member -> Quoting.isNeeded(member.name(naming)));
        String from = isPlain && name.schema().isEmpty() ? name.toString() : table(name);
        return SqlText.of("select " + list(naming, isPlain) + " from " + from + " t");
    }

    private String list(Naming naming, boolean isPlain) {
        List<String> items = new ArrayList<>();
        for (Member member : kept()) {
            String name = member.name(naming);
            items.add("t." + (isPlain ? name : "{" + name + "}") + " as c" + (items.size() + 1));
        }
        return String.join(", ", items);
    }

    private List<ViewColumn> gives(Naming naming) {
        return switch (form) {
            case ALL ->
                table.members()
                        .map(member -> new ViewColumn(member.name(naming), member.type(naming)))
                        .toList();
            case OVER -> over.orElseThrow().gives(naming);
            case GROUP -> {
                List<ViewColumn> all = new ArrayList<>();
                all.add(new ViewColumn("k", table.primaryKey.get(0).type(naming)));
                grouped(naming).ifPresent(member -> all.add(new ViewColumn("c", member.type(naming))));
                all.add(new ViewColumn("n", ColumnType.Simple.BIGINT));
                yield all;
            }
            case PLACEHOLDERS, WORDS, JOIN -> {
                List<ColumnType> types =
                        kept().stream().map(member -> member.type(naming)).toList();
                List<ViewColumn> all = new ArrayList<>();
                types.forEach(type -> all.add(new ViewColumn("c" + (all.size() + 1), type)));
                yield all;
            }
        };
    }

    private static String table(TableName name) {
        return "{" + View.placeholder(name) + "}";
    }

    @Override
    public String toString() {
        return path + " " + form + " of "
                + kept().stream().map(member -> member.path(table)).collect(Collectors.joining(", "));
    }
}
