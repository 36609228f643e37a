package io.github.ormgen.schema.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ormgen.schema.Table;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of records, in both directions. A record is an object of its components, in their order; what is absent, empty
 * or false is left out. Where the JSON is otherwise, a mix-in says so with Jackson's annotations, and a {@link Forms.Form} for
 * values that are no objects.
 *
 * <p>Jackson's data binding reads by the mix-ins ({@link RecordReader}), and this class writes by the same ones: data
 * binding takes a third of a second of a new process to load, in which a small model is read and rendered. So only what
 * reads a history or a schema pays for it.
 */
public final class RecordJson {

    private final Map<Class<?>, Class<?>> mixIns;
    private final boolean keepsEmpty;
    private final ClassValue<UnaryOperator<Object>> shapes = new ClassValue<>() {
        @Override
        protected UnaryOperator<Object> computeValue(Class<?> type) {
            return shapeOf(type);
        }
    };

    private @Nullable RecordReader reader;

    private RecordJson(Map<Class<?>, Class<?>> mixIns, boolean keepsEmpty) {
        this.mixIns = Map.copyOf(mixIns);
        this.keepsEmpty = keepsEmpty;
    }

    /** The JSON of records with these mix-ins, by type. */
    RecordJson(Map<Class<?>, Class<?>> mixIns) {
        this(mixIns, false);
    }

    /** The JSON of reports, which are only written: what is empty is there too, so that a tool finds each member. */
    public static RecordJson ofReports() {
        return new RecordJson(Map.of(), true);
    }

    /** The same with the mix-ins of other types, by type. */
    public RecordJson with(Map<Class<?>, Class<?>> others) {
        Map<Class<?>, Class<?>> all = new HashMap<>(mixIns);
        all.putAll(others);
        return new RecordJson(all);
    }

    /**
     * Text for a person, lines separated by {@code \n}: a line for each member of the outer levels, and what lies deeper on
     * its parent's line.
     *
     * @param oneLine how deep an object lies, counted from 1, that stands on one line; a list does if it lies deeper
     */
    public String pretty(Object value, int oneLine) {
        return new JsonPrinter(this, oneLine).text(value) + "\n";
    }

    /** Text without white space. */
    public String compact(Object value) {
        return new JsonPrinter(this, 0).text(value);
    }

    /** The SHA-256 of the text without white space, as 64 hex digits. */
    String hash(Object value) {
        return new JsonPrinter(this, 0).hash(value);
    }

    /**
     * The value of a document.
     *
     * @param versionMember the member that holds the version of the document's form
     * @param version the version that is read
     * @throws JsonProblem if the text is no JSON, is of another version, or is no such value
     */
    public <T> T read(String text, Class<T> type, String versionMember, int version) {
        return reader().read(text, type, versionMember, version);
    }

    /** What is wrong with a document that could be read, at the member or element that these names and indices lead to. */
    public JsonProblem problem(String text, String message, String... place) {
        return reader().problem(text, message, place);
    }

    /** The reader, which is made for the first document: see above. */
    private synchronized RecordReader reader() {
        RecordReader made = reader == null ? new RecordReader(mixIns) : reader;
        reader = made;
        return made;
    }

    /** A value as maps, lists, texts, numbers and booleans. */
    public Object tree(Object value) {
        Object json = json(value);
        if (json instanceof Map<?, ?> members) {
            Map<String, Object> all = new LinkedHashMap<>();
            members.forEach((name, member) -> all.put(name(name), tree(member)));
            return all;
        }
        return json instanceof List<?> elements
                ? elements.stream().map(this::tree).toList()
                : json;
    }

    /** A value as JSON has it; what lies in a map or a list is still as it was. */
    Object json(Object value) {
        return value instanceof Record || value instanceof Enum
                ? shapes.get(value.getClass()).apply(value)
                : value;
    }

    /** The name of a member by the key of a map. */
    static String name(Object key) {
        return key instanceof Enum<?> constant ? word(constant) : (String) key;
    }

