package io.github.ormgen.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A schema as JSON values. What is false, empty or the usual is left out. */
final class SchemaToTree {

    private SchemaToTree() {}

    static Map<String, Object> of(Schema schema) {
        Node node = new Node();
        node.put("collation", schema.collation());
        node.putList("tables", schema.tables(), SchemaToTree::table);
        node.putList("sequences", schema.sequences(), SchemaToTree::sequence);
        node.putList("enumTypes", schema.enumTypes(), SchemaToTree::enumType);
        return node.members;
    }

    private static Object table(Table table) {
        Node node = named(table.name(), table.path());
        table.comment().ifPresent(comment -> node.put("comment", comment));
        node.putList("columns", table.columns(), SchemaToTree::column);
        table.primaryKey().ifPresent(key -> node.put("primaryKey", primaryKey(key)));
        node.putList("uniqueKeys", table.uniqueKeys(), SchemaToTree::uniqueKey);
        node.putList("indexes", table.indexes(), SchemaToTree::index);
        node.putList("foreignKeys", table.foreignKeys(), SchemaToTree::foreignKey);
        node.putList("checks", table.checks(), SchemaToTree::check);
        table.softDelete().ifPresent(softDelete -> node.put("softDelete", softDelete(softDelete)));
        return node.members;
    }

    private static Object column(Column column) {
        Node node = named(column.name(), column.path());
        node.put("type", column.type().accept(new TypeToTree()));
        node.putFlag("nullable", column.nullable());
        node.putFlag("identity", column.identity());
        column.defaultValue().ifPresent(value -> node.put("default", value.accept(new DefaultToTree())));
        column.generated().ifPresent(sql -> node.put("generated", sql(sql)));
        column.comment().ifPresent(comment -> node.put("comment", comment));
        return node.members;
    }

    private static Object primaryKey(PrimaryKey key) {
        Node node = new Node();
        node.put("name", key.name());
        node.put("columns", key.columns());
        return node.members;
    }

    private static Object uniqueKey(UniqueKey key) {
        Node node = named(key.name(), key.path());
        node.put("columns", key.columns());
        node.putFlag("livingOnly", key.livingOnly());
        return node.members;
    }

    private static Object index(Index index) {
        Node node = named(index.name(), index.path());
        node.putList("on", index.parts(), SchemaToTree::indexPart);
        node.putFlag("unique", index.unique());
        index.where().ifPresent(where -> node.put("where", sql(where)));
        index.method().ifPresent(method -> node.put("using", method));
        node.putList("include", index.include(), column -> column);
        return node.members;
    }

    private static Object indexPart(IndexPart part) {
        Node node = new Node();
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
        boolean isPlain = part instanceof IndexPart.OfColumn && node.members.size() == 1;
        return isPlain ? ((IndexPart.OfColumn) part).column() : node.members;
    }

    private static Object foreignKey(ForeignKey key) {
        Node node = named(key.name(), key.path());
        node.put("columns", key.columns());
        node.put("target", key.target().name());
        key.target().schema().ifPresent(schema -> node.put("targetSchema", schema));
        node.put("targetColumns", key.targetColumns());
        putAction(node, "onDelete", key.onDelete());
        putAction(node, "onUpdate", key.onUpdate());
        return node.members;
    }

    private static void putAction(Node node, String name, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            node.put(name, word(action));
        }
    }

    private static Object check(Check check) {
        Node node = named(check.name(), check.path());
        node.members.putAll(check.rule().accept(new RuleToTree()));
        return node.members;
    }

    private static Object softDelete(SoftDelete softDelete) {
        Node node = new Node();
        node.put("column", softDelete.column());
        node.put("by", word(softDelete.style()));
        return node.members;
    }

    private static Object sequence(Sequence sequence) {
        Node node = named(sequence.name(), sequence.path());
        node.put("start", sequence.start());
        node.put("increment", sequence.increment());
        return node.members;
    }

    private static Object enumType(EnumType type) {
        Node node = named(type.name(), type.path());
        node.put("values", type.values());
        return node.members;
    }

    private static Node named(TableName name, String path) {
        Node node = new Node();
        name.schema().ifPresent(schema -> node.put("schema", schema));
        node.put("name", name.name());
        node.put("path", path);
        return node;
    }

    private static Node named(String name, String path) {
        return named(TableName.of(name), path);
    }

    /** A text for all databases as it is, else one member a database, with {@code default} for the others. */
    static Object sql(SqlText sql) {
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
    static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** Collects an object's members, in order. */
    static final class Node {

        final Map<String, Object> members = new LinkedHashMap<>();

        void put(String name, Object value) {
            members.put(name, value);
        }

        void putFlag(String name, boolean flag) {
            if (flag) {
                members.put(name, true);
            }
        }

        <T> void putList(String name, List<T> elements, Function<T, Object> element) {
            if (!elements.isEmpty()) {
                List<Object> values = new ArrayList<>(elements.size());
                for (T one : elements) {
                    values.add(element.apply(one));
                }
                members.put(name, values);
            }
        }
    }
}
