package io.github.ormgen.schema.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.ormgen.schema.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.util.StdConverter;

/** Reads records as strictly as {@link RecordJson} writes them; whatever is wrong is a {@link JsonProblem}. */
final class RecordReader {

    /** What is written is not nested half as deeply. */
    private static final int DEEPEST = 50;

    /** No column of any database holds a number that is longer. */
    private static final int LONGEST_NUMBER = 1000;

    private final JsonMapper mapper;

    RecordReader(Map<Class<?>, Class<?>> mixIns) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
        SimpleDeserializers deserializers = new SimpleDeserializers() {
            @Override
            public ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return new Words(type.getRawClass(), null);
            }
        };
        deserializers.addDeserializer(BigDecimal.class, new Numbers());
        deserializers.addDeserializer(Table.class, new StdConvertingDeserializer<>(new ToTable()));
        Forms.ALL.forEach((type, form) -> add(deserializers, type, form));
        mapper = JsonMapper.builder(factory)
                .addMixIns(mixIns)
                .addModule(new SimpleModule().setDeserializers(deserializers))
                .annotationIntrospector(new Conventions())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.WRAP_EXCEPTIONS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withConfigOverride(List.class, RecordReader::absentIsEmpty)
                .withConfigOverride(Map.class, RecordReader::absentIsEmpty)
                .withConfigOverride(SortedMap.class, RecordReader::absentIsEmpty)
                .build();
    }

    private static void absentIsEmpty(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private static <T> void add(SimpleDeserializers all, Class<T> type, Forms.Form<?> form) {
        all.addDeserializer(type, new OfForm<>(type, form));
    }

    <T> T read(String text, Class<T> type, String versionMember, int version) {
        parsed(text, RecordReader::syntax, parser -> check(parser, versionMember, String.valueOf(version)));
        return parsed(text, RecordReader::message, parser -> mapper.readValue(parser, type));
    }

    private <T> T parsed(String text, Function<JacksonException, String> message, Function<JsonParser, T> read) {
        try (JsonParser parser = mapper.createParser(text)) {
            try {
                return read.apply(parser);
            } catch (JacksonException e) {
                throw problem(place(e.getLocation(), parser), message.apply(e));
            }
        }
    }

    /** Refuses what is no JSON at all, another version, and nulls, which nothing here writes. */
    private static boolean check(JsonParser parser, String versionMember, String version) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw problem(parser.currentTokenLocation(), "a JSON object is expected");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT
                || !parser.streamReadContext().inRoot()) {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                throw problem(parser.currentTokenLocation(), "null is not expected here");
            }
            boolean isVersion = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && versionMember.equals(parser.currentName())
                    && parser.streamReadContext().getNestingDepth() == 1;
            if (isVersion && !parser.getString().equals(version)) {
                throw problem(
                        parser.currentTokenLocation(),
                        "it is of version " + parser.getString() + ", and this ormgen reads version " + version);
            }
        }
        if (parser.nextToken() != null) {
            throw problem(parser.currentTokenLocation(), "nothing is expected after the end of the object");
        }
        return true;
    }

    private static String syntax(JacksonException problem) {
        if (problem instanceof StreamConstraintsException) {
            return "it is nested too deeply, or has a number that is too long";
        }
        return problem.getOriginalMessage().startsWith("Duplicate")
                ? "this member is there twice"
                : "it is not valid JSON from here on";
    }

    JsonProblem problem(String text, String message, String... place) {
        JsonPointer searched = JsonPointer.empty();
        for (String step : place) {
            searched = searched.appendProperty(step);
        }
        try (JsonParser parser = mapper.createParser(text)) {
            while (parser.nextToken() != null
                    && !parser.streamReadContext().pathAsPointer().equals(searched)) {
                // Goes on to the place.
            }
            return problem(parser.currentTokenLocation(), message);
        }
    }

    private static JsonProblem problem(@Nullable TokenStreamLocation at, String message) {
        return new JsonProblem(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr(), message);
    }

    /** What was read ahead has no place of its own: then it is where the parser has come to. */
    private static TokenStreamLocation place(@Nullable TokenStreamLocation at, JsonParser parser) {
        return at == null || at.getLineNr() < 1 ? parser.currentTokenLocation() : at;
    }

    private static String message(JacksonException problem) {
        String member = problem.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce("", (outer, inner) -> inner);
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return "'" + unknown.getPropertyName() + "' is not known here";
        } else if (problem instanceof InvalidTypeIdException kind) {
            return kind.getTypeId() == null
                    ? "the name of the kind is missing"
                    : "'" + kind.getTypeId() + "' is no kind that this ormgen knows";
        } else if (problem instanceof ValueInstantiationException && problem.getCause() != null) {
            return String.valueOf(problem.getCause().getMessage());
        } else if (problem.getOriginalMessage().startsWith("Missing required creator property")) {
            return "'" + member + "' is missing";
        }
        Class<?> type = problem instanceof MismatchedInputException mismatch
                ? mismatch.getTargetType()
                : problem instanceof InputCoercionException coercion ? coercion.getTargetType() : null;
        return (member.isEmpty() ? "this" : "'" + member + "'") + " is not as expected"
                + (type == null ? "" : ": it has to be " + words(type));
    }

    private static String words(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> RecordJson.word((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "one of ", ""));
        } else if (type == int.class || type == long.class) {
            return "a whole number";
        } else if (type == String.class) {
            return "a text";
        } else if (type == boolean.class) {
            return "true or false";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    /** Reads what has a form; all of it is said to be where it begins. */
    private static final class OfForm<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final Forms.Form<?> form;

        OfForm(Class<T> type, Forms.Form<?> form) {
            this.type = type;
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            TokenStreamLocation at = parser.currentTokenLocation();
            JsonNode node = context.readTree(parser);
            try {
                return type.cast(form.read(node, context::readTreeAsValue));
            } catch (JacksonException e) {
                throw problem(at, message(e));
            } catch (IllegalArgumentException e) {
                throw problem(at, String.valueOf(e.getMessage()));
            }
        }
    }

    private static final class ToTable extends StdConverter<TableMembers, Table> {

        @Override
        public Table convert(TableMembers members) {
            return members.toTable();
        }
    }

    /** Reads numbers that can be printed in full. */
    private static final class Numbers extends ValueDeserializer<BigDecimal> {

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            BigDecimal number =
                    parser.isExpectedNumberIntToken() || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                            ? parser.getDecimalValue()
                            : null;
            if (number == null || Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER) {
                throw problem(
                        parser.currentTokenLocation(), parser.getString() + " is no number that a column can hold");
            }
            return number;
        }
    }

    /** Reads constants; one that is left out is the usual one. */
    private static final class Words extends ValueDeserializer<Object> {

        private final Class<?> type;
        private final @Nullable String usual;

        Words(Class<?> type, @Nullable String usual) {
            this.type = type;
            this.usual = usual;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return property == null
                    ? this
                    : new Words(type, property.getMetadata().getDefaultValue());
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return constant(parser.getString())
                    .orElseGet(() -> context.reportInputMismatch(type, "This is none of the constants"));
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return Optional.ofNullable(usual).flatMap(this::constant).orElse(null);
        }

        private Optional<Object> constant(String word) {
            return Stream.<Object>of(type.getEnumConstants())
                    .filter(constant -> RecordJson.word((Enum<?>) constant).equals(word))
                    .findFirst();
        }
    }

    /** What holds for all records without an annotation. */
    private static final class Conventions extends JacksonAnnotationIntrospector {

        /** What may be absent or empty is left out where it is. */
        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            JsonProperty property = member.getAnnotation(JsonProperty.class);
            Class<?> type = member.getRawType();
            boolean hasUsual = property != null && !property.defaultValue().isEmpty();
            return !hasUsual
                    && type != Optional.class
                    && type != boolean.class
                    && !Collection.class.isAssignableFrom(type)
                    && !Map.class.isAssignableFrom(type);
        }
    }
}
