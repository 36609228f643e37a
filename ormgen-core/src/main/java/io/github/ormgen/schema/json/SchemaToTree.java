package io.github.ormgen.schema.json;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A schema as JSON values. What is false, empty or the usual is left out. */
public final class SchemaToTree {

    private SchemaToTree() {}

    static Map<String, Object> of(Schema schema) {
        JsonMembers node = new JsonMembers();
        node.put("collation", schema.collation());
        node.putList("tables", schema.tables(), SchemaToTree::table);
        node.putList("sequences", schema.sequences(), SchemaToTree::sequence);
        node.putList("enumTypes", schema.enumTypes(), SchemaToTree::enumType);
        node.putList("views", schema.views(), SchemaToTree::view);
        return node.members();
    }

    /** A table as an object. */
    public static Object table(Table table) {
        JsonMembers node = named(table.name(), table.path());
        table.comment().ifPresent(comment -> node.put("comment", comment));
        node.putList("columns", table.columns(), SchemaToTree::column);
        table.primaryKey().ifPresent(key -> node.put("primaryKey", primaryKey(key)));
        node.putList("uniqueKeys", table.uniqueKeys(), SchemaToTree::uniqueKey);
        node.putList("indexes", table.indexes(), SchemaToTree::index);
        node.putList("foreignKeys", table.foreignKeys(), SchemaToTree::foreignKey);
        node.putList("checks", table.checks(), SchemaToTree::check);
        table.softDelete().ifPresent(softDelete -> node.put("softDelete", softDelete(softDelete)));
        node.putList("rows", table.rows(), SchemaToTree::row);
        return node.members();
    }

    /** A column as an object. */
    public static Object column(Column column) {
        JsonMembers node = named(column.name(), column.path());
        node.put("type", type(column.type()));
        node.putFlag("nullable", column.nullable());
        node.putFlag("identity", column.identity());
        column.defaultValue().ifPresent(value -> node.put("default", defaultValue(value)));
        column.generated().ifPresent(sql -> node.put("generated", sql(sql)));
        column.comment().ifPresent(comment -> node.put("comment", comment));
        return node.members();
    }

    private static Object primaryKey(PrimaryKey key) {
        JsonMembers node = new JsonMembers();
        node.put("name", key.name());
        node.put("columns", key.columns());
        return node.members();
    }

    private static Object uniqueKey(UniqueKey key) {
        JsonMembers node = named(key.name(), key.path());
        node.put("columns", key.columns());
        node.putFlag("livingOnly", key.livingOnly());
        return node.members();
    }

    private static Object index(Index index) {
        JsonMembers node = named(index.name(), index.path());
        node.putList("on", index.parts(), SchemaToTree::indexPart);
        node.putFlag("unique", index.unique());
        index.where().ifPresent(where -> node.put("where", sql(where)));
        index.method().ifPresent(method -> node.put("using", method));
        node.putList("include", index.include(), column -> column);
        return node.members();
    }

    private static Object indexPart(IndexPart part) {
        JsonMembers node = new JsonMembers();
        if (part instanceof IndexPart.OfColumn ofColumn) {
            node.put("column", ofColumn.column());
        } else {
            node.put("expression", sql(((IndexPart.OfExpression) part).expression()));
        }
        if (part.order() != IndexPart.Order.ASCENDING) {
            node.put("order", word(part.order()));
        }
        if (part.nulls() != IndexPart.Nulls.DEFAULT) {
            node.put("nulls", word(part.nulls()));
        }
        boolean isPlain = part instanceof IndexPart.OfColumn && node.members().size() == 1;
        return isPlain ? ((IndexPart.OfColumn) part).column() : node.members();
    }

