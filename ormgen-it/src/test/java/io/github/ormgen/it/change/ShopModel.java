package io.github.ormgen.it.change;

import static org.assertj.core.api.Assertions.assertThat;

/** The model of a shop, which changes as a person would edit it. */
final class ShopModel {

    /** Rows of the first revision. */
    static final String ROWS = """
            insert into customers (email, name) values ('ada@x', 'Ada Lovelace');
            insert into customers (email, name) values ('bob@x', 'Bob Noyce');
            insert into articles (title, sku, price) values ('chair', 'c-1', 12.50);
            insert into articles (title, sku, price) values ('table', 't-1', 99);
            insert into orders (number, placed_on, customer_id) values ('o-1', '2026-01-02', 1);
            insert into order_lines (order_id, article_id, quantity) values (1, 1, 4);
            insert into order_lines (order_id, article_id, quantity) values (1, 2, 1);
            """;

    private String text;

    ShopModel() {
        this("""
                ormgen: 1
                package: com.acme.shop
                conventions: { id: identity }
                entities:
                  Customer:
                    fields:
                      email: { type: string(120), unique: true }
                      name: string(80)
                  Article:
                    fields:
                      title: string(80)
                      sku: { type: string(20), unique: true }
                      price: "decimal(9,2)"
                  Order:
                    table: orders
                    fields:
                      number: { type: string(20), unique: true }
                      placedOn: date
                    relations:
                      customer: { one: Customer }
                  OrderLine:
                    fields: { quantity: { type: int, validate: { min: 1 } } }
                    relations: { order: { one: Order, onDelete: cascade }, article: { one: Article } }
                    unique: [[order, article]]
                """);
    }

    private ShopModel(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    ShopModel copy() {
        return new ShopModel(text);
    }

    /** Puts other words in a place that must be there. */
    ShopModel replace(String before, String after) {
        assertThat(text).contains(before);
        text = text.replace(before, after);
        return this;
    }

    /** Adds declarations at the end. */
    void add(String declarations) {
        text += declarations.endsWith("\n") ? declarations : declarations + "\n";
    }
}
