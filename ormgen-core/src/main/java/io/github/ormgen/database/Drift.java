package io.github.ormgen.database;

import io.github.ormgen.database.Difference.State;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.json.JsonObject;
import io.github.ormgen.schema.json.SchemaToTree;
import io.github.ormgen.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what a database has with what it should have, object by object. With a schema both are compared in their normal
 * form: of expressions it is compared only whether there is one. With another catalog of the same server expressions are
 * compared too, since both are printed by one hand.
 */
public final class Drift {

    /** Something of a schema; a part of a table names it, anything else names nothing. */
    private record Thing(String kind, String name, String table, SortedMap<String, Object> members) {}

    private static final String TABLE = "table";

    private final SortedMap<String, Thing> things = new TreeMap<>();

    private Drift(Schema schema, boolean isPrinted) {
        for (Table table : schema.tables()) {
            String name = table.name().toString();
            add(TABLE, name, "", Map.of("comment", table.comment().orElse("")));
            for (Column column : table.columns()) {
                add("column", name + "." + column.name(), name, SchemaToTree.column(column));
            }
            for (TablePart part : table.parts()) {
                Object tree = JsonObject.of(SchemaToTree.part(part))
                        .members()
                        .values()
                        .iterator()
                        .next();
                add(word(part), name + "." + part.name(), name, tree);
            }
        }
        schema.sequences().forEach(one -> add("sequence", one.name().toString(), "", SchemaToTree.sequence(one)));
        schema.enumTypes().forEach(one -> add("type", one.name().toString(), "", SchemaToTree.enumType(one)));
        schema.views().forEach(one -> add("view", one.name().toString(), "", view(one, isPrinted)));
    }

    private static Object view(View view, boolean isPrinted) {
        Map<String, Object> members = new TreeMap<>();
        members.put("comment", view.comment().orElse(""));
        if (isPrinted) {
            members.put("query", ViewDefinition.query(view));
            members.put("columns", ViewDefinition.columns(view));
        }
        return members;
    }

    private static String word(TablePart part) {
        return part.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void add(String kind, String name, String table, Object tree) {
        SortedMap<String, Object> members = new TreeMap<>(JsonObject.of(tree).members());
        members.remove("name");
        members.remove("schema");
        members.remove("path");
        things.put(name + "\n" + kind, new Thing(kind, name, table, members));
    }

    /** What differs, by name; columns and parts of a table that is missing or extra are not told one by one. */
    public static List<Difference> between(Dialect dialect, Schema expected, Schema found) {
        return between(
                new Drift(NormalForm.of(dialect, expected), false), new Drift(NormalForm.of(dialect, found), false));
    }

    /** The same between two catalogs of one server: what expressions say is compared too. */
    public static List<Difference> betweenPrinted(Dialect dialect, Schema expected, Schema found) {
        return between(
                new Drift(NormalForm.ofPrinted(dialect, expected), true),
                new Drift(NormalForm.ofPrinted(dialect, found), true));
    }

    /**
     * What differs between two catalogs of one server in any way, by name, what no schema can say too; but for the order of columns.
     * Columns and parts of a table that is missing or extra are not told one by one.
     */
    public static List<Difference> betweenPrinted(Catalog expected, Catalog found) {
        Drift one = new Drift(expected.schema(), true);
        Drift other = new Drift(found.schema(), true);
        one.addUnsaid(expected);
        other.addUnsaid(found);
        return between(one, other);
    }

    private void addUnsaid(Catalog catalog) {
        add("collation", "of tables", "", Map.of("is", catalog.schema().collation()));
        for (Unsaid one : catalog.unsaid()) {
            SortedMap<String, Object> members = new TreeMap<>(Map.of("definition", one.definition()));
            // Something may be said in part: then it stands there twice.
            things.put(
                    one.name() + "\n" + one.kind() + " unsaid",
                    new Thing(one.kind(), one.name(), tableOf(one.name()), members));
        }
    }

    /** The table that has something, by its name; empty if none has. */
    private String tableOf(String name) {
        String owner = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return things.containsKey(owner + "\n" + TABLE) ? owner : "";
    }

    private static List<Difference> between(Drift one, Drift other) {
        TreeSet<String> keys = new TreeSet<>(one.things.keySet());
        keys.addAll(other.things.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            Thing has = other.things.get(key);
            Thing says = one.things.get(key);
            if (has == null && says != null) {
                one.addWhole(differences, State.MISSING, says, other);
            } else if (says == null && has != null) {
                other.addWhole(differences, State.EXTRA, has, one);
            } else if (says != null && has != null && !says.equals(has)) {
                differences.add(new Difference(State.DIFFERENT, says.kind(), says.name(), details(says, has)));
            }
        }
        return differences;
    }

    /** What one side has alone, unless its table is alone too. */
    private void addWhole(List<Difference> differences, State state, Thing thing, Drift other) {
        if (thing.table().isEmpty() || other.things.containsKey(thing.table() + "\n" + TABLE)) {
            differences.add(new Difference(state, thing.kind(), thing.name(), ""));
        }
    }

    private static String details(Thing says, Thing has) {
        TreeSet<String> names = new TreeSet<>(says.members().keySet());
        names.addAll(has.members().keySet());
        List<String> details = new ArrayList<>();
        for (String name : names) {
            Object before = says.members().getOrDefault(name, "none");
            Object after = has.members().getOrDefault(name, "none");
            if (!before.equals(after)) {
                details.add(word(name) + ": " + DriftText.of(before) + " → " + DriftText.of(after));
            }
        }
        return String.join(", ", details);
    }

    /** What a person calls a member. */
    private static String word(String member) {
        return switch (member) {
            case "sql" -> "condition";
            case "generated" -> "computed as";
            default -> member;
        };
    }
}
