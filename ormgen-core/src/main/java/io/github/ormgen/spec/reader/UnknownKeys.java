package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.spec.document.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports the keys that a construct doesn't have, and those that it will have in a later version. */
record UnknownKeys(NodeReader shapes, ConstructGrammar construct) {

    /** What to do today instead of using a key of a later version. */
    private static final Map<String, String> INSTEAD = hints(
            "relations", "Declare a field with the id of the other entity, and find the entity by that id.",
            "imports", "Copy the shared model files into the model directory of this project.",
            "computed base",
                    "Write the methods as default methods of an interface, and name the interface under 'implements'.",
            "graphs", "Write 'join fetch' in the query, or 'fetch' on the relation.",
            "queries", "Write them as HQL in your own class.",
            "extends inheritance discriminator abstract", "Put what the entities have in common into a mixin.",
            "cache", "Write the annotation: annotations: \"@org.hibernate.annotations.Cache(…)\"",
            "tenant", "Declare it as a normal field, and put it first in the entity's unique constraints and indexes.",
            "table", "Declare an entity for the values, with a relation to this one.");

    /** Words of other languages and libraries, with what they are called here. */
    private static final Map<String, String> FOREIGN = hints(
            "nullable required notNull", "A type that ends in '?' is optional; every other type is required.",
            "length maxLength", "Write the length in the type: string(120)",
            "precision scale", "Write the digits in the type: \"decimal(19,2)\"",
            "primaryKey pk", "Write id: uuid, identity or sequence, or mark a field with id: true.",
            "foreignKey", "Declare it under 'relations': { one: User }",
            "foreignKeys", "Declare them under 'relations': { one: User }",
            "tableName", "Write 'table'.",
            "columnName joinColumn", "Write 'column'.",
            "comment description", "Write 'doc'.",
            "attributes properties", "Write 'fields'.",
            "associations", "Write 'relations'.",
            "manyToOne", "Write 'one', with 'unique: true' if it is one-to-one.",
            "oneToOne", "Write 'one', with 'unique: true' on the owning side.",
            "oneToMany", "Write 'many', with 'mappedBy'.",
            "manyToMany", "Write 'many', with 'through' on one side and 'mappedBy' on the other.",
            "joinTable", "Write 'through'.",
            "target", "Write 'one' or 'many'.");

    /** Hints by word, from words and the hint for each of them in turn. */
    private static Map<String, String> hints(String... wordsAndHints) {
        Map<String, String> hints = new HashMap<>();
        for (int i = 0; i < wordsAndHints.length; i += 2) {
            for (String word : wordsAndHints[i].split(" ")) {
                hints.put(word, wordsAndHints[i + 1]);
            }
        }
        return hints;
    }

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

    static String notYet(String what) {
        return "This version of ormgen does not support " + what + " yet.";
    }

    private String hint(Node.Entry entry) {
        String key = entry.key().text();
        int colon = key.indexOf(':');
        if (colon > 0 && construct.knows(key.substring(0, colon))) {
            return "Write a space after the colon: " + key.substring(0, colon) + ": " + key.substring(colon + 1);
        }
        if (FOREIGN.containsKey(key)) {
            return FOREIGN.get(key);
        }
        List<String> owners = ConstructGrammar.having(key);
        String near = Nearest.hint(key, construct.keys());
        if (!near.isEmpty() && (owners.isEmpty() || key.length() > 3)) {
            return near;
        }
        return owners.isEmpty()
                ? "The keys are " + String.join(", ", construct.keys()) + "."
                : "It is a key of " + String.join(" and of ", owners.subList(0, Math.min(2, owners.size()))) + ".";
    }
}
