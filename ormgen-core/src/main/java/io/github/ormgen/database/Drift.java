package io.github.ormgen.database;

import io.github.ormgen.database.Difference.State;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
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
 * Compares what a database has with what a schema says, object by object, both in their normal form: of expressions it is
 * compared only whether there is one.
 */
public final class Drift {

    /** Something of a schema; a part of a table names it, anything else names nothing. */
    private record Thing(String kind, String name, String table, SortedMap<String, Object> members) {}

    private static final String TABLE = "table";

    private final SortedMap<String, Thing> things = new TreeMap<>();

    private Drift(Schema schema) {
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
        schema.views()
                .forEach(one -> add(
                        "view",
                        one.name().toString(),
                        "",
                        Map.of("comment", one.comment().orElse(""))));
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
        Drift one = new Drift(NormalForm.of(dialect, expected));
        Drift other = new Drift(NormalForm.of(dialect, found));
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
                details.add(name + ": " + before + " → " + after);
            }
        }
        return String.join(", ", details);
    }
}