    private UnaryOperator<Object> shapeOf(Class<?> type) {
        if (type == Table.class) {
            return table -> json(new TableMembers((Table) table));
        }
        UnaryOperator<Object> plain = type.isRecord() ? members(type) : value -> word((Enum<?>) value);
        Forms.Form<Object> form = Forms.of(type);
        if (form == null) {
            return plain;
        }
        return value -> {
            Object written = form.write(value);
            return written.equals(value) ? plain.apply(value) : json(written);
        };
    }

    private UnaryOperator<Object> members(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            members.add(member(type, component));
        }
        return value -> {
            Map<String, Object> all = new LinkedHashMap<>();
            members.forEach(member -> put(member, value, all));
            return all;
        };
    }

    private void put(Member member, Object owner, Map<String, Object> all) {
        Object value = member.of(owner);
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> all.put(member.name, member.named(present)));
        } else if (keepsEmpty || !isLeftOut(value, member)) {
            all.put(member.name, member.named(value));
        }
    }

    private static boolean isLeftOut(Object value, Member member) {
        if (value instanceof Enum<?> constant) {
            return word(constant).equals(member.usual);
        }
        return value.equals(false)
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private Member member(Class<?> owner, RecordComponent component) {
        Optional<JsonProperty> property = annotated(owner, component);
        return new Member(
                property.map(JsonProperty::value)
                        .filter(name -> !name.isEmpty())
                        .orElse(component.getName()),
                property.map(JsonProperty::defaultValue).orElse(""),
                getter(component.getAccessor()),
                kinds(valueType(component.getGenericType())));
    }

    private Optional<JsonProperty> annotated(Class<?> owner, RecordComponent component) {
        return Optional.ofNullable(mixIns.get(owner)).stream()
                .flatMap(mixIn -> Arrays.stream(mixIn.getDeclaredMethods()))
                .filter(method -> method.getName().equals(component.getName()))
                .findFirst()
                .map(method -> method.getAnnotation(JsonProperty.class));
    }

    private @Nullable Subtypes kinds(Class<?> type) {
        Class<?> mixIn = mixIns.get(type);
        JsonTypeInfo info = mixIn == null ? null : mixIn.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes types = mixIn == null ? null : mixIn.getAnnotation(JsonSubTypes.class);
        return info == null || types == null ? null : new Subtypes(info, types);
    }

    /** What a component holds, be it in a list, a map or an optional. */
    private static Class<?> valueType(Type type) {
        if (type instanceof ParameterizedType many) {
            Type[] arguments = many.getActualTypeArguments();
            return valueType(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> single ? single : Object.class;
    }

    private static MethodHandle getter(Method accessor) {
        try {
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.genericMethodType(1));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A component of a record.
     *
     * @param name what JSON calls it
     * @param usual the constant that is left out
     * @param kinds the kinds of value that it may hold, if they have names
     */
    private record Member(
            String name,
            String usual,
            MethodHandle getter,
            @Nullable Subtypes kinds) {

        Object of(Object owner) {
            try {
                return (Object) getter.invokeExact(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        /** A value with the name of its kind, if that has one. */
        Object named(Object value) {
            if (kinds == null) {
                return value;
            }
            return value instanceof List<?> list
                    ? list.stream().map(kinds::named).toList()
                    : kinds.named(value);
        }
    }

    /** The names of the kinds of a sealed type: in a member of its own, or that of the only member. */
    private final class Subtypes {

        private final Optional<String> property;
        private final Map<Class<?>, String> names = new HashMap<>();

        Subtypes(JsonTypeInfo info, JsonSubTypes types) {
            property = Optional.of(info.property()).filter(name -> info.include() == JsonTypeInfo.As.PROPERTY);
            Arrays.stream(types.value()).forEach(one -> names.put(one.value(), one.name()));
        }

        Object named(Object value) {
            String name = Objects.requireNonNull(names.get(value.getClass()));
            if (property.isEmpty()) {
                return Map.of(name, value);
            }
            Map<String, Object> members = new LinkedHashMap<>(Map.of(property.get(), name));
            ((Map<?, ?>) json(value)).forEach((member, one) -> members.put((String) member, one));
            return members;
        }
    }

    /** A constant as JSON has it: {@code SET_NULL} is {@code setNull}. */
    static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
