package io.github.ormgen.schema.json;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.ViewColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema of JSON values, the inverse of {@link SchemaToTree}. */
public final class SchemaFromTree {

    private SchemaFromTree() {}

    static Schema of(JsonObject node) {
        return new Schema(
                node.text("collation"),
                node.list("tables", SchemaFromTree::table),
                node.list("sequences", SchemaFromTree::sequence),
                node.list("enumTypes", SchemaFromTree::enumType),
                node.list("views", SchemaFromTree::view));
    }

    /** A table of its JSON value. */
    public static Table table(Object value) {
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
                node.optional("softDelete").map(SchemaFromTree::softDelete),
                node.list("rows", RowFromTree::of));
    }

    /** A reference row of its JSON value. */
    public static ReferenceRow row(Object value) {
        return RowFromTree.of(value);
    }

    private static TableName name(JsonObject node) {
        return new TableName(node.optionalText("schema"), node.text("name"));
    }

    /** A column of its JSON value. */
    public static Column column(Object value) {
        JsonObject node = JsonObject.of(value);
        return new Column(
                node.text("name"),
                node.text("path"),
                type(node.value("type")),
                node.flag("nullable"),
                node.flag("identity"),
                node.optional("default").map(SchemaFromTree::defaultValue),
                node.optional("generated").map(SchemaFromTree::sql),
                node.optionalText("comment"));
    }

    /** A default of its JSON value. */
    public static DefaultValue defaultValue(Object value) {
        if (value instanceof String text) {
            return new DefaultValue.Text(text);
        } else if (value instanceof BigDecimal number) {
            return new DefaultValue.Number(number);
        } else if (value instanceof Boolean flag) {
            return new DefaultValue.Bool(flag);
        }
        JsonObject node = JsonObject.of(value);
        return node.has("sql")
                ? new DefaultValue.Sql(sql(node.value("sql")))
                : constant(DefaultValue.Special.class, node.text("special"));
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

    /** A way of marking rows as deleted of its JSON value. */
    public static SoftDelete softDelete(Object value) {
        JsonObject node = JsonObject.of(value);
        return new SoftDelete(node.text("column"), constant(SoftDelete.Style.class, node.text("by")));
    }

    /** A sequence of its JSON value. */
    public static Sequence sequence(Object value) {
        JsonObject node = JsonObject.of(value);
        return new Sequence(name(node), node.text("path"), node.longInteger("start"), node.integer("increment"));
    }

    /** An enum type of its JSON value. */
    public static EnumType enumType(Object value) {
        JsonObject node = JsonObject.of(value);
        return new EnumType(name(node), node.text("path"), node.texts("values"));
    }

    /** A view of its JSON value. */
    public static View view(Object value) {
        JsonObject node = JsonObject.of(value);
        return new View(
                name(node),
                node.text("path"),
                node.optionalText("comment"),
                sql(node.value("sql")),
                node.list("columns", SchemaFromTree::viewColumn),
                node.list("reads", SchemaFromTree::name));
    }

    private static ViewColumn viewColumn(Object value) {
        JsonObject node = JsonObject.of(value);
        return new ViewColumn(node.text("name"), type(node.value("type")));
    }

    /** A column's type of its JSON value. */
    public static ColumnType type(Object value) {
        return TypeFromTree.of(value);
    }

    /** A key, index or check of its JSON value. */
    public static TablePart part(Object value) {
        JsonObject node = JsonObject.of(value);
        String word = node.members().keySet().stream().findFirst().orElse("");
        return switch (constant(TablePart.Kind.class, word)) {
            case PRIMARY_KEY -> primaryKey(node.value(word));
            case UNIQUE_KEY -> uniqueKey(node.value(word));
            case INDEX -> index(node.value(word));
            case FOREIGN_KEY -> foreignKey(node.value(word));
            case CHECK -> check(node.value(word));
        };
    }

    /** A name of its JSON value. */
    public static TableName name(Object value) {
        return value instanceof String text ? TableName.of(text) : name(JsonObject.of(value));
    }

    /** SQL of its JSON value. */
    public static SqlText sql(Object value) {
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

    /** The constant of a word. */
    public static <E extends Enum<E>> E constant(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> SchemaToTree.word(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not known here"));
    }
}
