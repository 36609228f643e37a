package io.github.ormgen.output;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A manifest as JSON, one line a file. */
final class ManifestJson {

    private static final int VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

    private ManifestJson() {}

    /** The manifest in a file; an empty one if there is none, or none that this version understands. */
    static Manifest read(Path file) throws IOException {
        try {
            return parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Manifest.NONE;
        } catch (JacksonException e) {
            // Cut off or written by another version: the run that follows writes it anew.
            return Manifest.NONE;
        }
    }

    static String print(Manifest manifest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("fingerprint", manifest.fingerprint());
            json.writeObjectPropertyStart("counts");
            manifest.counts().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("files");
            manifest.files().forEach((path, hash) -> {
                json.writeRaw("\n");
                json.writeStringProperty(path, hash);
            });
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.append("\n").toString();
    }

    private static Manifest parse(String text) {
        int version = 0;
        String fingerprint = "";
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
                    version = json.getIntValue();
                } else if (name.equals("fingerprint")) {
                    fingerprint = json.getString();
                } else if (name.equals("counts")) {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        counts.put(json.currentName(), json.nextIntValue(0));
                    }
                } else if (name.equals("files")) {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        files.put(json.currentName(), String.valueOf(json.nextStringValue()));
                    }
                }
            }
        }
        return version == VERSION ? new Manifest(fingerprint, counts, files) : Manifest.NONE;
    }
}
