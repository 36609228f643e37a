package io.github.ormgen.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.json.SchemaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryJsonTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    /** Made once: that takes longer than to judge an entry. */
    private static final Schema FORM = form();

    /** The changes of 30 seeds. Most are those of one seed again, with another name: these are read and judged once. */
    private static final Entry SAMPLES = entry(IntStream.range(0, 30)
            .boxed()
            .flatMap(seed -> new ChangeSamples(seed).all().stream())
            .distinct()
            .toList());

    @Test
    @DisplayName("An entry of changes of every kind is read back equal")
    void readBack() {
        assertThat(EntryJson.read(EntryJson.write(SAMPLES))).isEqualTo(SAMPLES);
    }

    @Test
    @DisplayName("The samples have changes of every kind")
    void everyKind() {
        Set<Class<?>> found =
                new ChangeSamples(1).all().stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(found)
                .containsAll(Stream.of(Change.class, Edit.class)
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                        .filter(type -> !type.isInterface())
                        .toList());
    }

    @Test
    @DisplayName("An entry satisfies the JSON Schema that ships with ormgen")
    void schema() {
        assertThat(errors(EntryJson.write(SAMPLES))).isEmpty();
    }

    @Test
    @DisplayName("The JSON Schema refuses unknown changes, unknown members and missing ones")
    void schemaRefuses() {
        String json = EntryJson.write(entry(List.of(RenameValue.ofType(TableName.of("a"), "b", "c"))));

        assertThat(errors(json)).isEmpty();
        assertThat(errors(json.replace("\"value\"", "\"values\""))).isNotEmpty();
        assertThat(errors(json.replace("\"before\"", "\"from\""))).isNotEmpty();
        assertThat(errors(json.replace("\"a\"", "1"))).isNotEmpty();
        assertThat(errors(json.replace("\"ormgenHistory\": 1", "\"ormgenHistory\": 2")))
                .isNotEmpty();
        assertThat(errors(json.replace(HASH, "edited"))).isNotEmpty();
    }

    @Test
    @DisplayName("A change stands on a line")
    void pretty() {
        Column column = new Column(
                "phone",
                "User.phone",
                new ColumnType.Varchar(32),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        String json = EntryJson.write(entry(List.of(
                ColumnChange.add(TableName.of("users"), column),
                RenameValue.ofColumn(new TableName(Optional.of("old"), "a"), "phone", "b", "c"))));

        assertThat(json).isEqualTo("""
                {
                  "ormgenHistory": 1,
                  "version": "2",
                  "description": "add_phone",
                  "parent": "V1__init",
                  "changes": [
                    { "change": "column", "table": "users", "after": { "name": "phone", "path": "User.phone", "type": "varchar(32)", "nullable": true } },
                    { "change": "value", "owner": { "schema": "old", "name": "a" }, "column": "phone", "before": "b", "after": "c" }
                  ],
                  "scripts": {
                    "db/migration/V2__add_phone.sql": "%1$s",
                    "db/undo/U2__add_phone.sql": "%1$s"
                  }
                }
                """.formatted(HASH));
    }

    private static Entry entry(List<Change> changes) {
        Map<String, String> scripts = Map.of("db/undo/U2__add_phone.sql", HASH, "db/migration/V2__add_phone.sql", HASH);
        return new Entry("2", "add_phone", Optional.of("V1__init"), changes, new TreeMap<>(scripts));
    }

    private static List<Error> errors(String json) {
        return FORM.validate(json, InputFormat.JSON);
    }

    private static Schema form() {
        String id = "https://ormgen.github.io/ormgen-schema-1.schema.json";
        String tables = text(SchemaJson.class, "ormgen-schema-1.schema.json");
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(id, tables)))
                .getSchema(text(EntryJson.class, "ormgen-history-1.schema.json"), InputFormat.JSON);
    }

    private static String text(Class<?> type, String name) {
        try (InputStream stream = type.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
