package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.spec.ConventionsSpec;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.document.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads entities, mixins and embeddables. */
record EntityReader(NodeReader shapes) {

    private static final List<String> PATTERNS =
            List.of("primaryKeys", "uniqueKeys", "foreignKeys", "indexes", "checks", "enumChecks");

    EntitySpec entity(Node.Entry entry) {
        Located<String> name =
                shapes.name(entry, "an entity", "Rename the entity, and keep the name of the table with 'table'.");
        MappingKeys keys = shapes.keys(
                entry.value(),
                ConstructGrammar.ENTITY,
                "The entity '" + name.value() + "'",
                "Write " + name.value() + ": { fields: { name: string(120) } }.");
        return entity(name, keys);
    }

    /** An entity whose name stands elsewhere than before its keys. */
    EntitySpec entity(Located<String> name, MappingKeys keys) {
        ConstraintReader constraints = new ConstraintReader(shapes);
        LifecycleReader lifecycle = new LifecycleReader(shapes);
        CommonKeys common = new CommonKeys(shapes);
        return new EntitySpec(
                name,
                keys.text("doc"),
                keys.text("table"),
                keys.text("schema"),
                keys.text("primaryKeyName"),
                keys.texts("mixins"),
                new FieldReader(shapes).fields(keys, ConstructGrammar.FIELD),
                new RelationReader(shapes).relations(keys),
                keys.read("id", lifecycle::id),
                keys.read("timestamps", lifecycle::timestamps),
                keys.read("softDelete", lifecycle::softDelete),
                keys.read("version", lifecycle::version),
                constraints.uniqueKeys(keys),
                constraints.indexes(keys),
                constraints.checks(keys),
                keys.word("equality", "natural", "id"),
                keys.flag("immutable"),
                common.interfaces(keys),
                common.annotations(keys),
                waived(keys),
                new RowReader(shapes).rows(keys),
                keys.formerName());
    }

    private Map<String, Located<String>> waived(MappingKeys keys) {
        List<Node.Entry> reasons = keys.members("waive");
        for (Node.Entry entry : reasons) {
            String code = entry.key().text();
            if (LintRule.of(code).isEmpty()) {
                shapes.error(
                        Code.UNKNOWN_VALUE,
                        entry.key().at(),
                        "'" + code + "' is not the code of a lint rule.",
                        "Write { OG-LINT-04: the reason why it is fine here }.");
            }
        }
        return shapes.texts(reasons, "The reason");
    }

    MixinSpec mixin(Node.Entry entry) {
        ConstraintReader constraints = new ConstraintReader(shapes);
        Located<String> name = shapes.name(entry, "a mixin", "");
        MappingKeys keys = shapes.keys(entry.value(), ConstructGrammar.MIXIN, "The mixin '" + name.value() + "'");
        return new MixinSpec(
                name,
                keys.text("doc"),
                keys.texts("mixins"),
                new FieldReader(shapes).fields(keys, ConstructGrammar.FIELD),
                new RelationReader(shapes).relations(keys),
                constraints.uniqueKeys(keys),
                constraints.indexes(keys),
                constraints.checks(keys),
                new CommonKeys(shapes).interfaces(keys));
    }

    EmbeddableSpec embeddable(Node.Entry entry) {
        Located<String> name = shapes.name(entry, "an embeddable", "");
        MappingKeys keys =
                shapes.keys(entry.value(), ConstructGrammar.EMBEDDABLE, "The embeddable '" + name.value() + "'");
        return new EmbeddableSpec(
                name,
                keys.text("doc"),
                new FieldReader(shapes).fields(keys, ConstructGrammar.FIELD),
                new ConstraintReader(shapes).checks(keys));
    }

    private static Map<String, Located<String>> patterns(MappingKeys naming) {
        Map<String, Located<String>> patterns = new HashMap<>();
        for (String key : PATTERNS) {
            naming.text(key).ifPresent(pattern -> patterns.put(key, pattern));
        }
        return patterns;
    }

    Optional<ConventionsSpec> conventions(MappingKeys file) {
        LifecycleReader lifecycle = new LifecycleReader(shapes);
        return file.value("conventions").map(node -> {
            MappingKeys keys = shapes.keys(node, ConstructGrammar.CONVENTIONS, "'conventions'");
            MappingKeys naming = keys.value("naming")
                    .map(value -> shapes.keys(value, ConstructGrammar.NAMING, "'naming'"))
                    .orElse(MappingKeys.none(shapes, keys.at()));
            return new ConventionsSpec(
                    lifecycle.generator(keys, "id"),
                    keys.read("timestamps", lifecycle::timestamps),
                    keys.read("softDelete", lifecycle::softDelete),
                    keys.read("version", lifecycle::version),
                    naming.word("tables", "plural", "singular", "asIs"),
                    naming.word("columns", "snake", "asIs"),
                    patterns(naming),
                    keys.count("allocation"),
                    keys.word("enumStorage", "string", "native", "ordinal"),
                    keys.text("schema"),
                    keys.read("fetch", new CommonKeys(shapes)::fetch),
                    keys.name("collation", "a collation"));
        });
    }
}
