package io.github.ormgen.schema;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema of JSON values, the inverse of {@link SchemaToTree}. */
final class SchemaFromTree {

    private SchemaFromTree() {}

    static Schema of(JsonObject node) {
        return new Schema(
                node.text("collation"),
                node.list("tables", SchemaFromTree::table),
                node.list("sequences", SchemaFromTree::sequence),
                node.list("enumTypes", SchemaFromTree::enumType));
    }

    private static Table table(Object value) {
        JsonObject node = JsonObject.of(value);
        return new Table(
                name(node),
                node.text("path"),
                node.optionalText("comment"),
                node.list("columns", SchemaFromTree::column),
                node.optional("primaryKey").map(SchemaFromTree::primaryKey),
                node.list("uniqueKeys", SchemaFromTree::uniqueKey),
                node.list("indexes", SchemaFromTree::index),
                node.list("foreignKeys", SchemaFromTree::foreignKey),
                node.list("checks", SchemaFromTree::check),
                node.optional("softDelete").map(SchemaFromTree::softDelete));
    }

    private static TableName name(JsonObject node) {
        return new TableName(node.optionalText("schema"), node.text("name"));
    }

    private static Column column(Object value) {
        JsonObject node = JsonObject.of(value);
        return new Column(
                node.text("name"),
                node.text("path"),
                TypeFromTree.of(node.value("type")),
                node.flag("nullable"),
                node.flag("identity"),
                node.optional("default").map(SchemaFromTree::defaultValue),
                node.optional("generated").map(SchemaFromTree::sql),
                node.optionalText("comment"));
    }

    private static DefaultValue defaultValue(Object value) {
        if (value instanceof String text) {
            return new DefaultValue.Text(text);
        } else if (value instanceof BigDecimal number) {
            return new DefaultValue.Number(number);
        } else if (value instanceof Boolean flag) {
            return new DefaultValue.Bool(flag);
        }
        return constant(DefaultValue.Special.class, JsonObject.of(value).text("special"));
    }

    private static PrimaryKey primaryKey(Object value) {
        JsonObject node = JsonObject.of(value);
        return new PrimaryKey(node.text("name"), node.texts("columns"));
    }

    private static UniqueKey uniqueKey(Object value) {
        JsonObject node = JsonObject.of(value);
        return new UniqueKey(node.text("name"), node.text("path"), node.texts("columns"), node.flag("livingOnly"));
    }

    private static Index index(Object value) {
        JsonObject node = JsonObject.of(value);
        return new Index(
                node.text("name"),
                node.text("path"),
                node.list("on", SchemaFromTree::indexPart),
                node.flag("unique"),
                node.optional("where").map(SchemaFromTree::sql),
                node.optionalText("using"),
                node.texts("include"));
    }

    private static IndexPart indexPart(Object value) {
        if (value instanceof String column) {
            return IndexPart.of(column);
        }
        JsonObject node = JsonObject.of(value);
        IndexPart.Order order = node.optionalText("order")
                .map(word -> constant(IndexPart.Order.class, word))
                .orElse(IndexPart.Order.ASCENDING);
        IndexPart.Nulls nulls = node.optionalText("nulls")
                .map(word -> constant(IndexPart.Nulls.class, word))
                .orElse(IndexPart.Nulls.DEFAULT);
        return node.has("column")
                ? new IndexPart.OfColumn(node.text("column"), order, nulls)
                : new IndexPart.OfExpression(sql(node.value("expression")), order, nulls);
    }

    private static ForeignKey foreignKey(Object value) {
        JsonObject node = JsonObject.of(value);
        return new ForeignKey(
                node.text("name"),
                node.text("path"),
                node.texts("columns"),
                new TableName(node.optionalText("targetSchema"), node.text("target")),
                node.texts("targetColumns"),
                action(node.optionalText("onDelete")),
                action(node.optionalText("onUpdate")));
    }

    private static ReferentialAction action(Optional<String> word) {
        return word.map(action -> constant(ReferentialAction.class, action)).orElse(ReferentialAction.NO_ACTION);
    }

    private static Check check(Object value) {
        JsonObject node = JsonObject.of(value);
        return new Check(node.text("name"), node.text("path"), rule(node));
    }

    private static CheckRule rule(JsonObject node) {
        if (node.has("sql")) {
            return new CheckRule.Sql(sql(node.value("sql")));
        }
        String column = node.text("column");
        if (node.has("oneOf")) {
            return new CheckRule.OneOf(column, node.texts("oneOf"));
        } else if (node.has("length")) {
            List<Integer> bounds = node.list("length", bound -> ((BigDecimal) bound).intValueExact());
            return new CheckRule.Length(column, bounds.get(0), bounds.get(1));
        } else if (node.flag("notBlank")) {
            return new CheckRule.NotBlank(column);
        }
        return new CheckRule.Range(column, node.optionalNumber("minimum"), node.optionalNumber("maximum"));
    }

    private static SoftDelete softDelete(Object value) {
        JsonObject node = JsonObject.of(value);
        return new SoftDelete(node.text("column"), constant(SoftDelete.Style.class, node.text("by")));
    }

    private static Sequence sequence(Object value) {
        JsonObject node = JsonObject.of(value);
        return new Sequence(name(node), node.text("path"), node.longInteger("start"), node.integer("increment"));
    }

    private static EnumType enumType(Object value) {
        JsonObject node = JsonObject.of(value);
        return new EnumType(name(node), node.text("path"), node.texts("values"));
    }

    static SqlText sql(Object value) {
        if (value instanceof String text) {
            return SqlText.of(text);
        }
        JsonObject node = JsonObject.of(value);
        Map<Database, String> specific = new EnumMap<>(Database.class);
        for (Database database : Database.values()) {
            node.optionalText(database.id()).ifPresent(text -> specific.put(database, text));
        }
        return SqlText.of(node.optionalText("default"), specific);
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> SchemaToTree.word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not known here"));
    }
}