    private static Object foreignKey(ForeignKey key) {
        JsonMembers node = named(key.name(), key.path());
        node.put("columns", key.columns());
        node.put("target", key.target().name());
        key.target().schema().ifPresent(schema -> node.put("targetSchema", schema));
        node.put("targetColumns", key.targetColumns());
        putAction(node, "onDelete", key.onDelete());
        putAction(node, "onUpdate", key.onUpdate());
        return node.members();
    }

    private static void putAction(JsonMembers node, String name, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            node.put(name, word(action));
        }
    }

    private static Object check(Check check) {
        JsonMembers node = named(check.name(), check.path());
        node.putAll(check.rule().accept(new RuleToTree()));
        return node.members();
    }

    /** A way of marking rows as deleted as an object. */
    public static Object softDelete(SoftDelete softDelete) {
        JsonMembers node = new JsonMembers();
        node.put("column", softDelete.column());
        node.put("by", word(softDelete.style()));
        return node.members();
    }

    /** A reference row as an object. */
    public static Object row(ReferenceRow row) {
        return RowToTree.of(row);
    }

    /** A sequence as an object. */
    public static Object sequence(Sequence sequence) {
        JsonMembers node = named(sequence.name(), sequence.path());
        node.put("start", sequence.start());
        node.put("increment", sequence.increment());
        return node.members();
    }

    /** An enum type as an object. */
    public static Object enumType(EnumType type) {
        JsonMembers node = named(type.name(), type.path());
        node.put("values", type.values());
        return node.members();
    }

    /** A view as an object. */
    public static Object view(View view) {
        JsonMembers node = named(view.name(), view.path());
        view.comment().ifPresent(comment -> node.put("comment", comment));
        node.put("sql", sql(view.sql()));
        node.putList(
                "columns",
                view.columns(),
                column -> new JsonMembers()
                        .put("name", column.name())
                        .put("type", type(column.type()))
                        .members());
        node.putList("reads", view.reads(), SchemaToTree::name);
        return node.members();
    }

    private static JsonMembers named(TableName name, String path) {
        JsonMembers node = new JsonMembers();
        name.schema().ifPresent(schema -> node.put("schema", schema));
        node.put("name", name.name());
        node.put("path", path);
        return node;
    }

    private static JsonMembers named(String name, String path) {
        return named(TableName.of(name), path);
    }

    /** A column's type: a text such as {@code varchar(80)}, an object for the rest. */
    public static Object type(ColumnType type) {
        return type.accept(new TypeToTree());
    }

    /** A default: a literal as itself, what the database makes as an object that names it. */
    public static Object defaultValue(DefaultValue value) {
        return value.accept(new DefaultToTree());
    }

    /** A key, index or check as an object of one member, which is called what it is. */
    public static Object part(TablePart part) {
        Object value = switch (part.kind()) {
            case PRIMARY_KEY -> primaryKey((PrimaryKey) part);
            case UNIQUE_KEY -> uniqueKey((UniqueKey) part);
            case INDEX -> index((Index) part);
            case FOREIGN_KEY -> foreignKey((ForeignKey) part);
            case CHECK -> check((Check) part);
        };
        return Map.of(word(part.kind()), value);
    }

    /** A name: a text in the default schema, else an object. */
    public static Object name(TableName name) {
        return name.schema()
                .<Object>map(schema -> {
                    JsonMembers node = new JsonMembers();
                    node.put("schema", schema);
                    node.put("name", name.name());
                    return node.members();
                })
                .orElse(name.name());
    }

    /** A text for all databases as it is, else one member a database, with {@code default} for the others. */
    public static Object sql(SqlText sql) {
        Optional<String> common = sql.common();
        if (common.isPresent() && sql.specific().isEmpty()) {
            return common.get();
        }
        Map<String, Object> texts = new LinkedHashMap<>();
        common.ifPresent(text -> texts.put("default", text));
        sql.specific().forEach((database, text) -> texts.put(database.id(), text));
        return texts;
    }

    /** A constant as JSON has it: {@code SET_NULL} is {@code setNull}. */
    public static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
