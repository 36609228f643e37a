package io.github.ormgen.history;

import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.json.JsonMembers;
import io.github.ormgen.schema.json.JsonObject;
import io.github.ormgen.schema.json.JsonPrinter;
import io.github.ormgen.schema.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The JSON of an entry of the history, a change a line. Its form is described by {@code ormgen-history-1.schema.json},
 * beside this class.
 */
public final class EntryJson {

    /** The version of the form, the value of {@code ormgenHistory}. */
    public static final int VERSION = 1;

    /** Changes stand on a line each. */
    private static final int ONE_LINE = 3;

    private EntryJson() {}

    /** The document of an entry, lines separated by {@code \n}. */
    public static String write(Entry entry) {
        JsonMembers document = new JsonMembers()
                .put("ormgenHistory", VERSION)
                .put("version", entry.version())
                .put("description", entry.description())
                .put("parent", entry.parent(), parent -> parent);
        document.putList("changes", entry.changes(), ChangeToTree::of);
        document.put("scripts", entry.scripts());
        return JsonPrinter.pretty(document.members(), ONE_LINE) + "\n";
    }

    /**
     * The entry of a document.
     *
     * @throws io.github.ormgen.schema.json.NotJsonException if it is no JSON
     * @throws IllegalArgumentException if it is of another version, or lacks something
     */
    public static Entry read(String json) {
        JsonObject document = new JsonObject(JsonText.read(json));
        if (document.integer("ormgenHistory") != VERSION) {
            throw new IllegalArgumentException("it is of version " + document.integer("ormgenHistory")
                    + ", and this ormgen reads version " + VERSION);
        }
        TreeMap<String, String> scripts = new TreeMap<>();
        JsonObject hashes = JsonObject.of(document.value("scripts"));
        hashes.members().keySet().forEach(path -> scripts.put(path, hashes.text(path)));
        return new Entry(
                document.text("version"),
                document.text("description"),
                document.optionalText("parent"),
                changes(document.list("changes", value -> value)),
                scripts);
    }

    private static List<Change> changes(List<Object> values) {
        List<Change> changes = new ArrayList<>();
        for (Object value : values) {
            try {
                changes.add(ChangeFromTree.of(value));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new IllegalArgumentException("change " + (changes.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return changes;
    }
}
