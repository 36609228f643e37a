package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.spec.IdSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.SoftDeleteSpec;
import io.github.ormgen.spec.TimestampsSpec;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.VersionSpec;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Optional;

/** Reads ids, timestamps, soft deletes and versions, of entities and of the conventions. */
final class LifecycleReader {

    private static final List<String> GENERATORS = List.of("uuid", "identity", "sequence");
    private static final List<String> POLICIES = List.of("filter", "restriction");

    private final NodeReader shapes;
    private final CommonKeys common;

    LifecycleReader(NodeReader shapes) {
        this.shapes = shapes;
        this.common = new CommonKeys(shapes);
    }

    /** The key {@code id} of an entity. */
    Optional<IdSpec> id(MappingKeys keys) {
        return keys.read("id", this::id);
    }

    private Optional<IdSpec> id(Node node) {
        if (node instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.ID, mapping);
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
    private Optional<TypeText> knownType(MappingKeys keys) {
        return common.type(keys, "type").filter(type -> !type.isReported());
    }

    /** A key that holds the word for how ids are made. */
    Optional<Located<String>> generator(MappingKeys keys, String key) {
        return keys.read(key, node -> shapes.word(node, "'" + key + "'", GENERATORS));
    }

    /** The key {@code timestamps}. */
    Optional<TimestampsSpec> timestamps(MappingKeys keys) {
        return keys.read("timestamps", this::timestamps);
    }

    private Optional<TimestampsSpec> timestamps(Node node) {
        if (node instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.TIMESTAMPS, mapping);
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

    private static boolean isFalse(MappingKeys keys, String key) {
        return keys.value(key).orElse(null) instanceof Node.Scalar scalar
                && scalar.kind() == ScalarKind.BOOLEAN
                && (scalar.text().charAt(0) | 0x20) == 'f';
    }

    private Optional<Located<String>> timestamp(MappingKeys keys, String key) {
        Optional<Node> value = keys.value(key);
        if (value.orElse(null) instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
            shapes.wrong(scalar, "'" + key + "'", "a field's name or false", "Remove the key to use the default name.");
            return Optional.empty();
        }
        return keys.name(key, "a field");
    }

    /** The key {@code softDelete}. */
    Optional<SoftDeleteSpec> softDelete(MappingKeys keys) {
        return keys.read("softDelete", this::softDelete);
    }

    private Optional<SoftDeleteSpec> softDelete(Node node) {
        if (node instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.SOFT_DELETE, mapping);
            keys.read("policy", value -> shapes.word(value, "'policy'", POLICIES))
                    .filter(policy -> policy.value().equals("restriction"))
                    .ifPresent(policy -> shapes.error(
                            Code.NOT_YET,
                            policy.at(),
                            UnknownKeys.notYet("the soft-delete policy 'restriction'"),
                            "Remove the key: the policy 'filter' hides deleted rows from queries."));
            return Optional.of(new SoftDeleteSpec(
                    node.at(), true, keys.word("by", "timestamp", "flag"), keys.name("field", "a field")));
        }
        return enabled(node, "'softDelete'")
                .map(enabled -> new SoftDeleteSpec(node.at(), enabled.value(), Optional.empty(), Optional.empty()));
    }

    /** The key {@code version}. */
    Optional<VersionSpec> version(MappingKeys keys) {
        return keys.read("version", this::version);
    }

    private Optional<VersionSpec> version(Node node) {
        if (node instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.VERSION, mapping);
            return Optional.of(new VersionSpec(node.at(), true, keys.name("field", "a field"), knownType(keys)));
        }
        return enabled(node, "'version'")
                .map(enabled -> new VersionSpec(node.at(), enabled.value(), Optional.empty(), Optional.empty()));
    }

    private Optional<Located<Boolean>> enabled(Node node, String what) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
            return shapes.flag(node, what);
        }
        shapes.wrong(node, what, "true, false or a mapping", NodeReader.booleanHint(node));
        return Optional.empty();
    }
}
