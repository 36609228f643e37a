package io.github.ormgen.schema.json;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The JSON of what is a text or a number most of the time. */
final class Forms {

    /** By type; a form holds for the types that implement its own too. */
    static final Map<Class<?>, Form<?>> ALL = Map.of(
            TableName.class, new Name(),
            SqlText.class, new Sql(),
            ColumnType.class, new Type(),
            DefaultValue.class, new Default(),
            IndexPart.class, new Part(),
            RowValue.class, new Value(),
            RowValue.Literal.class, new Literal());

    private Forms() {}

    /** The form of a class, if it has one. */
    @SuppressWarnings("unchecked")
    static @Nullable Form<Object> of(Class<?> type) {
        Form<?> own = ALL.get(type);
        // A form takes what is of the type that it is found by.
        return (Form<Object>) Optional.<Form<?>>ofNullable(own)
                .or(() -> Arrays.stream(type.getInterfaces())
                        .filter(ALL::containsKey)
                        .findFirst()
                        .map(ALL::get))
                .orElse(null);
    }

    /** A name: a text in the default schema, else an object. */
    private static final class Name implements Form<TableName> {

        @Override
        public Object write(TableName name) {
            return name.schema().isEmpty() ? name.name() : name;
        }

        @Override
        public TableName read(JsonNode node, PartReader parts) {
            if (node.isString()) {
                return TableName.of(node.stringValue());
            }
            hasMembers(node, 2);
            return new TableName(Optional.of(text(node, "schema")), text(node, "name"));
        }
    }

    /** A text for all databases as it is, else one member a database, with {@code default} for the others. */
    private static final class Sql implements Form<SqlText> {

        private static final String COMMON = "default";

        @Override
        public Object write(SqlText sql) {
            if (sql.common().isPresent() && sql.specific().isEmpty()) {
                return sql.common().get();
            }
            Map<String, Object> texts = new LinkedHashMap<>();
            sql.common().ifPresent(text -> texts.put(COMMON, text));
            sql.specific().forEach((database, text) -> texts.put(database.id(), text));
            return texts;
        }

        @Override
        public SqlText read(JsonNode node, PartReader parts) {
            if (node.isString()) {
                return SqlText.of(node.stringValue());
            }
            Map<Database, String> specific = new EnumMap<>(Database.class);
            for (String name : node.propertyNames()) {
                if (!name.equals(COMMON)) {
                    Database database = Database.of(name).orElseThrow(() -> wrong("'" + name + "' is no database"));
                    specific.put(database, text(node, name));
                }
            }
            return SqlText.of(node.has(COMMON) ? Optional.of(text(node, COMMON)) : Optional.empty(), specific);
        }
    }

    /** A text such as {@code varchar(80)} or {@code integer[]}, else an object of one member. */
    private static final class Type implements Form<ColumnType> {

        private static final String ARRAY = "arrayOf";
        private static final String ENUM = "enum";
        private static final String CUSTOM = "custom";
        private static final Pattern WITH_NUMBERS =
                Pattern.compile("(varchar|varbinary|numeric)\\((\\d{1,9})(?:,(\\d{1,9}))?\\)");

        @Override
        public Object write(ColumnType type) {
            return type.match(
                    simple -> simple.name().toLowerCase(Locale.ROOT),
                    varchar -> "varchar(" + varchar.length() + ")",
                    numeric -> "numeric(" + numeric.precision() + "," + numeric.scale() + ")",
                    varbinary -> "varbinary(" + varbinary.length() + ")",
                    this::array,
                    named -> Map.of(ENUM, named.name()),
                    custom -> Map.of(CUSTOM, custom.definition()));
        }

        private Object array(ColumnType.ArrayOf type) {
            Object element = write(type.element());
            return element instanceof String text ? text + "[]" : Map.of(ARRAY, element);
        }

        @Override
        public ColumnType read(JsonNode node, PartReader parts) {
            if (node.isString()) {
                String text = node.stringValue();
                return text.endsWith("[]")
                        ? new ColumnType.ArrayOf(ofText(text.substring(0, text.length() - 2)))
                        : ofText(text);
            }
            hasMembers(node, 1);
            if (node.has(ARRAY)) {
                return new ColumnType.ArrayOf(parts.read(member(node, ARRAY), ColumnType.class));
            }
            return node.has(ENUM)
                    ? new ColumnType.NativeEnum(parts.read(member(node, ENUM), TableName.class))
                    : new ColumnType.Custom(parts.read(member(node, CUSTOM), SqlText.class));
        }

