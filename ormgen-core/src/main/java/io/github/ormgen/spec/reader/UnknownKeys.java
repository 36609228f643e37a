package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports the keys that a construct doesn't have, and those that it will have in a later version. */
record UnknownKeys(NodeReader shapes, ConstructGrammar construct) {

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

    private static final String OPTIONAL = "A type that ends in '?' is optional; every other type is required.";
    private static final String LENGTH = "Write the length in the type: string(120)";
    private static final String ENTITY_ID = "Write id: uuid, identity or sequence, or mark a field with id: true.";

    /** Words of other languages and libraries, with what they are called here. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("nullable", OPTIONAL),
            Map.entry("required", OPTIONAL),
            Map.entry("notNull", OPTIONAL),
            Map.entry("length", LENGTH),
            Map.entry("maxLength", LENGTH),
            Map.entry("precision", "Write the digits in the type: \"decimal(19,2)\""),
            Map.entry("scale", "Write the digits in the type: \"decimal(19,2)\""),
            Map.entry("primaryKey", ENTITY_ID),
            Map.entry("pk", ENTITY_ID),
            Map.entry("foreignKey", "Declare it under 'relations': { one: User }"),
            Map.entry("foreignKeys", "Declare them under 'relations': { one: User }"),
            Map.entry("tableName", "Write 'table'."),
            Map.entry("columnName", "Write 'column'."),
            Map.entry("comment", "Write 'doc'."),
            Map.entry("description", "Write 'doc'."),
            Map.entry("attributes", "Write 'fields'."),
            Map.entry("properties", "Write 'fields'."),
            Map.entry("associations", "Write 'relations'."),
            Map.entry("manyToOne", "Write 'one', with 'unique: true' if it is one-to-one."),
            Map.entry("oneToOne", "Write 'one', with 'unique: true' on the owning side."),
            Map.entry("oneToMany", "Write 'many', with 'mappedBy'."),
            Map.entry("manyToMany", "Write 'many', with 'through' on one side and 'mappedBy' on the other."),
            Map.entry("joinTable", "Write 'through'."),
            Map.entry("joinColumn", "Write 'column'."),
            Map.entry("target", "Write 'one' or 'many'."));

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
        Optional<String> near = Nearest.to(key, construct.keys());
        if (near.isPresent() && (owners.isEmpty() || key.length() > 3)) {
            return "Did you mean '" + near.get() + "'?";
        }
        return owners.isEmpty()
                ? "The keys are " + String.join(", ", construct.keys()) + "."
                : "It is a key of " + String.join(" and of ", owners.subList(0, Math.min(2, owners.size()))) + ".";
    }
}
