package io.github.ormgen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ormgen.diagnostic.DiagnosticText;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.spec.document.JsonReader;
import io.github.ormgen.spec.document.ModelFile;
import io.github.ormgen.spec.document.Node;
import io.github.ormgen.spec.document.SourceText;
import io.github.ormgen.spec.document.UnreadableException;
import io.github.ormgen.spec.document.YamlReader;
import io.github.ormgen.spec.reader.ConstructGrammar;
import io.github.ormgen.spec.reader.SpecFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs the reader and the JSON Schema of the language over the same files, so that neither can drift. */
class SpecSchemaTest {

    private static final Path MODELS = Path.of("src/test/resources/io/github/ormgen/models");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream stream = LanguageSchema.class.getResourceAsStream(LanguageSchema.FILE_NAME)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(stream));
        }
    }

    static List<Path> valid() throws IOException {
        return files("valid");
    }

    static List<Path> invalid() throws IOException {
        return files("invalid");
    }

    static List<Path> invalidForTheReader() throws IOException {
        return files("invalid-for-the-reader");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    @DisplayName("Reader and schema accept what is valid")
    void acceptsValid(Path file) {
        assertThat(readerErrors(file)).isEmpty();
        assertThat(schemaErrors(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    @DisplayName("Reader and schema refuse what is not")
    void refusesInvalid(Path file) {
        assertThat(readerErrors(file)).as("one mistake, one error").hasSize(1);
        assertThat(schemaErrors(file)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalidForTheReader")
    @DisplayName("The reader refuses more than a JSON Schema can")
    void refusesMore(Path file) {
        assertThat(readerErrors(file)).as("one mistake, one error").hasSize(1);
    }

    @Test
    @DisplayName("Schema and reader have the same keys")
    void sameKeys() {
        JsonNode definitions = schema.getSchemaNode().get("$defs");
        assertThat(schema.getSchemaNode().get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(keys(ConstructGrammar.FILE));
        assertKeys(definitions.get("conventions"), ConstructGrammar.CONVENTIONS);
        assertKeys(definitions.get("entity"), ConstructGrammar.ENTITY);
        assertKeys(definitions.get("view"), ConstructGrammar.VIEW);
        assertKeys(definitions.get("viewField").get("else"), ConstructGrammar.VIEW_FIELD);
        assertKeys(definitions.get("joinEntity"), ConstructGrammar.JOIN_ENTITY);
        assertKeys(definitions.get("fieldKeys"), ConstructGrammar.FIELD);
        assertKeys(definitions.get("namedType"), ConstructGrammar.NAMED_TYPE);
        assertKeys(definitions.get("customType"), ConstructGrammar.CUSTOM_TYPE);
        assertKeys(definitions.get("relation"), ConstructGrammar.RELATION);
        assertKeys(definitions.get("joinTable"), ConstructGrammar.JOIN_TABLE);
        assertKeys(definitions.get("embeddable"), ConstructGrammar.EMBEDDABLE);
        assertKeys(definitions.get("mixin"), ConstructGrammar.MIXIN);
        assertKeys(definitions.get("enum").get("then"), ConstructGrammar.ENUM);
        assertKeys(definitions.get("index").get("then"), ConstructGrammar.INDEX);
        assertKeys(definitions.get("rule").get("then"), ConstructGrammar.RULE);
    }

    @Test
    @DisplayName("Every key of the schema says what it is for")
    void everyKeyIsDescribed() {
        List<String> silent = schema.getSchemaNode().get("$defs").get("entity").get("properties").properties().stream()
                .filter(key ->
                        !key.getValue().has("description") && !key.getValue().has("$ref"))
                .map(java.util.Map.Entry::getKey)
                .toList();
        assertThat(silent).isEmpty();
    }

    private static void assertKeys(JsonNode definition, ConstructGrammar construct) {
        assertThat(definition.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys(construct));
    }

    private static List<String> keys(ConstructGrammar construct) {
        return Stream.concat(construct.keys().stream(), construct.later().stream())
                .toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(MODELS.resolve(folder))) {
            return files.map(MODELS::relativize).sorted().toList();
        }
    }

    private static List<String> readerErrors(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            SourceText source = source(file, diagnostics);
            new SpecFileReader(source, diagnostics).read();
        } catch (UnreadableException reported) {
            assertThat(diagnostics.hasErrors()).isTrue();
        }
        return diagnostics.all().stream().map(DiagnosticText::head).toList();
    }

    private static List<com.networknt.schema.Error> schemaErrors(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source = source(file, diagnostics);
        Node root = file.toString().endsWith(".json")
                ? new JsonReader(source, diagnostics).read().orElseThrow()
                : new YamlReader(source, diagnostics).read().orElseThrow();
        return schema.validate(json(root));
    }

    private static SourceText source(Path file, Diagnostics diagnostics) {
        return new ModelFile(file.getFileName().toString(), MODELS.resolve(file)).load(diagnostics);
    }

    /** The node as an editor sees it, which knows the core schema of YAML and nothing of this language. */
    private static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> JSON.stringNode(scalar.text());
            case INTEGER -> JSON.numberNode(new BigDecimal(scalar.text()).toBigIntegerExact());
            case DECIMAL -> JSON.numberNode(new BigDecimal(scalar.text()));
            case BOOLEAN -> JSON.booleanNode(scalar.text().equals("true"));
            case NULL -> JSON.nullNode();
        };
    }
}