        private static ColumnType ofText(String text) {
            Matcher numbers = WITH_NUMBERS.matcher(text);
            if (!numbers.matches() || (numbers.group(3) != null) != text.startsWith("numeric")) {
                return Arrays.stream(ColumnType.Simple.values())
                        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst()
                        .orElseThrow(() -> wrong("'" + text + "' is no column type"));
            }
            int first = Integer.parseInt(numbers.group(2));
            return switch (numbers.group(1)) {
                case "varchar" -> new ColumnType.Varchar(first);
                case "varbinary" -> new ColumnType.Varbinary(first);
                default -> new ColumnType.Numeric(first, Integer.parseInt(numbers.group(3)));
            };
        }
    }

    /** A literal as itself, what the database makes as an object that names it. */
    private static final class Default implements Form<DefaultValue> {

        static final String SPECIAL = "special";
        private static final String SQL = "sql";

        @Override
        public Object write(DefaultValue value) {
            return value.match(
                    DefaultValue.Text::value,
                    DefaultValue.Number::value,
                    DefaultValue.Bool::value,
                    special -> Map.of(SPECIAL, RecordJson.word(special)),
                    sql -> Map.of(SQL, sql.expression()));
        }

        @Override
        public DefaultValue read(JsonNode node, PartReader parts) {
            if (node.isString()) {
                return new DefaultValue.Text(node.stringValue());
            } else if (node.isBoolean()) {
                return new DefaultValue.Bool(node.booleanValue());
            } else if (node.isNumber()) {
                return new DefaultValue.Number(parts.read(node, BigDecimal.class));
            }
            hasMembers(node, 1);
            return node.has(SQL)
                    ? new DefaultValue.Sql(parts.read(member(node, SQL), SqlText.class))
                    : parts.read(member(node, SPECIAL), DefaultValue.Special.class);
        }
    }

    /** A plain column as its name, else an object. */
    private static final class Part implements Form<IndexPart> {

        @Override
        public Object write(IndexPart part) {
            boolean isPlain = part instanceof IndexPart.OfColumn column && part.equals(IndexPart.of(column.column()));
            return isPlain ? ((IndexPart.OfColumn) part).column() : part;
        }

        @Override
        public IndexPart read(JsonNode node, PartReader parts) {
            Class<? extends IndexPart> kind =
                    node.has("column") ? IndexPart.OfColumn.class : IndexPart.OfExpression.class;
            return node.isString() ? IndexPart.of(node.stringValue()) : parts.read(node, kind);
        }
    }

    /** A literal in the form of defaults. */
    private static final class Literal implements Form<RowValue.Literal> {

        @Override
        public Object write(RowValue.Literal literal) {
            return literal.value();
        }

        @Override
        public RowValue.Literal read(JsonNode node, PartReader parts) {
            return new RowValue.Literal(parts.read(node, DefaultValue.class));
        }
    }

    /** A literal, a list of such, or an object; null is in the form of what the database makes, such as {@code now}. */
    private static final class Value implements Form<RowValue> {

        private static final Map<String, Object> NULL = Map.of(Default.SPECIAL, "null");

        @Override
        public Object write(RowValue value) {
            return value.match(
                    RowValue.Literal::value, nothing -> NULL, RowValue.Elements::values, reference -> reference);
        }

        @Override
        public RowValue read(JsonNode node, PartReader parts) {
            if (node.isArray()) {
                return new RowValue.Elements(node.values().stream()
                        .map(one -> parts.read(one, RowValue.Literal.class))
                        .toList());
            } else if (node.has("of")) {
                return parts.read(node, RowValue.Reference.class);
            }
            boolean isNull =
                    node.size() == 1 && node.path(Default.SPECIAL).asString("").equals("null");
            return isNull ? RowValue.Nothing.NULL : parts.read(node, RowValue.Literal.class);
        }
    }

    private static JsonNode member(JsonNode node, String name) {
        return node.optional(name).orElseThrow(() -> wrong("'" + name + "' is missing"));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = member(node, name);
        if (!value.isString()) {
            throw wrong("'" + name + "' has to be a text");
        }
        return value.stringValue();
    }

    private static void hasMembers(JsonNode node, int count) {
        if (!node.isObject() || node.size() != count) {
            throw wrong("this is not as expected: " + node);
        }
    }

    private static IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException(message);
    }

    /** The JSON of a type that is no object of its components, in both directions. */
    interface Form<T> {

        /**
         * The value as a map, a list, a text, a number or a boolean; what lies in it may be of any type that has JSON. The value
         * itself, if it is an object of its components after all.
         */
        Object write(T value);

        /**
         * The value of a node.
         *
         * @throws RuntimeException if the node is no such value; its message says why
         */
        T read(JsonNode node, PartReader parts);

        /** Reads what lies in a node. */
        interface PartReader {

            /** A part as a value of a type. */
            <P> P read(JsonNode part, Class<P> type);
        }
    }
}
