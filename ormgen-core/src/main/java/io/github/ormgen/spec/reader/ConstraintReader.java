package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.CheckSpec;
import io.github.ormgen.spec.IndexSpec;
import io.github.ormgen.spec.KeySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads unique keys, indexes and checks. */
final class ConstraintReader {

    private static final String KEYS = "Write a list for each unique constraint: [[tenant, slug], [code]]";
    private static final String INDEXES = "Write a list for each index: [[lastName, firstName], [birthDate]]";
    private static final String CHECKS = "Write a list: [\"price > 0\"]";

    private final NodeReader shapes;
    private final SqlReader sql;

    ConstraintReader(NodeReader shapes) {
        this.shapes = shapes;
        this.sql = new SqlReader(shapes);
    }

    /** The key {@code unique} of an entity or mixin. */
    List<KeySpec> uniqueKeys(MappingKeys keys) {
        List<KeySpec> unique = new ArrayList<>();
        lists(keys, "unique", KEYS).forEach(node -> uniqueKey(node).ifPresent(unique::add));
        return unique;
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
        if (node instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.UNIQUE_KEY, mapping);
            keys.require("on", keys.at(), "a unique constraint", "Write { on: [a, b], name: uk_x }.");
            return Optional.of(new KeySpec(node.at(), parts(keys), keys.text("name")));
        }
        List<Located<String>> on = parts(node, "A unique constraint", KEYS);
        return on.isEmpty() ? Optional.empty() : Optional.of(new KeySpec(node.at(), on, Optional.empty()));
    }

    /** The key {@code indexes}. */
    List<IndexSpec> indexes(MappingKeys keys) {
        List<IndexSpec> indexes = new ArrayList<>();
        lists(keys, "indexes", INDEXES).forEach(node -> index(node).ifPresent(indexes::add));
        return indexes;
    }

    private Optional<IndexSpec> index(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            List<Located<String>> on = parts(node, "An index", INDEXES);
            return on.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IndexSpec(
                            node.at(),
                            on,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
        }
        MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.INDEX, mapping);
        keys.require("on", keys.at(), "an index", "Write { on: [email], unique: true }.");
        return Optional.of(new IndexSpec(
                node.at(),
                parts(keys),
                keys.text("name"),
                keys.flag("unique"),
                sql.read(keys, "where"),
                keys.name("using", "a method"),
                keys.textList("include")));
    }

    private List<Located<String>> parts(MappingKeys keys) {
        return keys.value("on")
                .map(node -> parts(node, "'on'", "Write on: [a, b]."))
                .orElse(List.of());
    }

    private List<Located<String>> parts(Node node, String what, String hint) {
        List<Node> items = shapes.items(node, what, hint);
        if (node instanceof Node.Sequence && items.isEmpty()) {
            shapes.wrong(node, what, "a list of fields and relations", hint);
        }
        List<Located<String>> parts = new ArrayList<>();
        items.forEach(item -> shapes.text(item, "A part of the list").ifPresent(parts::add));
        return parts;
    }

    /** The key {@code checks}. */
    List<CheckSpec> checks(MappingKeys keys) {
        List<CheckSpec> checks = new ArrayList<>();
        keys.items("checks", CHECKS).forEach(node -> check(node).ifPresent(checks::add));
        return checks;
    }

    private Optional<CheckSpec> check(Node node) {
        if (node instanceof Node.Mapping mapping && !isPerDatabase(mapping)) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.CHECK, mapping);
            keys.require(
                    "is", keys.at(), "a check constraint", "Write { is: \"starts_at < ends_at\", name: ck_slot }.");
            return sql.read(keys, "is").map(condition -> new CheckSpec(node.at(), condition, keys.text("name")));
        }
        return sql.read(node, "A check constraint")
                .map(condition -> new CheckSpec(node.at(), condition, Optional.empty()));
    }

    private static boolean isPerDatabase(Node.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> ConstructGrammar.SQL.knows(entry.key().text()));
    }
}
