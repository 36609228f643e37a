package io.github.ormgen.schema.json;

import io.github.ormgen.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The canonical JSON of a schema: two schemas are equal exactly if their documents are. Its form is described by
 * {@code ormgen-schema-1.schema.json}, beside this class.
 */
public final class SchemaJson {

    /** The version of the form, the value of {@code ormgenSchema}. */
    public static final int VERSION = 1;

    /** Columns, keys, indexes and checks stand on a line each. */
    private static final int ONE_LINE = 4;

    private SchemaJson() {}

    /** The document of a schema, for a person to read: one column, key or check a line, lines separated by {@code \n}. */
    public static String write(Schema schema) {
        Map<String, Object> content = SchemaToTree.of(schema);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ormgenSchema", VERSION);
        document.put("hash", hash(content));
        document.putAll(content);
        return JsonPrinter.pretty(document, ONE_LINE) + "\n";
    }

    /** The SHA-256 of a schema's content as 64 hex digits, whatever the document's white space. */
    public static String hash(Schema schema) {
        return hash(SchemaToTree.of(schema));
    }

    /**
     * The schema of a document.
     *
     * @throws IllegalArgumentException if the document is no JSON, is of another version, or lacks something; or if its
     *     hash is not that of its content
     */
    public static Schema read(String json) {
        JsonObject document = new JsonObject(JsonText.read(json));
        if (document.integer("ormgenSchema") != VERSION) {
            throw new IllegalArgumentException("The schema is of version " + document.integer("ormgenSchema")
                    + ", and this ormgen reads version " + VERSION);
        }
        Schema schema = SchemaFromTree.of(document);
        if (!hash(schema).equals(document.text("hash"))) {
            throw new IllegalArgumentException("The schema was edited by hand: its hash is not that of its content");
        }
        return schema;
    }

    private static String hash(Map<String, Object> content) {
        try {
            byte[] bytes = JsonPrinter.compact(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
