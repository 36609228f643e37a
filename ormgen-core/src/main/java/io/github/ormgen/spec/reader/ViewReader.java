package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ViewSpec;
import io.github.ormgen.spec.document.Node;

/** Reads views. */
record ViewReader(NodeReader shapes) {

    private static final String FORM =
            "Write ActiveAuthor: { sql: \"select …\", id: id, fields: { id: uuid, name: string(120) } }.";

    ViewSpec view(Node.Entry entry) {
        Located<String> name =
                shapes.name(entry, "a view", "Rename the view, and keep its name in the database with 'view'.");
        String what = "The view '" + name.value() + "'";
        MappingKeys keys = shapes.keys(entry.value(), ConstructGrammar.VIEW, what, FORM);
        keys.require("sql", name.at(), "'" + name.value() + "'", FORM);
        keys.require("id", name.at(), "'" + name.value() + "'", "Name the fields that identify a row.");
        keys.require("fields", name.at(), "'" + name.value() + "'", FORM);
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
                new FieldReader(shapes).fields(keys, ConstructGrammar.VIEW_FIELD),
                new CommonKeys(shapes).interfaces(keys),
                new CommonKeys(shapes).annotations(keys),
                keys.formerName());
    }
}
