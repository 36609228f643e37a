package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.EntitySpec.CheckSpec;
import io.github.ormgen.spec.EntitySpec.IndexSpec;
import io.github.ormgen.spec.EntitySpec.KeySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Optional;

/** Reads unique keys, indexes and checks. */
record ConstraintReader(NodeReader shapes) {

    private static final String KEYS = "Write a list for each unique constraint: [[tenant, slug], [code]]";
    private static final String INDEXES = "Write a list for each index: [[lastName, firstName], [birthDate]]";
    private static final String CHECKS = "Write a list: [\"price > 0\"]";

    List<KeySpec> uniqueKeys(MappingKeys keys) {
        return NodeReader.each(lists(keys, "unique", KEYS), this::uniqueKey);
    }

    /** The lists in a list; one error is enough for a list of texts. */
    private List<Node> lists(MappingKeys keys, String key, String hint) {
        List<Node> items = keys.items(key, hint);
        boolean flat = !items.isEmpty() && items.stream().allMatch(Node.Scalar.class::isInstance);
        if (flat) {
            shapes.wrong(items.get(0), "'" + key + "'", "a list of lists", hint);
        }
        return flat ? List.of() : items;
    }

    private Optional<KeySpec> uniqueKey(Node node) {
        MappingKeys keys = shapes.keys(node, ConstructGrammar.UNIQUE_KEY);
        keys.require("on", keys.at(), "a unique constraint", "Write { on: [a, b], name: uk_x }.");
        return Optional.of(new KeySpec(parts(node, keys, "A unique constraint", KEYS), keys.text("name")))
                .filter(key -> !key.on().isEmpty());
    }

    List<IndexSpec> indexes(MappingKeys keys) {
        return NodeReader.each(lists(keys, "indexes", INDEXES), this::index);
    }

    private Optional<IndexSpec> index(Node node) {
        MappingKeys keys = shapes.keys(node, ConstructGrammar.INDEX);
        keys.require("on", keys.at(), "an index", "Write { on: [email], unique: true }.");
        return Optional.of(new IndexSpec(
                        parts(node, keys, "An index", INDEXES),
                        keys.text("name"),
                        keys.flag("unique"),
                        keys.sql("where"),
                        keys.name("using", "a method"),
                        keys.textList("include")))
                .filter(index -> !index.on().isEmpty());
    }

    private List<Located<String>> parts(Node node, MappingKeys keys, String what, String hint) {
        return node instanceof Node.Mapping
                ? keys.value("on")
                        .map(on -> parts(on, "'on'", "Write on: [a, b]."))
                        .orElse(List.of())
                : parts(node, what, hint);
    }

    private List<Located<String>> parts(Node node, String what, String hint) {
        List<Node> items = shapes.items(node, what, hint);
        if (node instanceof Node.Sequence && items.isEmpty()) {
            shapes.wrong(node, what, "a list of fields and relations", hint);
        }
        return NodeReader.each(items, item -> shapes.text(item, "A part of the list"));
    }

    List<CheckSpec> checks(MappingKeys keys) {
        return keys.each("checks", CHECKS, this::check);
    }

    private Optional<CheckSpec> check(Node node) {
        if (node instanceof Node.Mapping mapping && !isPerDatabase(mapping)) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.CHECK, mapping);
            keys.require(
                    "is", keys.at(), "a check constraint", "Write { is: \"starts_at < ends_at\", name: ck_slot }.");
            return keys.sql("is").map(condition -> new CheckSpec(condition, keys.text("name")));
        }
        return shapes.sql(node, "A check constraint").map(condition -> new CheckSpec(condition, Optional.empty()));
    }

    private static boolean isPerDatabase(Node.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> ConstructGrammar.SQL.knows(entry.key().text()));
    }
}
