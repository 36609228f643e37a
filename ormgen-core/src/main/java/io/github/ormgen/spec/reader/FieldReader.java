package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.FieldSpec.BackfillSpec;
import io.github.ormgen.spec.FieldSpec.CustomTypeSpec;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Optional;

/** Reads fields, and the named types that bring a field's keys. */
record FieldReader(NodeReader shapes) {

    private static final String FORMS = "Write name: string(120), or name: { type: string(120), unique: true }.";
    private static final String TYPE_FORMS =
            "Write Email: { is: string(320), validate: email }, or Money: { java: com.acme.Money, … }.";
    private static final String DEFAULTS = "Write a literal, or now, uuid or empty where the type allows it.";
    private static final String RENAME = "Rename the field, and keep the name of the column with 'column'.";

    List<FieldSpec> fields(MappingKeys keys, ConstructGrammar construct) {
        return keys.members("fields").stream()
                .map(entry -> field(entry, construct))
                .toList();
    }

    private FieldSpec field(Node.Entry entry, ConstructGrammar construct) {
        Located<String> name = shapes.name(entry, "a field", RENAME);
        if (entry.value() instanceof Node.Mapping mapping) {
            return field(name, new MappingKeys(shapes, construct, mapping), "type");
        }
        TypeText type = shapes.text(entry.value(), "The field '" + name.value() + "'")
                .map(text -> TypeTextReader.read(text, shapes.diagnostics()))
                .orElse(TypeText.reported(entry.value().at()));
        return shortForm(name, type);
    }

    private FieldSpec shortForm(Located<String> name, TypeText type) {
        return field(name, Optional.of(type), Optional.empty(), MappingKeys.none(shapes, name.at()));
    }

    FieldSpec namedType(Node.Entry entry) {
        Located<String> name = shapes.name(entry, "a type", "");
        MappingKeys keys = shapes.keys(
                entry.value(),
                ConstructGrammar.NAMED_TYPE,
                "The type '" + name.value() + "'",
                "Write " + name.value() + ": { is: string(320), validate: email }.");
        return field(name, keys, "is");
    }

    private FieldSpec field(Located<String> name, MappingKeys keys, String typeKey) {
        boolean inline = keys.has("java");
        keys.exclude(typeKey, "java", "");
        Optional<CustomTypeSpec> custom = inline
                ? Optional.of(customType(keys))
                : keys.value(typeKey).filter(Node.Mapping.class::isInstance).map(this::customType);
        Optional<TypeText> type = custom.isPresent() ? Optional.empty() : Optional.of(type(name, keys, typeKey));
        if (type.filter(TypeText::isReported).isPresent()) {
            // What the other keys say can't be judged without the type.
            return shortForm(name, type.get());
        }
        type.filter(TypeText::optional).ifPresent(text -> checkOptional(keys));
        List.of("converter", "read", "write").forEach(key -> keys.only(key, "java"));
        return field(name, type, custom, keys);
    }

    private TypeText type(Located<String> name, MappingKeys keys, String typeKey) {
        String forms = typeKey.equals("is") ? TYPE_FORMS : FORMS;
        keys.require(typeKey, name.at(), "'" + name.value() + "'", forms);
        return keys.type(typeKey)
                .orElse(TypeText.reported(keys.value(typeKey).map(Node::at).orElse(name.at())));
    }

    private void checkOptional(MappingKeys keys) {
        keys.flag("optional").filter(optional -> !optional.value()).ifPresent(optional -> {
            String message = "The type ends in '?', but 'optional' is false.";
            shapes.error(Code.CONFLICTING_KEYS, optional.at(), message, "Remove one of the two.");
        });
    }

    private FieldSpec field(
            Located<String> name, Optional<TypeText> type, Optional<CustomTypeSpec> custom, MappingKeys keys) {
        boolean inline = keys.has("java");
        return new FieldSpec(
                name,
                type,
                custom,
                keys.flag("optional"),
                inline ? Optional.empty() : keys.text("column"),
                keys.flag("unique"),
                keys.flag("index"),
                keys.text("constraint"),
                keys.read("default", node -> shapes.literal(node, "'default'", DEFAULTS)),
                keys.read("backfill", this::backfill),
                keys.sql("check"),
                new ValidationReader(shapes).read(keys),
                keys.text("doc"),
                keys.flag("id"),
                keys.flag("naturalId"),
                keys.flag("sensitive"),
                keys.flag("insertable"),
                keys.flag("updatable"),
                keys.sql("generated"),
                keys.annotations(),
                keys.read("prefix", this::prefix),
                shapes.texts(keys.members("columns"), "A column"),
                keys.formerName());
    }

    /** What columns begin with; it may be nothing at all. */
    private Optional<Located<String>> prefix(Node node) {
        return node instanceof Node.Scalar scalar
                        && scalar.quoted()
                        && scalar.text().isEmpty()
                ? Optional.of(scalar.located())
                : shapes.text(node, "'prefix'");
    }

    /** What rows that are there get: a literal, or SQL. */
    Optional<BackfillSpec> backfill(Node node) {
        String forms = "Write a literal, or { sql: \"…\" }.";
        if (node instanceof Node.Mapping mapping) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.BACKFILL, mapping);
            keys.require("sql", keys.at(), "'backfill'", forms);
            return keys.sql("sql").map(text -> new BackfillSpec(node.at(), Optional.empty(), Optional.of(text)));
        }
        return shapes.literal(node, "'backfill'", forms)
                .map(literal -> new BackfillSpec(node.at(), Optional.of(literal), Optional.empty()));
    }

    private CustomTypeSpec customType(Node node) {
        return customType(shapes.keys(node, ConstructGrammar.CUSTOM_TYPE, "'type'", ""));
    }

    private CustomTypeSpec customType(MappingKeys keys) {
        return new CustomTypeSpec(
                keys.at(),
                keys.qualifiedName("java", "a class"),
                keys.qualifiedName("converter", "a class"),
                keys.sql("column"),
                keys.sql("read"),
                keys.sql("write"));
    }
}
