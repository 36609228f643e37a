package io.github.ormgen.it.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ormgen.schema.json.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Validates documents against the JSON Schema that ships with ormgen. */
final class JsonSchemas {

    private JsonSchemas() {}

    static List<Error> errorsOf(String json) throws IOException {
        try (InputStream stream = SchemaJson.class.getResourceAsStream("ormgen-schema-1.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
