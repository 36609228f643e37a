package io.github.ormgen.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.ModelText;
import io.github.ormgen.schema.Schema;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model looks like that is made of tables. */
class ReverseTest {

    @TempDir
    private Path folder;

    private String reversed(String model) {
        Schema schema = ModelText.schema(ModelText.link(folder, model));
        return Reverse.of(schema, "com.acme");
    }

    @Test
    @DisplayName("Conventions are found and said once, relations are named, join tables are no entities")
    void shop() {
        String text = reversed("""
                conventions: { id: identity, timestamps: true }
                enums:
                  State: { OPEN: open, IN_WORK: in-work, DONE: done }
                entities:
                  Person:
                    doc: Whoever buys.
                    table: people
                    fields:
                      eMail: { type: string(320), column: email, unique: true, doc: Where bills go. }
                      nick: { type: string(20)?, index: true }
                      born: { type: date?, check: "born > date '1900-01-01'" }
                    relations:
                      friends: { many: Person, through: { table: friendships, column: person_id, inverseColumn: friend_id } }
                  Purchase:
                    timestamps: false
                    fields:
                      state: { type: State, default: OPEN }
                      total: { type: "decimal(12,2)", default: 0, validate: { min: 0 } }
                      note: { type: text?, column: remark }
                    relations:
                      buyer: { one: Person, onDelete: restrict }
                      seller: { one: Person?, column: sold_by, constraint: fk_seller, index: false }
                    unique:
                      - { on: [buyer, total], name: uk_once }
                    indexes:
                      - ["total desc", buyer]
                      - { on: ["lower(remark)"], name: ix_remark, where: "{note} is not null" }
                    checks:
                      - { is: "total < 1000000 or {note} is not null", name: ck_dear }
                  Item:
                    fields: { line: { type: int, id: true }, amount: int }
                    relations:
                      purchase: { one: Purchase, id: true, onDelete: cascade }
                      tags: { many: Tag, through: item_tags }
                  Tag:
                    id: sequence
                    fields: { name: string(40), parts: "string(10)[]" }
                  Profile:
                    fields: { bio: text }
                    relations:
                      person: { one: Person, unique: true, onDelete: cascade }
                """);
        assertThat(text).isEqualTo("""
                        ormgen: 1
                        package: com.acme

                        conventions:
                          id: identity
                          timestamps: true

                        enums:
                          PurchaseState: { OPEN: open, IN_WORK: in-work, DONE: done }

                        entities:
                          Item:
                            fields:
                              line: { type: int, id: true }
                              amount: int
                            relations:
                              purchase: { one: Purchase, id: true, onDelete: cascade }
                              tags: { many: Tag, through: item_tags }

                          Person:
                            doc: Whoever buys.
                            table: people
                            fields:
                              email: { type: string(320), unique: true, doc: Where bills go. }
                              nick: { type: string(20)?, index: true }
                              born: { type: date?, check: "born > date '1900-01-01'" }
                            relations:
                              friends: { many: Person, through: friendships }
                              friendsOf: { many: Person, mappedBy: friends }

                          Profile:
                            fields:
                              bio: text
                            relations:
                              person: { one: Person, unique: true, onDelete: cascade }

                          Purchase:
                            timestamps: false
                            fields:
                              state: { type: PurchaseState, default: OPEN }
                              total: { type: "decimal(12,2)", default: 0.00, validate: { min: 0 } }
                              remark: text?
                            relations:
                              buyer: { one: Person, onDelete: restrict }
                              soldBy: { one: Person?, column: sold_by, index: false, constraint: fk_seller }
                              items: { many: Item, mappedBy: purchase }
                            unique: [{ on: [buyer, total], name: uk_once }]
                            indexes:
                              - [total desc, buyer]
                              - { on: [lower(remark)], name: ix_remark, where: "{remark} is not null" }
                            checks: [{ is: "total < 1000000 or {remark} is not null", name: ck_dear }]

                          Tag:
                            id: sequence
                            fields:
                              name: string(40)
                              parts: "string(10)[]"
                            relations:
                              items: { many: Item, mappedBy: tags }
                        """);
    }

    @Test
    @DisplayName("Names that the rules do not give are said, and so are singular tables and columns in camelCase")
    void names() {
        String text = reversed("""
                conventions: { id: uuid, naming: { tables: singular, columns: asIs } }
                entities:
                  BlogPost:
                    fields: { title: string(80), isOpen: boolean, postCode: string(9) }
                    relations: { writtenBy: { one: Author, column: authorId } }
                  Author:
                    fields: { firstName: string(80), order: int, class_: { type: int, column: class } }
                """);
        assertThat(text)
                .contains("  naming: { tables: singular, columns: asIs }\n")
                .contains("      author: { one: Author, column: authorId }\n")
                .contains("      classValue: { type: int, column: class }\n")
                .doesNotContain("table:");
    }

    @Test
    @DisplayName("A check that lists values is an enum, whatever it is called, and so in the words of any database")
    void enums() {
        Schema schema = ModelText.schema(ModelText.link(folder, """
                entities:
                  Task:
                    id: identity
                    fields: { state: string(20), kind: { type: string(3), default: a }, size: string(9) }
                    checks:
                      - { is: "(`state` in ('open','in work'))", name: task_state_check }
                      - { is: "kind IN ('a', 'b')", name: kind }
                      - { is: "size in ('S', 'M')", name: ck_sizes }
                """));
        String text = Reverse.of(schema, "com.acme");
        assertThat(text)
                .contains("  TaskKind: { A: a, B: b }\n", "  TaskState: { OPEN: open, IN_WORK: in work }\n")
                .contains("      state: TaskState(20)\n", "      kind: { type: TaskKind(3), default: A }\n")
                .contains("    checks: [{ is: \"size in ('S', 'M')\", name: ck_sizes }]\n");
    }
}
