package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports the keys that a construct doesn't have, and those that it will have in a later version. */
final class UnknownKeys {

    private static final String SHARE = "Put what the entities have in common into a mixin.";
    private static final String INTERFACE =
            "Write the methods as default methods of an interface, and name the interface under 'implements'.";

    /** What to do today instead of using a key of a later version. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("relations", "Declare a field with the id of the other entity, and find the entity by that id."),
            Map.entry("imports", "Copy the shared model files into the model directory of this project."),
            Map.entry("computed", INTERFACE),
            Map.entry("base", INTERFACE),
            Map.entry("graphs", "Write 'join fetch' in the query, or 'fetch' on the relation."),
            Map.entry("queries", "Write them as HQL in your own class."),
            Map.entry("extends", SHARE),
            Map.entry("inheritance", SHARE),
            Map.entry("discriminator", SHARE),
            Map.entry("abstract", SHARE),
            Map.entry("cache", "Write the annotation: annotations: \"@org.hibernate.annotations.Cache(…)\""),
            Map.entry(
                    "tenant",
                    "Declare it as a normal field, and put it first in the entity's unique constraints and indexes."),
            Map.entry("table", "Declare an entity for the values, with a relation to this one."));

    private final NodeReader shapes;
    private final ConstructGrammar construct;

    UnknownKeys(NodeReader shapes, ConstructGrammar construct) {
        this.shapes = shapes;
        this.construct = construct;
    }

    /** Reports a key. */
    void report(Node.Entry entry) {
        String key = entry.key().text();
        if (construct.later().contains(key)) {
            shapes.error(
                    Code.NOT_YET,
                    entry.key().at(),
                    notYet(key.equals("table") ? "collections of values" : "'" + key + "'"),
                    INSTEAD.getOrDefault(key, ""));
        } else {
            shapes.error(
                    Code.UNKNOWN_KEY,
                    entry.key().at(),
                    "'" + key + "' is not a key of " + construct.title() + ".",
                    hint(entry));
        }
    }

    /** The message for what belongs to a later version. */
    static String notYet(String what) {
        return "This version of ormgen does not support " + what + " yet.";
    }

    private String hint(Node.Entry entry) {
        String key = entry.key().text();
        int colon = key.indexOf(':');
        if (colon > 0 && construct.knows(key.substring(0, colon))) {
            return "Write a space after the colon: " + key.substring(0, colon) + ": " + key.substring(colon + 1);
        }
        Optional<String> foreign = OtherToolsKeywords.hint(key);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        List<String> owners = ConstructGrammar.having(key);
        Optional<String> near = Nearest.to(key, construct.keys());
        if (near.isPresent() && (owners.isEmpty() || key.length() > 3)) {
            return "Did you mean '" + near.get() + "'?";
        }
        return owners.isEmpty()
                ? "The keys are " + String.join(", ", construct.keys()) + "."
                : "It is a key of " + String.join(" and of ", owners.subList(0, Math.min(2, owners.size()))) + ".";
    }
}
