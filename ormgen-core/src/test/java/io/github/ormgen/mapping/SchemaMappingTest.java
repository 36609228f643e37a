package io.github.ormgen.mapping;

import static io.github.ormgen.mapping.Fixtures.basic;
import static io.github.ormgen.mapping.Fixtures.entity;
import static io.github.ormgen.mapping.Fixtures.enumClass;
import static io.github.ormgen.mapping.Fixtures.field;
import static io.github.ormgen.mapping.Fixtures.manyToMany;
import static io.github.ormgen.mapping.Fixtures.model;
import static io.github.ormgen.mapping.Fixtures.toOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.Validation;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchemaMappingTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    @DisplayName("An entity becomes a table with its columns in the attributes' order, and a primary key")
    void table() {
        Table book = map(model(
                        entity("Author", "authors"),
                        entity(
                                "Book",
                                "books",
                                field("Book.title", "title", new DataType.Text(80)),
                                toOne("Book.author", "Author", "fk_books_author_id", true, "author_id"))))
                .table(TableName.of("books"))
                .orElseThrow();

        assertThat(book.columns()).extracting(Column::name).containsExactly("id", "title", "author_id");
        assertThat(book.columns()).extracting(Column::identity).containsExactly(true, false, false);
        assertThat(book.primaryKey().orElseThrow().name()).isEqualTo("pk_books");
        assertThat(book.column("title").orElseThrow().comment()).contains("About title");
        assertThat(book.foreignKeys())
                .containsExactly(new ForeignKey(
                        "fk_books_author_id",
                        "Book.author",
                        List.of("author_id"),
                        TableName.of("authors"),
                        List.of("id"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION));
        assertThat(book.indexes()).extracting(Index::name).containsExactly("ix_books_author_id");
    }

    @Test
    @DisplayName("A many-to-many relation becomes a table whose key is all of its columns, the owner's first")
    void joinTable() {
        Schema schema = map(model(
                entity("Role", "roles"),
                entity("User", "users", manyToMany("User.roles", "Role", "user_roles", "user_id", "role_id"))));

        assertThat(schema.tables())
                .extracting(table -> table.name().name())
                .containsExactly("roles", "user_roles", "users");
        Table joinTable = schema.table(TableName.of("user_roles")).orElseThrow();
        assertThat(joinTable.primaryKey().orElseThrow().columns()).containsExactly("user_id", "role_id");
        assertThat(joinTable.indexes()).extracting(Index::name).containsExactly("ix_user_roles_role_id");
        assertThat(joinTable.foreignKeys())
                .extracting(ForeignKey::name, key -> key.target().name())
                .containsExactly(tuple("fk_user_roles_role_id", "roles"), tuple("fk_user_roles_user_id", "users"));
    }

    @Test
    @DisplayName("Defaults come in the form that the column stores")
    void defaults() {
        Table table = map(model(
                        List.of(
                                enumClass("Color", EnumClass.Storage.STRING, "red", "blue"),
                                enumClass("Size", EnumClass.Storage.ORDINAL, "small", "large")),
                        entity(
                                "T",
                                "t",
                                field("T.a", "a", new DataType.OfEnum("Color"), literal("BLUE")),
                                field("T.b", "b", new DataType.OfEnum("Size"), literal("LARGE")),
                                field("T.c", "c", Simple.DURATION, literal("PT1.5S")),
                                field("T.d", "d", new DataType.ArrayOf(Simple.INT), AttributeDefault.Special.EMPTY),
                                field("T.e", "e", Simple.BOOLEAN, literal("true")),
                                basic("T.f", "f", Simple.INSTANT, Role.CREATED, Optional.empty(), List.of()),
                                basic("T.g", "g", Simple.INT, Role.VERSION, Optional.empty(), List.of()),
                                basic("T.h", "h", Simple.BOOLEAN, Role.DELETED, Optional.empty(), List.of()))))
                .tables()
                .get(0);

        assertThat(table.columns().stream().flatMap(column -> column.defaultValue().stream()))
                .containsExactly(
                        new DefaultValue.Text("blue"),
                        new DefaultValue.Number(BigDecimal.ONE),
                        new DefaultValue.Number(new BigDecimal("1500000000")),
                        DefaultValue.Special.EMPTY_ARRAY,
                        new DefaultValue.Bool(true),
                        DefaultValue.Special.NOW,
                        new DefaultValue.Number(BigDecimal.ZERO),
                        new DefaultValue.Bool(false));
    }

    @Test
    @DisplayName("Enums and validations become checks, one name each")
    void checks() {
        Table table = map(model(
                        List.of(
                                enumClass("Color", EnumClass.Storage.STRING, "red", "blue"),
                                enumClass("Size", EnumClass.Storage.ORDINAL, "small", "large"),
                                enumClass("Mood", EnumClass.Storage.NATIVE, "GOOD")),
                        entity(
                                "T",
                                "t",
                                field("T.color", "color", new DataType.OfEnum("Color")),
                                field("T.size", "size", new DataType.OfEnum("Size")),
                                field("T.mood", "mood", new DataType.OfEnum("Mood")),
                                field("T.n", "n", Simple.INT, minimum("0"), minimum("5"), maximum("9")),
                                field("T.d", "d", Simple.DATE, Validation.Simple.PAST),
                                field(
                                        "T.s",
                                        "s",
                                        new DataType.Text(9),
                                        new Validation.Size(2, 9),
                                        Validation.Simple.NOT_BLANK))))
                .tables()
                .get(0);

        assertThat(table.checks())
                .containsExactly(
                        new Check("ck_t_color_enum", "T.color", new CheckRule.OneOf("color", List.of("red", "blue"))),
                        new Check("ck_t_n_max", "T.n", range("n", null, "9")),
                        new Check("ck_t_n_min", "T.n", range("n", "5", null)),
                        new Check("ck_t_s_not_blank", "T.s", new CheckRule.NotBlank("s")),
                        new Check("ck_t_s_size", "T.s", new CheckRule.Length("s", 2, 9)),
                        new Check("ck_t_size_enum", "T.size", range("size", "0", "1")));
        assertThat(table.column("color").orElseThrow().type()).isEqualTo(new ColumnType.Varchar(4));
        assertThat(table.column("mood").orElseThrow().type())
                .isEqualTo(new ColumnType.NativeEnum(TableName.of("mood")));
    }

    @Test
    @DisplayName("A foreign key gets no index where a full key or a plain index begins with its columns")
    void coveredForeignKeys() {
        UniqueKey full = new UniqueKey("uk_t_a_x", "T", List.of("a", "x"), false);
        UniqueKey living = new UniqueKey("uk_t_b", "T", List.of("b"), true);
        Table table = map(model(
                        entity("A", "as"),
                        entity(
                                "T",
                                "t",
                                List.of(full, living),
                                List.of(index("ix_t_c", Optional.empty()), index("ix_t_d", Optional.of("d > 0"))),
                                toOne("T.a", "A", "fk_t_a", true, "a"),
                                toOne("T.b", "A", "fk_t_b", true, "b"),
                                toOne("T.c", "A", "fk_t_c", true, "c"),
                                toOne("T.d", "A", "fk_t_d", true, "d"),
                                toOne("T.e", "A", "fk_t_e", false, "e"))))
                .table(TableName.of("t"))
                .orElseThrow();

        // The partial index 'ix_t_d' has the name that the foreign key's own would have.
        assertThat(table.indexes()).extracting(Index::name).containsExactly("ix_t_b", "ix_t_c", "ix_t_d", "ix_t_d_fk");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    @DisplayName("Two constraints of one name, or an index named as a table, are errors, whatever the letter case")
    void clashes() {
        map(model(
                entity("A", "as"),
                entity(
                        "C",
                        "c",
                        toOne("C.a", "A", "fk_one", true, "a_id"),
                        toOne("C.b", "A", "FK_ONE", true, "b_id"))));

        assertThat(diagnostics.errors())
                .extracting(Diagnostic::message)
                .containsExactly("The foreign key of C.b and the foreign key of C.a would both be named 'fk_one'.");
        assertThat(diagnostics.errors().get(0).hint()).isEqualTo("Rename one of them: set `constraint:`.");

        Diagnostics others = new Diagnostics();
        UniqueKey key = new UniqueKey("AS", "C.x", List.of("x"), false);
        Entity c = entity("C", "c", List.of(key), List.of(), field("C.x", "x", Simple.INT));
        new SchemaMapping().of(model(entity("A", "as"), c), others);
        assertThat(others.errors())
                .extracting(Diagnostic::message)
                .containsExactly("The table of A and the unique constraint of C.x would both be named 'AS'.");
    }

    private Schema map(Model model) {
        return new SchemaMapping().of(model, diagnostics);
    }

    private static AttributeDefault literal(String text) {
        return new AttributeDefault.Literal(text);
    }

    private static Validation minimum(String value) {
        return new Validation.Minimum(new BigDecimal(value));
    }

    private static Validation maximum(String value) {
        return new Validation.Maximum(new BigDecimal(value));
    }

    private static CheckRule range(String column, String minimum, String maximum) {
        return new CheckRule.Range(
                column,
                Optional.ofNullable(minimum).map(BigDecimal::new),
                Optional.ofNullable(maximum).map(BigDecimal::new));
    }

    private static Index index(String name, Optional<String> where) {
        String column = name.substring(name.length() - 1);
        return new Index(
                name, "T", List.of(IndexPart.of(column)), false, where.map(SqlText::of), Optional.empty(), List.of());
    }
}
