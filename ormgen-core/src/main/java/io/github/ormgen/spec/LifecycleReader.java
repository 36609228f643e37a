package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/** Reads ids, timestamps, soft deletes and versions, of entities and of the conventions. */
final class LifecycleReader {

    private static final List<String> GENERATORS = List.of("uuid", "identity", "sequence");
    private static final List<String> POLICIES = List.of("filter", "restriction");

    private final Shapes shapes;
    private final CommonKeys common;

    LifecycleReader(Shapes shapes) {
        this.shapes = shapes;
        this.common = new CommonKeys(shapes);
    }

    /** The key {@code id} of an entity. */
    Optional<IdSpec> id(Keys keys) {
        return keys.read("id", this::id);
    }

    private Optional<IdSpec> id(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Keys keys = new Keys(shapes, Construct.ID, mapping);
            return Optional.of(new IdSpec(
                    node.at(),
                    generator(keys, "generator"),
                    keys.name("field", "a field"),
                    knownType(keys),
                    keys.count("allocation"),
                    keys.text("sequence"),
                    keys.text("column")));
        }
        return shapes.word(node, "'id'", GENERATORS)
                .map(word -> new IdSpec(
                        word.at(),
                        Optional.of(word),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** The type, if it is well-formed: without it the usual one is taken. */
    private Optional<TypeText> knownType(Keys keys) {
        return common.type(keys, "type").filter(type -> !type.isReported());
    }

    /** A key that holds the word for how ids are made. */
    Optional<Located<String>> generator(Keys keys, String key) {
        return keys.read(key, node -> shapes.word(node, "'" + key + "'", GENERATORS));
    }

    /** The key {@code timestamps}. */
    Optional<TimestampsSpec> timestamps(Keys keys) {
        return keys.read("timestamps", this::timestamps);
    }

    private Optional<TimestampsSpec> timestamps(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Keys keys = new Keys(shapes, Construct.TIMESTAMPS, mapping);
            boolean createdOff = isFalse(keys, "created");
            boolean updatedOff = isFalse(keys, "updated");
            return Optional.of(new TimestampsSpec(
                    node.at(),
                    true,
                    createdOff ? Optional.empty() : timestamp(keys, "created"),
                    createdOff,
                    updatedOff ? Optional.empty() : timestamp(keys, "updated"),
                    updatedOff));
        }
        return enabled(node, "'timestamps'")
                .map(enabled -> new TimestampsSpec(
                        node.at(), enabled.value(), Optional.empty(), false, Optional.empty(), false));
    }

    private static boolean isFalse(Keys keys, String key) {
        return keys.value(key).orElse(null) instanceof Node.Scalar scalar
                && scalar.kind() == ScalarKind.BOOLEAN
                && (scalar.text().charAt(0) | 0x20) == 'f';
    }

    private Optional<Located<String>> timestamp(Keys keys, String key) {
        Optional<Node> value = keys.value(key);
        if (value.orElse(null) instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
            shapes.wrong(scalar, "'" + key + "'", "a field's name or false", "Leave the key out for the usual name.");
            return Optional.empty();
        }
        return keys.name(key, "a field");
    }

    /** The key {@code softDelete}. */
    Optional<SoftDeleteSpec> softDelete(Keys keys) {
        return keys.read("softDelete", this::softDelete);
    }

    private Optional<SoftDeleteSpec> softDelete(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Keys keys = new Keys(shapes, Construct.SOFT_DELETE, mapping);
            keys.read("policy", value -> shapes.word(value, "'policy'", POLICIES))
                    .filter(policy -> policy.value().equals("restriction"))
                    .ifPresent(policy -> shapes.error(
                            Code.NOT_YET,
                            policy.at(),
                            UnknownKeys.notYet("the soft-delete policy 'restriction'"),
                            "Leave the key out: the policy 'filter' hides deleted rows from queries."));
            return Optional.of(new SoftDeleteSpec(
                    node.at(), true, keys.word("by", "timestamp", "flag"), keys.name("field", "a field")));
        }
        return enabled(node, "'softDelete'")
                .map(enabled -> new SoftDeleteSpec(node.at(), enabled.value(), Optional.empty(), Optional.empty()));
    }

    /** The key {@code version}. */
    Optional<VersionSpec> version(Keys keys) {
        return keys.read("version", this::version);
    }

    private Optional<VersionSpec> version(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Keys keys = new Keys(shapes, Construct.VERSION, mapping);
            return Optional.of(new VersionSpec(node.at(), true, keys.name("field", "a field"), knownType(keys)));
        }
        return enabled(node, "'version'")
                .map(enabled -> new VersionSpec(node.at(), enabled.value(), Optional.empty(), Optional.empty()));
    }

    private Optional<Located<Boolean>> enabled(Node node, String what) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
            return shapes.flag(node, what);
        }
        shapes.wrong(node, what, "true, false or a mapping", Shapes.booleanHint(node));
        return Optional.empty();
    }
}
