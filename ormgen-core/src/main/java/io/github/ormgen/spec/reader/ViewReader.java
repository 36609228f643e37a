package io.github.ormgen.spec.reader;

import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.ViewSpec;
import io.github.ormgen.spec.document.Node;

/** Reads views. */
final class ViewReader {

    private static final String FORM =
            "Write ActiveAuthor: { sql: \"select …\", id: id, fields: { id: uuid, name: string(120) } }.";

    private final NodeReader shapes;
    private final CommonKeys common;
    private final FieldReader fields;
    private final SqlReader sql;

    ViewReader(NodeReader shapes) {
        this.shapes = shapes;
        this.common = new CommonKeys(shapes);
        this.fields = new FieldReader(shapes);
        this.sql = new SqlReader(shapes);
    }

    ViewSpec view(Node.Entry entry) {
        Located<String> name = entry.key().located();
        shapes.names().check(name, "a view", "Rename the view, and keep its name in the database with 'view'.");
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
                sql.read(keys, "sql"),
                keys.texts("id"),
                fields.fields(keys, ConstructGrammar.VIEW_FIELD),
                common.interfaces(keys),
                common.annotations(keys),
                keys.formerName());
    }
}
