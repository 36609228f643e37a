package io.github.ormgen.spec.reader;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.RelationSpec.ColumnsSpec;
import io.github.ormgen.spec.RelationSpec.ThroughSpec;
import io.github.ormgen.spec.ScalarKind;
import io.github.ormgen.spec.TypeText;
import io.github.ormgen.spec.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

record RelationReader(NodeReader shapes) {

    private static final String FORMS = "Write { one: Author }, or { many: Book, mappedBy: author }.";
    private static final Pattern BATCH = Pattern.compile("batch\\([1-9][0-9]{0,4}\\)");
    private static final List<String> CASCADES = List.of("all", "persist", "merge", "remove", "refresh", "detach");
    private static final String[] ACTIONS = {"noAction", "restrict", "cascade", "setNull"};
    private static final String[] JOIN_TABLE_ACTIONS = {"noAction", "restrict", "cascade"};

    List<RelationSpec> relations(MappingKeys keys) {
        return keys.members("relations").stream().map(this::relation).toList();
    }

    private RelationSpec relation(Node.Entry entry) {
        Located<String> name =
                shapes.name(entry, "a relation", "Rename the relation, and keep the name of the column with 'column'.");
        MappingKeys keys =
                shapes.keys(entry.value(), ConstructGrammar.RELATION, "The relation '" + name.value() + "'", FORMS);
        if (!keys.has("many")) {
            keys.require("one", name.at(), "the relation '" + name.value() + "' (or its key 'many')", FORMS);
        }
        keys.exclude("one", "many", FORMS);
        keys.exclude("mappedBy", "through", "Only the owning side, which has no 'mappedBy', declares 'through'.");
        keys.exclude("column", "columns", "");
        return relation(name, keys, target(keys));
    }

    private RelationSpec relation(Located<String> name, MappingKeys keys, TypeText target) {
        return new RelationSpec(
                name,
                keys.has("many") && !keys.has("one"),
                target,
                keys.flag("optional"),
                keys.text("mappedBy"),
                keys.read("through", this::through),
                keys.flag("unique"),
                columns(keys, "column", "columns"),
                keys.texts("references"),
                keys.word("onDelete", ACTIONS),
                keys.word("onUpdate", ACTIONS),
                keys.oneOrMore("cascade", node -> shapes.word(node, "'cascade'", CASCADES)),
                keys.flag("orphanRemoval"),
                keys.read("fetch", this::fetch),
                keys.text("orderBy"),
                keys.word("collection", "set", "list"),
                keys.flag("index"),
                keys.text("constraint"),
                keys.flag("id"),
                keys.read("backfill", new FieldReader(shapes)::backfill),
                keys.text("doc"),
                keys.annotations(),
                keys.name("as", "a relation"),
                keys.formerName());
    }

    /** {@code lazy}, {@code eager}, {@code subselect} or {@code batch(n)}. */
    Optional<Located<String>> fetch(Node node) {
        if (node instanceof Node.Scalar scalar
                && scalar.is(ScalarKind.TEXT)
                && scalar.text().startsWith("batch")) {
            return BATCH.matcher(scalar.text()).matches()
                    ? Optional.of(scalar.located())
                    : shapes.error(
                            Code.UNKNOWN_VALUE,
                            node.at(),
                            "'" + scalar.text() + "' is not a value of 'fetch'.",
                            "Write the size of the batch: batch(16)");
        }
        return shapes.word(node, "'fetch'", List.of("lazy", "eager", "subselect", "batch(16)"));
    }

    private TypeText target(MappingKeys keys) {
        String key = keys.has("many") && !keys.has("one") ? "many" : "one";
        TypeText target = keys.type(key).orElse(TypeText.reported(keys.place(key)));
        if (target.isReported() || keys.hasRefused("table")) {
            return TypeText.reported(target.at());
        }
        if (!target.arguments().isEmpty() || target.array()) {
            reportValues(target, key);
            return TypeText.reported(target.at());
        }
        if (target.optional() && key.equals("many")) {
            String hint = "Remove the '?': a collection can be empty, but is never null.";
            shapes.error(Code.MALFORMED_TYPE, target.at(), "'many' is never optional.", hint);
        }
        return target;
    }

    private void reportValues(TypeText target, String key) {
        if (key.equals("many")) {
            String hint = "Declare an entity for the values, or a field of type " + target.text() + "[].";
            shapes.error(Code.NOT_YET, target.at(), UnknownKeys.notYet("collections of values"), hint);
        } else {
            String message = "'" + target.text() + "' is not an entity, and a relation must refer to an entity.";
            shapes.error(Code.MALFORMED_TYPE, target.at(), message, "Declare values under 'fields'.");
        }
    }

    private Optional<ThroughSpec> through(Node node) {
        if (node instanceof Node.Scalar) {
            return shapes.text(node, "'through'")
                    .map(table -> joinTable(Optional.of(table), MappingKeys.none(shapes, table.at())));
        }
        if (!(node instanceof Node.Mapping mapping)) {
            String hint = "Write { entity: Enrollment, fields: {…} }.";
            return shapes.wrong(node, "'through'", "a table's name or a mapping", hint);
        }
        if (mapping.entries().stream().anyMatch(entry -> entry.key().text().equals("entity"))) {
            MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.JOIN_ENTITY, mapping);
            Located<String> name = keys.name("entity", "an entity").orElse(new Located<>("", mapping.at()));
            return Optional.of(new ThroughSpec.JoinEntity(mapping.at(), new EntityReader(shapes).entity(name, keys)));
        }
        MappingKeys keys = new MappingKeys(shapes, ConstructGrammar.JOIN_TABLE, mapping);
        keys.exclude("column", "columns", "");
        keys.exclude("inverseColumn", "inverseColumns", "");
        return Optional.of(joinTable(keys.text("table"), keys));
    }

    private ThroughSpec joinTable(Optional<Located<String>> table, MappingKeys keys) {
        return new ThroughSpec.JoinTable(
                keys.at(),
                table,
                keys.text("primaryKeyName"),
                side(keys, UnaryOperator.identity()),
                side(keys, key -> "inverse" + Character.toUpperCase(key.charAt(0)) + key.substring(1)),
                keys.flag("index"),
                keys.text("renamedFrom"));
    }

    private ThroughSpec.Side side(MappingKeys keys, UnaryOperator<String> key) {
        return new ThroughSpec.Side(
                columns(keys, key.apply("column"), key.apply("columns")),
                keys.text(key.apply("constraint")),
                keys.word(key.apply("onDelete"), JOIN_TABLE_ACTIONS),
                keys.word(key.apply("onUpdate"), JOIN_TABLE_ACTIONS));
    }

    private Optional<ColumnsSpec> columns(MappingKeys keys, String one, String several) {
        Optional<Located<String>> single = keys.text(one);
        if (single.isPresent()) {
            return single.map(column -> new ColumnsSpec(column.at(), List.of(column), Map.of()));
        }
        return keys.value(several).map(node -> columns(node, "'" + several + "'"));
    }

    private ColumnsSpec columns(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return new ColumnsSpec(node.at(), List.of(), shapes.texts(mapping.entries(), "A column"));
        }
        List<Node> items = shapes.items(
                node, what, "Write [a, b], or a mapping from the referenced columns to the columns of this table.");
        return new ColumnsSpec(node.at(), NodeReader.each(items, item -> shapes.text(item, "A column")), Map.of());
    }
}
