package io.github.ormgen.sql;

import static io.github.ormgen.sql.TableBuilder.table;

import io.github.ormgen.schema.ColumnType.ArrayOf;
import io.github.ormgen.schema.ColumnType.NativeEnum;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.ColumnType.Varchar;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.IndexPart.Nulls;
import io.github.ormgen.schema.IndexPart.Order;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete.Style;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every form of key, index and foreign key. */
final class KeyScenario {

    private KeyScenario() {}

    static Schema schema() {
        return Scenarios.schema(people(), orders(), lines(), nodes());
    }

    /** Soft deletion by a flag, and every form of index. */
    private static TableBuilder people() {
        return table("people")
                .identity("id")
                .required("email", new Varchar(200))
                .optional("nick", new Varchar(30))
                .optional("born", Simple.DATE)
                .optional("bio", Simple.TEXT)
                .optional("prefs", Simple.JSON)
                .optional("tags", new ArrayOf(new Varchar(20)))
                .required("is_deleted", Simple.BOOLEAN)
                .softDelete("is_deleted", Style.FLAG)
                .key("id")
                .uniqueAmongLiving("uk_people_email", "email")
                .uniqueAmongLiving("uk_people_nick_born", "nick", "born")
                .index("ix_people_born", "born")
                .index(index("ix_people_sorted", sorted("born", Order.DESCENDING, Nulls.LAST), IndexPart.of("nick")))
                .index(index("ix_people_first", sorted("nick", Order.ASCENDING, Nulls.FIRST)))
                .index(index("ix_people_email_ci", expression("lower({email})")))
                .index(index("ix_people_year", expression("extract(year from born)"), IndexPart.of("id")))
                .index(index("ix_people_bio_ci", expression("lower({bio})")))
                .index(partial("ix_people_young", false, "born > date '2000-01-01'", "nick"))
                .index(partial("ux_people_admin", true, "{nick} = 'admin'", "nick"))
                .index(method("ix_people_hash", "hash", "nick"))
                .index(method("ix_people_prefs", "gin", "prefs"))
                .index(method("ix_people_tags", "gin", "tags"))
                .index(including("ix_people_covering", "email", "nick", "born"))
                .index(onlyOn(Database.POSTGRESQL, "ix_people_pg", "left({email}, 3) || ${x}"));
    }

    /** A key of two columns, and a unique key that a foreign key refers to. */
    private static TableBuilder orders() {
        return table("orders")
                .required("shop", Simple.INTEGER)
                .required("number", Simple.BIGINT)
                .required("code", new Varchar(20))
                .optional("person_id", Simple.BIGINT)
                .key("shop", "number")
                .unique("uk_orders_code", "code")
                .index("ix_orders_person_id", "person_id")
                .refers(
                        "fk_orders_person_id",
                        "person_id",
                        "people",
                        ReferentialAction.SET_NULL,
                        ReferentialAction.CASCADE);
    }

    private static TableBuilder lines() {
        return table("lines")
                .required("id", Simple.UUID)
                .required("order_shop", Simple.INTEGER)
                .required("order_number", Simple.BIGINT)
                .required("order_code", new Varchar(20))
                .key("id")
                .index("ix_lines_order", "order_shop", "order_number")
                .index("ix_lines_order_code", "order_code")
                .refers(foreignKey(
                        "fk_lines_order",
                        TableName.of("orders"),
                        List.of("order_shop", "order_number"),
                        List.of("shop", "number")))
                .refers(foreignKey(
                        "fk_lines_order_code", TableName.of("orders"), List.of("order_code"), List.of("code")));
    }

    /** A circle, with itself too. */
    private static TableBuilder nodes() {
        return table("nodes")
                .required("id", Simple.UUID)
                .optional("parent_id", Simple.UUID)
                .optional("line_id", Simple.UUID)
                .key("id")
                .index("ix_nodes_line_id", "line_id")
                .index("ix_nodes_parent_id", "parent_id")
                .refers("fk_nodes_line_id", "line_id", "lines")
                .refers(
                        "fk_nodes_parent_id",
                        "parent_id",
                        "nodes",
                        ReferentialAction.CASCADE,
                        ReferentialAction.RESTRICT);
    }

    /** Objects in schemas of their own, that refer to each other and to the default schema. */
    static Schema schemas() {
        TableName mood = new TableName(Optional.of("crm"), "mood");
        TableName sequence = new TableName(Optional.of("crm"), "contacts_seq");
        return Scenarios.schema(
                List.of(new Sequence(sequence, "Contact.id", 1, 50)),
                List.of(new EnumType(mood, "Mood", List.of("good", "bad"))),
                table("plain").comment("In the default schema.").identity("id").key("id"),
                table("crm", "contacts")
                        .required("id", Simple.BIGINT)
                        .required("email", new Varchar(200))
                        .required("mood", new NativeEnum(mood))
                        .comment("How it is.")
                        .required("plain_id", Simple.BIGINT)
                        .optional("deleted_at", Simple.INSTANT)
                        .softDelete("deleted_at", Style.TIMESTAMP)
                        .key("id")
                        .uniqueAmongLiving("uk_contacts_email", "email")
                        .index("ix_contacts_plain_id", "plain_id")
                        .refers("fk_contacts_plain_id", "plain_id", "plain"),
                table("Order Desk", "calls")
                        .required("id", Simple.UUID)
                        .required("contact_id", Simple.BIGINT)
                        .key("id")
                        .index("ix_calls_contact_id", "contact_id")
                        .refers(foreignKey(
                                "fk_calls_contact_id",
                                new TableName(Optional.of("crm"), "contacts"),
                                List.of("contact_id"),
                                List.of("id"))));
    }

    private static ForeignKey foreignKey(String name, TableName target, List<String> columns, List<String> others) {
        return new ForeignKey(
                name, "Path", columns, target, others, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
    }

    private static Index index(String name, IndexPart... parts) {
        return new Index(name, name, List.of(parts), false, Optional.empty(), Optional.empty(), List.of());
    }

    private static Index partial(String name, boolean unique, String where, String column) {
        List<IndexPart> parts = List.of(IndexPart.of(column));
        return new Index(name, name, parts, unique, Optional.of(SqlText.of(where)), Optional.empty(), List.of());
    }

    private static Index method(String name, String method, String column) {
        List<IndexPart> parts = List.of(IndexPart.of(column));
        return new Index(name, name, parts, false, Optional.empty(), Optional.of(method), List.of());
    }

    private static Index including(String name, String column, String... include) {
        List<IndexPart> parts = List.of(IndexPart.of(column));
        return new Index(name, name, parts, false, Optional.empty(), Optional.empty(), List.of(include));
    }

    private static Index onlyOn(Database database, String name, String sql) {
        SqlText text = SqlText.of(Optional.empty(), Map.of(database, sql.replace("${x}", "'${x}'")));
        return index(name, new IndexPart.OfExpression(text, Order.ASCENDING, Nulls.DEFAULT));
    }

    private static IndexPart sorted(String column, Order order, Nulls nulls) {
        return new IndexPart.OfColumn(column, order, nulls);
    }

    private static IndexPart expression(String sql) {
        return new IndexPart.OfExpression(SqlText.of(sql), Order.ASCENDING, Nulls.DEFAULT);
    }
}
