package io.github.ormgen.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RenamesTest {

    private static final TableName USERS = TableName.of("users");

    @Test
    @DisplayName("Two columns swap their names by way of a name in between")
    void swap() {
        Schema before = schema(table("users", "User", "id", "first", "last"));
        Schema after = schema(table("users", "User", "id", "first", "last"));
        MigrationHints swap = names(Map.of("User.first", "last", "User.last", "first"));

        assertThat(Diff.between(before, after, swap))
                .startsWith(
                        rename(column("User", "first", "first"), "old_first"),
                        rename(column("User", "last", "last"), "first"),
                        rename(column("User", "first", "old_first"), "last"));
    }

    @Test
    @DisplayName("A dropped column gives its name up before another takes it")
    void taken() {
        Schema before = schema(table("users", "User", "id", "mail", "email"));
        Schema after = schema(table("users", "User", "id", "mail"));

        assertThat(Diff.between(before, after, names(Map.of("User.mail", "email"))))
                .startsWith(
                        rename(column("User", "mail", "mail"), "old_mail"),
                        rename(column("User", "email", "email"), "mail"))
                .anySatisfy(change ->
                        assertThat(change).isEqualTo(ColumnChange.drop(USERS, column("User", "mail", "old_mail"))));
    }

    @Test
    @DisplayName("A renamed table takes its primary key's name along")
    void table() {
        Schema before = schema(table("users", "User", "id"));
        Schema after = schema(table("people", "Person", "id"));
        TableName people = TableName.of("people");
        Table users = table("users", "User", "id");
        PrimaryKey key = users.primaryKey().orElseThrow();

        assertThat(Diff.between(before, after, names(Map.of("Person", "User"))))
                .startsWith(
                        TableChange.alter(users, users.withName(people)),
                        PartChange.alter(people, key, key.withName("pk_people")))
                .hasSize(3);
    }

    @Test
    @DisplayName("Without a word of the model, another name and path is another table")
    void neverGuessed() {
        Schema before = schema(table("users", "User", "id"));
        Schema after = schema(table("people", "Person", "id"));

        assertThat(Diff.between(before, after, MigrationHints.none()))
                .extracting(Change::word)
                .containsExactly("createTable", "dropTable");
    }

    @Test
    @DisplayName("A swap that the history has is not made again when its table gets another name")
    void done() {
        Schema before = schema(table("users", "User", "id", "first", "last"));
        Schema after = schema(table("people", "Person", "id", "first", "last"));
        MigrationHints stale = names(Map.of("Person", "User", "Person.first", "last", "Person.last", "first"))
                .withOrigins(Map.of("User.first", "User.last", "User.last", "User.first"));

        assertThat(Diff.between(before, after, stale))
                .noneMatch(change -> change.word().equals("renameColumn"));
    }

    @Test
    @DisplayName("A name that is taken in another database schema is free in this one")
    void otherSchema() {
        Table there = table("people", "Human", "id").withName(new TableName(Optional.of("other"), "people"));
        Schema before = schema(table("users", "User", "id"), there);
        Schema after = schema(table("people", "Person", "id"), there);

        assertThat(Diff.between(before, after, names(Map.of("Person", "User"))))
                .extracting(Change::word)
                .containsExactly("renameTable", "renamePart", "setPaths");
    }

    @Test
    @DisplayName("A generated column that may be null from now on goes and comes again")
    void generated() {
        Column total = column("User", "total", "total").withGenerated(Optional.of(SqlText.of("id * 2")));
        Table table = table("users", "User", "id");
        Column id = table.columns().get(0);

        assertThat(Diff.between(
                        schema(table.withColumns(List.of(id, total))),
                        schema(table.withColumns(List.of(id, total.withNullable(true)))),
                        MigrationHints.none()))
                .extracting(Change::word)
                .containsExactly("dropColumn", "addColumn");
    }

    @Test
    @DisplayName("A generated column made anew in place of a renamed one is not renamed again")
    void generatedAgain() {
        Column id = column("User", "id", "id");
        Schema before = schema(table("users", "User", "id").withColumns(List.of(id, generated("sum", "id + 1"))));
        Schema after = schema(table("users", "User", "id")
                .withColumns(List.of(id, generated("total", "id + 2"), generated("sum", "id + 3"))));
        MigrationHints renamed = names(Map.of("User.total", "sum"));

        assertThat(Diff.between(before, after, renamed)).isNotEmpty();
        assertThat(Diff.between(after, after, renamed)).isEmpty();
    }

    @Test
    @DisplayName("The columns of a relation live on when all of a key's columns get other names")
    void compositeKey() {
        Map<String, String> former = Map.of("User.number", "id", "User.area", "part");

        assertThat(Diff.between(orders("id", "part"), orders("number", "area"), names(former)))
                .extracting(Change::word)
                .doesNotContain("addColumn", "dropColumn")
                .filteredOn("renameColumn"::equals)
                .hasSize(4);
    }

    @Test
    @DisplayName("A sequence that is new since two entities swapped their names is not taken for the other's")
    void sequenceOfSwappedEntity() {
        Schema tables = schema(table("orders", "Order", "id"), table("users", "User", "id"));
        Schema schema = new Schema(
                Schema.DEFAULT_COLLATION,
                tables.tables(),
                List.of(
                        new Sequence(TableName.of("orders_seq"), "Order.id", 1, 50),
                        new Sequence(TableName.of("users_seq"), "User.id", 1, 50)),
                List.of());
        MigrationHints swapped = names(Map.of("Order", "User", "User", "Order"))
                .withOrigins(Map.of("Order", "User", "User", "Order", "User.id", "Order.id"));

        assertThat(Diff.between(schema, schema, swapped)).isEmpty();
    }

    private static Schema orders(String first, String second) {
        Table users = table("users", "User", first, second);
        Table orders = table("orders", "Order", "id");
        List<String> columns = List.of("user_" + first, "user_" + second);
        List<Column> all = List.of(
                orders.columns().get(0),
                column("Order", "user." + first, columns.get(0)),
                column("Order", "user." + second, columns.get(1)));
        ForeignKey key = new ForeignKey(
                "fk_orders_user",
                "Order.user",
                columns,
                USERS,
                List.of(first, second),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
        return schema(
                orders.withColumns(all).with(key).orElseThrow(),
                users.withParts(List.of(new PrimaryKey("pk_users", List.of(first, second)))));
    }

    private static Column generated(String name, String sql) {
        return column("User", name, name).withGenerated(Optional.of(SqlText.of(sql)));
    }

    private static Change rename(Column column, String name) {
        return ColumnChange.alter(USERS, column, column.withName(name));
    }

    private static MigrationHints names(Map<String, String> former) {
        return new MigrationHints(former, Map.of(), Map.of(), Map.of());
    }

    private static Schema schema(Table... tables) {
        return new Schema(Schema.DEFAULT_COLLATION, List.of(tables), List.of(), List.of());
    }

    private static Table table(String name, String entity, String... columns) {
        return new Table(
                TableName.of(name),
                entity,
                Optional.empty(),
                Arrays.stream(columns)
                        .map(column -> column(entity, column, column))
                        .toList(),
                List.of(new PrimaryKey("pk_" + name, List.of(columns[0]))),
                Optional.empty());
    }

    private static Column column(String entity, String attribute, String name) {
        return new Column(
                name,
                entity + "." + attribute,
                ColumnType.Simple.BIGINT,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
