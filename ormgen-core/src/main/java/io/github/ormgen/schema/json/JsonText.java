package io.github.ormgen.schema.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON read into maps, lists, strings, booleans and numbers. It uses Jackson's tokens alone, not its data binding,
 * which takes longer to load than the whole of this work.
 */
public final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonText() {}

    /**
     * The object that a text holds.
     *
     * @throws NotJsonException if it is no JSON
     * @throws IllegalArgumentException if it holds no object, or a null
     */
    public static Map<String, Object> read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("A JSON object is expected");
            }
            return readObject(parser);
        } catch (JacksonException e) {
            throw new NotJsonException(e);
        }
    }

    private static Map<String, Object> readObject(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, readValue(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<Object> readArray(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(readValue(parser, token));
        }
        return elements;
    }

    private static Object readValue(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, VALUE_NULL ->
                throw new IllegalArgumentException(token + " is not expected here");
        };
    }
}
