package io.github.ormgen.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.View.ViewColumn;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public class SchemaJsonTest {

    private static final SqlText PER_DATABASE =
            SqlText.of(Optional.of("a > 0"), Map.of(Database.MYSQL, "a > 1", Database.H2, "a > 2"));

    @Test
    @DisplayName("A schema that holds one of everything is read back equal")
    void roundTrip() {
        Schema schema = everything();

        assertThat(SchemaJson.read(SchemaJson.write(schema))).isEqualTo(schema);
        assertThat(SchemaJson.read(SchemaJson.write(Schema.empty()))).isEqualTo(Schema.empty());
    }

    @Test
    @DisplayName("The shipped JSON Schema accepts what is written, and refuses an unknown key")
    void jsonSchema() throws IOException {
        String json = SchemaJson.write(everything());

        assertThat(errors(json)).isEmpty();
        assertThat(errors(SchemaJson.write(Schema.empty()))).isEmpty();
        assertThat(errors(json.replace("\"livingOnly\"", "\"living\""))).isNotEmpty();
    }

    @Test
    @DisplayName("A person reads one column, key or check a line")
    void looks() {
        Table table = new Table(
                TableName.of("users"),
                "User",
                Optional.of("A \"person\"."),
                List.of(column("id", ColumnType.Simple.UUID), column("name", new ColumnType.Varchar(80))),
                List.of(new PrimaryKey("pk_users", List.of("id"))),
                Optional.empty());
        Schema schema = new Schema("utf8mb4_bin", List.of(table), List.of(), List.of());

        assertThat(SchemaJson.write(schema)).isEqualTo("""
                {
                  "ormgenSchema": 1,
                  "hash": "%s",
                  "collation": "utf8mb4_bin",
                  "tables": [
                    {
                      "name": "users",
                      "path": "User",
                      "comment": "A \\"person\\".",
                      "columns": [
                        { "name": "id", "path": "User.id", "type": "uuid" },
                        { "name": "name", "path": "User.name", "type": "varchar(80)" }
                      ],
                      "primaryKey": { "name": "pk_users", "columns": ["id"] }
                    }
                  ]
                }
                """.formatted(SchemaJson.hash(schema)));
    }

    @Test
    @DisplayName("The hash is that of the content, and a document edited by hand is refused")
    void hash() {
        String json = SchemaJson.write(everything());

        assertThat(json).contains("\"hash\": \"" + SchemaJson.hash(everything()) + "\"");
        assertThat(SchemaJson.hash(everything())).isNotEqualTo(SchemaJson.hash(Schema.empty()));
        assertThatThrownBy(() -> SchemaJson.read(json.replace("varchar(80)", "varchar(81)")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The schema was edited by hand: its hash is not that of its content");
        assertThat(SchemaJson.read(json.replace("\n", "\r\n"))).isEqualTo(everything());
    }

    @Test
    @DisplayName("Another version, a missing member and what is no JSON are said in a sentence")
    void refusals() {
        assertThatThrownBy(() -> SchemaJson.read("{\"ormgenSchema\": 2}"))
                .hasMessage("it is of version 2, and this ormgen reads version 1");
        assertThatThrownBy(() -> SchemaJson.read("{\"ormgenSchema\": 1}")).hasMessage("'hash' is missing");
        assertThatThrownBy(() -> SchemaJson.read("[]")).hasMessage("a JSON object is expected");
        assertThatThrownBy(() -> SchemaJson.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "A schema is written without Jackson's data binding, which takes longer to load than a small model to render")
    void withoutDataBinding() throws Exception {
        URL[] classes = {
            SchemaJson.class.getProtectionDomain().getCodeSource().getLocation(),
            SchemaJsonTest.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader alone = new URLClassLoader(classes, new WithoutJackson())) {
            Class<?> schemas = alone.loadClass(SchemaJsonTest.class.getName());
            Object schema = schemas.getMethod("everything").invoke(null);
            Object text = alone.loadClass(SchemaJson.class.getName())
                    .getMethod("write", schema.getClass())
                    .invoke(null, schema);

            assertThat(text).isEqualTo(SchemaJson.write(everything()));
        }
    }

    /** Has everything but our own classes and those of Jackson, apart from its annotations. */
    private static final class WithoutJackson extends ClassLoader {

        WithoutJackson() {
            super(SchemaJsonTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("tools.jackson.") || name.startsWith("io.github.ormgen.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static List<com.networknt.schema.Error> errors(String json) throws IOException {
        try (InputStream schema = SchemaJson.class.getResourceAsStream("ormgen-schema-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }

    private static List<ReferenceRow> rows(TableName table) {
        RowValue.Literal one = new RowValue.Literal(new DefaultValue.Number(new BigDecimal("1E+2")));
        RowValue.Literal text = new RowValue.Literal(new DefaultValue.Text("it's ${x} \\"));
        return List.of(
                new ReferenceRow(List.of("c0"), new TreeMap<>(Map.of("c0", text, "c1", RowValue.Nothing.NULL))),
                new ReferenceRow(
                        List.of("c1", "c0"),
                        new TreeMap<>(Map.of(
                                "c0",
                                one,
                                "c1",
                                new RowValue.Elements(List.of(one, text)),
                                "c2",
                                new RowValue.Reference(table, "id", new TreeMap<>(Map.of("c0", text))),
                                "c3",
                                new RowValue.Literal(DefaultValue.Special.EMPTY_OBJECT)))));
    }

    /** A schema with one of everything. */
    public static Schema everything() {
        TableName name = new TableName(Optional.of("shop"), "t");
        Table table = new Table(
                name,
                "T",
                Optional.of("Unicode \u2603 and */ ${x}"),
                columns(),
                parts(),
                Optional.of(new SoftDelete("deleted_at", SoftDelete.Style.TIMESTAMP)),
                rows(name));
        return new Schema(
                "utf8mb4_bin",
                List.of(table),
                List.of(new Sequence(TableName.of("t_seq"), "T.id", Long.MAX_VALUE, 50)),
                List.of(new EnumType(name.sibling("mood"), "Mood", List.of("good", "bad"))),
                List.of(view(name)));
    }

    private static List<TablePart> parts() {
        List<TablePart> parts = new ArrayList<>(List.of(
                new PrimaryKey("pk_t", List.of("c0", "c1")),
                new UniqueKey("uk_a", "T.a", List.of("c1"), true),
                new UniqueKey("uk_b", "T.b", List.of("c2"), false),
                foreignKey("fk_a", ReferentialAction.CASCADE, ReferentialAction.NO_ACTION),
                foreignKey("fk_b", ReferentialAction.SET_NULL, ReferentialAction.RESTRICT)));
        parts.addAll(indexes());
        parts.addAll(checks());
        return parts;
    }

    private static View view(TableName table) {
        return new View(
                table.sibling("v"),
                "V",
                Optional.of("a comment"),
                SqlText.of("select {c0} as a from {@" + table + "} join u on true"),
                List.of(
                        new ViewColumn("a", new ColumnType.Varchar(80)),
                        new ViewColumn("b", new ColumnType.NativeEnum(table.sibling("mood")))),
                List.of(table, TableName.of("u")));
    }

    private static List<Column> columns() {
        List<ColumnType> types = new ArrayList<>(List.of(ColumnType.Simple.values()));
        types.addAll(List.of(
                new ColumnType.Varchar(80),
                new ColumnType.Numeric(19, 2),
                new ColumnType.Varbinary(16),
                new ColumnType.ArrayOf(new ColumnType.Varchar(3)),
                new ColumnType.ArrayOf(new ColumnType.NativeEnum(TableName.of("mood"))),
                new ColumnType.NativeEnum(new TableName(Optional.of("shop"), "mood")),
                new ColumnType.Custom(PER_DATABASE)));
        List<Column> columns = new ArrayList<>();
        types.forEach(type -> columns.add(column("c" + columns.size(), type)));
        Stream.concat(
                        Stream.of(
                                new DefaultValue.Text("it's"),
                                new DefaultValue.Number(new BigDecimal("1.50")),
                                new DefaultValue.Bool(false),
                                new DefaultValue.Sql(PER_DATABASE)),
                        Arrays.stream(DefaultValue.Special.values()))
                .forEach(value -> columns.add(withDefault("c" + columns.size(), value)));
        return columns;
    }

    private static Column column(String name, ColumnType type) {
        return new Column(
                name, "User." + name, type, false, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Column withDefault(String name, DefaultValue value) {
        return new Column(
                name,
                "T." + name,
                ColumnType.Simple.TEXT,
                true,
                true,
                Optional.of(value),
                Optional.of(PER_DATABASE),
                Optional.of("a comment"));
    }

    private static List<Index> indexes() {
        IndexPart sorted = new IndexPart.OfColumn("c1", IndexPart.Order.DESCENDING, IndexPart.Nulls.LAST);
        IndexPart expression =
                new IndexPart.OfExpression(PER_DATABASE, IndexPart.Order.ASCENDING, IndexPart.Nulls.FIRST);
        return List.of(
                new Index(
                        "ix_a", "T", List.of(IndexPart.of("c1")), false, Optional.empty(), Optional.empty(), List.of()),
                new Index(
                        "ix_b",
                        "T",
                        List.of(sorted, expression),
                        true,
                        Optional.of(SqlText.of("{c1} > 0")),
                        Optional.of("gin"),
                        List.of("c3")));
    }

    private static ForeignKey foreignKey(String name, ReferentialAction onDelete, ReferentialAction onUpdate) {
        return new ForeignKey(
                name,
                "T." + name,
                List.of("c1"),
                new TableName(Optional.of("shop"), "t"),
                List.of("c0"),
                onDelete,
                onUpdate);
    }

    private static List<Check> checks() {
        return List.of(
                new Check("ck_a", "T", new CheckRule.OneOf("c1", List.of("a", "b"))),
                new Check("ck_b", "T", range(Optional.of("0"), Optional.of("9.5"))),
                new Check("ck_c", "T", range(Optional.of("-1"), Optional.empty())),
                new Check("ck_d", "T", new CheckRule.Length("c1", 2, 9)),
                new Check("ck_e", "T", new CheckRule.NotBlank("c1")),
                new Check("ck_f", "T", new CheckRule.Sql(PER_DATABASE)));
    }

    private static CheckRule range(Optional<String> minimum, Optional<String> maximum) {
        return new CheckRule.Range("c1", minimum.map(BigDecimal::new), maximum.map(BigDecimal::new));
    }
}
