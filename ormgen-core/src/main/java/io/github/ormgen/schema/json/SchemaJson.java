package io.github.ormgen.schema.json;

import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.View;
import java.util.List;

/**
 * The canonical JSON of a schema: two schemas are equal exactly if their documents are. Its form is described by
 * {@code ormgen-schema-1.schema.json}, beside this class.
 */
public final class SchemaJson {

    /** The JSON of a schema and all that is in it. */
    public static final RecordJson RECORDS = new RecordJson(SchemaMixIns.ALL);

    /** The version of the form, the value of {@code ormgenSchema}. */
    public static final int VERSION = 1;

    /** Columns, keys, indexes and checks stand on a line each. */
    private static final int ONE_LINE = 4;

    private record Document(
            int ormgenSchema,
            String hash,
            String collation,
            List<Table> tables,
            List<Sequence> sequences,
            List<EnumType> enumTypes,
            List<View> views) {}

    private SchemaJson() {}

    /** The document of a schema, for a person to read: one column, key or check a line, lines separated by {@code \n}. */
    public static String write(Schema schema) {
        Document document = new Document(
                VERSION,
                hash(schema),
                schema.collation(),
                schema.tables(),
                schema.sequences(),
                schema.enumTypes(),
                schema.views());
        return RECORDS.pretty(document, ONE_LINE);
    }

    /** The SHA-256 of a schema's content as 64 hex digits, whatever the document's white space. */
    public static String hash(Schema schema) {
        return RECORDS.hash(schema);
    }

    /**
     * The schema of a document.
     *
     * @throws IllegalArgumentException if the document is no JSON, is of another version, or lacks something; or if its
     *     hash is not that of its content
     */
    public static Schema read(String json) {
        Document document = RECORDS.read(json, Document.class, "ormgenSchema", VERSION);
        Schema schema = new Schema(
                document.collation(), document.tables(), document.sequences(), document.enumTypes(), document.views());
        if (!hash(schema).equals(document.hash())) {
            throw new IllegalArgumentException("The schema was edited by hand: its hash is not that of its content");
        }
        return schema;
    }
}
