package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.spec.EmbeddableSpec;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.EntitySpec.RowSpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.ValueSpec;
import io.github.ormgen.spec.ViewSpec;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads entities with their rows, mixins, embeddables and views. */
record EntityReader(NodeReader shapes) {

    private static final String ROWS = "Write rows: [{ name: ADMIN }, { name: USER }].";
    private static final String VIEW =
            "Write ActiveAuthor: { sql: \"select …\", id: id, fields: { id: uuid, name: string(120) } }.";

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
        return new EntitySpec(
                name,
                keys.text("doc"),
                keys.text("table"),
                keys.text("schema"),
                keys.text("primaryKeyName"),
                keys.texts("mixins"),
                fields(keys, ConstructGrammar.FIELD),
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
                keys.interfaces(),
                keys.annotations(),
                waived(keys),
                keys.each("rows", ROWS, this::row),
                keys.formerName());
    }

    private List<FieldSpec> fields(MappingKeys keys, ConstructGrammar construct) {
        return new FieldReader(shapes).fields(keys, construct);
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

    private Optional<RowSpec> row(Node node) {
        return node instanceof Node.Mapping mapping
                ? Optional.of(new RowSpec(node.at(), entries(mapping)))
                : shapes.wrong(node, "A row", "a mapping from fields to values", ROWS);
    }

    private List<RowSpec.Entry> entries(Node.Mapping mapping) {
        return mapping.entries().stream()
                .flatMap(entry -> value(entry.value()).stream()
                        .map(value -> new RowSpec.Entry(entry.key().located(), value)))
                .toList();
    }

    private Optional<ValueSpec> value(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(
                    scalar.is(ScalarKind.NULL)
                            ? new ValueSpec.Nothing(scalar.at())
                            : new ValueSpec.Single(scalar.literal()));
        } else if (node instanceof Node.Sequence sequence) {
            return Optional.of(new ValueSpec.Several(NodeReader.each(sequence.items(), this::value), node.at()));
        }
        return node instanceof Node.Mapping mapping
                ? Optional.of(new ValueSpec.Members(entries(mapping), node.at()))
                : Optional.empty();
    }

    MixinSpec mixin(Node.Entry entry) {
        ConstraintReader constraints = new ConstraintReader(shapes);
        Located<String> name = shapes.name(entry, "a mixin", "");
        MappingKeys keys = shapes.keys(entry.value(), ConstructGrammar.MIXIN, "The mixin '" + name.value() + "'", "");
        return new MixinSpec(
                name,
                keys.text("doc"),
                keys.texts("mixins"),
                fields(keys, ConstructGrammar.FIELD),
                new RelationReader(shapes).relations(keys),
                constraints.uniqueKeys(keys),
                constraints.indexes(keys),
                constraints.checks(keys),
                keys.interfaces());
    }

    EmbeddableSpec embeddable(Node.Entry entry) {
        Located<String> name = shapes.name(entry, "an embeddable", "");
        String what = "The embeddable '" + name.value() + "'";
        MappingKeys keys = shapes.keys(entry.value(), ConstructGrammar.EMBEDDABLE, what, "");
        return new EmbeddableSpec(
                name,
                keys.text("doc"),
                fields(keys, ConstructGrammar.FIELD),
                new ConstraintReader(shapes).checks(keys));
    }

    ViewSpec view(Node.Entry entry) {
        Located<String> name =
                shapes.name(entry, "a view", "Rename the view, and keep its name in the database with 'view'.");
        String quoted = "'" + name.value() + "'";
        MappingKeys keys = shapes.keys(entry.value(), ConstructGrammar.VIEW, "The view " + quoted, VIEW);
        keys.require("sql", name.at(), quoted, VIEW);
        keys.require("id", name.at(), quoted, "Name the fields that identify a row.");
        keys.require("fields", name.at(), quoted, VIEW);
        keys.value("id")
                .filter(node ->
                        node instanceof Node.Sequence list && list.items().isEmpty())
                .ifPresent(node -> shapes.wrong(node, "'id'", "a field or a list of fields", ""));
        keys.value("fields")
                .filter(node ->
                        node instanceof Node.Mapping map && map.entries().isEmpty())
                .ifPresent(node -> shapes.wrong(node, "'fields'", "a mapping with at least one field", ""));
        return new ViewSpec(
                name,
                keys.text("doc"),
                keys.text("view"),
                keys.text("schema"),
                keys.sql("sql"),
                keys.texts("id"),
                fields(keys, ConstructGrammar.VIEW_FIELD),
                keys.interfaces(),
                keys.annotations(),
                keys.formerName());
    }
}
