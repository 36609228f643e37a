package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.spec.ConventionsSpec;
import io.github.ormgen.spec.EntitySpec.IdSpec;
import io.github.ormgen.spec.EntitySpec.SoftDeleteSpec;
import io.github.ormgen.spec.EntitySpec.TimestampsSpec;
import io.github.ormgen.spec.EntitySpec.VersionSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.document.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conventions; and ids, timestamps, soft deletes and versions, which entities have too. */
record LifecycleReader(NodeReader shapes) {

    private static final String[] GENERATORS = {"uuid", "identity", "sequence"};
    private static final List<String> PATTERNS =
            List.of("primaryKeys", "uniqueKeys", "foreignKeys", "indexes", "checks", "enumChecks");

    ConventionsSpec conventions(Node node) {
        MappingKeys keys = shapes.keys(node, ConstructGrammar.CONVENTIONS, "'conventions'", "");
        MappingKeys naming = keys.value("naming")
                .map(value -> shapes.keys(value, ConstructGrammar.NAMING, "'naming'", ""))
                .orElse(MappingKeys.none(shapes, keys.at()));
        Map<String, Located<String>> patterns = new HashMap<>();
        PATTERNS.forEach(key -> naming.text(key).ifPresent(pattern -> patterns.put(key, pattern)));
        return new ConventionsSpec(
                keys.word("id", GENERATORS),
                keys.read("timestamps", this::timestamps),
                keys.read("softDelete", this::softDelete),
                keys.read("version", this::version),
                naming.word("tables", "plural", "singular", "asIs"),
                naming.word("columns", "snake", "asIs"),
                patterns,
                keys.count("allocation"),
                keys.word("enumStorage", "string", "native", "ordinal"),
                keys.text("schema"),
                keys.read("fetch", new RelationReader(shapes)::fetch),
                keys.name("collation", "a collation"));
    }

    Optional<IdSpec> id(Node node) {
        MappingKeys keys = shapes.keys(node, ConstructGrammar.ID);
        boolean isLong = node instanceof Node.Mapping;
        Optional<Located<String>> generator =
                isLong ? keys.word("generator", GENERATORS) : shapes.word(node, "'id'", List.of(GENERATORS));
        return Optional.of(new IdSpec(
                        node.at(),
                        generator,
                        keys.name("field", "a field"),
                        knownType(keys),
                        keys.count("allocation"),
                        keys.text("sequence"),
                        keys.text("column")))
                .filter(id -> isLong || generator.isPresent());
    }

    /** The type, if it is well-formed: without it the usual one is taken. */
    private static Optional<TypeText> knownType(MappingKeys keys) {
        return keys.type("type").filter(type -> !type.isReported());
    }

    Optional<TimestampsSpec> timestamps(Node node) {
        MappingKeys keys = shapes.keys(node, ConstructGrammar.TIMESTAMPS);
        boolean createdOff = isFalse(keys, "created");
        boolean updatedOff = isFalse(keys, "updated");
        return enabled(node, "'timestamps'")
                .map(enabled -> new TimestampsSpec(
                        node.at(),
                        enabled,
                        createdOff ? Optional.empty() : timestamp(keys, "created"),
                        createdOff,
                        updatedOff ? Optional.empty() : timestamp(keys, "updated"),
                        updatedOff));
    }

    private static boolean isFalse(MappingKeys keys, String key) {
        return keys.value(key).orElse(null) instanceof Node.Scalar scalar
                && scalar.is(ScalarKind.BOOLEAN)
                && !scalar.isTrue();
    }

    private Optional<Located<String>> timestamp(MappingKeys keys, String key) {
        Optional<Node> word = keys.value(key).filter(node -> node.is(ScalarKind.BOOLEAN));
        return word.isPresent()
                ? shapes.wrong(
                        word.get(),
                        "'" + key + "'",
                        "a field's name or false",
                        "Remove the key to use the default name.")
                : keys.name(key, "a field");
    }

    Optional<SoftDeleteSpec> softDelete(Node node) {
        MappingKeys keys = shapes.keys(node, ConstructGrammar.SOFT_DELETE);
        keys.word("policy", "filter", "restriction")
                .filter(policy -> policy.value().equals("restriction"))
                .ifPresent(policy -> shapes.error(
                        Code.NOT_YET,
                        policy.at(),
                        UnknownKeys.notYet("the soft-delete policy 'restriction'"),
                        "Remove the key: the policy 'filter' hides deleted rows from queries."));
        return enabled(node, "'softDelete'")
                .map(enabled -> new SoftDeleteSpec(
                        node.at(), enabled, keys.word("by", "timestamp", "flag"), keys.name("field", "a field")));
    }

    Optional<VersionSpec> version(Node node) {
        MappingKeys keys = shapes.keys(node, ConstructGrammar.VERSION);
        return enabled(node, "'version'")
                .map(enabled -> new VersionSpec(node.at(), enabled, keys.name("field", "a field"), knownType(keys)));
    }

    /** Whether a construct is switched on: by true, or by a mapping that says more. */
    private Optional<Boolean> enabled(Node node, String what) {
        if (node instanceof Node.Mapping) {
            return Optional.of(true);
        }
        return node.is(ScalarKind.BOOLEAN)
                ? shapes.flag(node, what).map(Located::value)
                : shapes.wrong(node, what, "true, false or a mapping", NodeReader.booleanHint(node));
    }
}
