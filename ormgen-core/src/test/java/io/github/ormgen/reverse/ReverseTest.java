package io.github.ormgen.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.ModelText;
import io.github.ormgen.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
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
    void shop() throws IOException {
        assertThat(reversed(text("shop-model.txt"))).isEqualTo(text("shop-reversed.txt"));
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/io/github/ormgen/reverse", name));
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
    @DisplayName(
            "Patterns that most keys, indexes and checks are called by are said once, other names where they stand")
    void patterns() {
        String naming = """
                  naming:
                    primaryKeys: "{table}_pkey"
                    uniqueKeys: "{table}_{columns}_key"
                    foreignKeys: "{table}_{columns}_fkey"
                    indexes: "{table}_{columns}_idx"
                """;
        String text = reversed("conventions:\n  id: sequence\n" + naming + """
                enums: { State: [OPEN, DONE] }
                entities:
                  Task:
                    primaryKeyName: the_tasks
                    id: { sequence: task_numbers }
                    fields: { title: { type: string(40), unique: true }, state: { type: State, constraint: states } }
                    relations:
                      owner: { one: Owner }
                      editor: { one: Owner, constraint: edited }
                  Owner:
                    fields: { name: { type: string(40), index: true } }
                    relations:
                      labels:
                        many: Label
                        through: { table: owner_labels, onDelete: cascade, index: false, primaryKeyName: labelled }
                  Label:
                    fields: { name: { type: string(40), unique: true } }
                """);
        assertThat(text)
                .contains(
                        "    primaryKeys: \"{table}_pkey\"\n",
                        "    uniqueKeys: \"{table}_{columns}_key\"\n",
                        "    foreignKeys: \"{table}_{columns}_fkey\"\n",
                        "    indexes: \"{table}_{columns}_idx\"\n",
                        "    primaryKeyName: the_tasks\n",
                        "    id: { sequence: task_numbers }\n",
                        "      state: { type: TaskState, constraint: states }\n",
                        "      editor: { one: Owner, constraint: edited }\n",
                        "table: owner_labels, onDelete: cascade, primaryKeyName: labelled, index: false")
                .doesNotContain("title: string(40)\n", "checks:");
    }

    @Test
    @DisplayName("Rows that a column marks as deleted are deleted softly, with unique keys among those that are left")
    void deleted() {
        String text = reversed("""
                conventions: { id: uuid }
                entities:
                  Account:
                    fields: { email: string(80), deletedAt: instant? }
                    indexes: [{ on: [email], where: "{deletedAt} is null", unique: true, name: live_emails }]
                  Message:
                    fields: { text: string(80), isDeleted: { type: boolean, default: false } }
                  Badge:
                    fields: { code: { type: string(8), unique: true }, deletedAt: instant? }
                """);
        assertThat(text).contains("""
                          Account:
                            softDelete: true
                            fields:
                              email: string(80)
                            unique: [{ on: [email], name: live_emails }]
                        """, "  Message:\n    softDelete: { by: flag }\n", "      deletedAt: instant?\n");
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
                .contains(
                        "      state: { type: TaskState(20), constraint: task_state_check }\n",
                        "      kind: { type: TaskKind(3), constraint: kind, default: A }\n")
                .contains("    checks: [{ is: \"size in ('S', 'M')\", name: ck_sizes }]\n");
    }

    @Test
    @DisplayName("Columns of several tables that are called alike and list the same values are of one enum")
    void sharedEnums() {
        String text = reversed("""
                conventions: { id: identity }
                enums: { One: [OPEN, DONE], Two: [OPEN, DONE], Other: [OPEN, LATE] }
                entities:
                  Task: { fields: { state: One, kind: One } }
                  Job: { fields: { state: { type: Two, default: OPEN } } }
                  Errand: { fields: { state: Other } }
                """);
        assertThat(text)
                .contains("  ErrandState: [OPEN, LATE]\n  State: [OPEN, DONE]\n  TaskKind: [OPEN, DONE]\n")
                .contains("      state: { type: State, default: OPEN }\n", "      state: State\n");
    }

    @Test
    @DisplayName("Types that the language has no word for are named once, and may be ids")
    void ownTypes() {
        Schema schema = ModelText.schema(ModelText.link(folder, """
                types:
                  Number: { java: java.lang.Long, column: int unsigned }
                  Fixed: { java: java.lang.String, column: char(2) }
                  Bytes: { java: java.lang.String, column: mediumblob }
                entities:
                  Task:
                    id: { type: Number, generator: identity }
                    fields: { code: Fixed, other: { type: Fixed, optional: true }, bytes: Bytes }
                  Part:
                    fields: { code: { type: Fixed, id: true } }
                    relations: { task: { one: Task, id: true } }
                """));
        String text = Reverse.of(schema, "com.acme");
        assertThat(text)
                .contains("  IntUnsigned: { java: java.lang.Long, column: int unsigned }\n")
                .contains("    id: { type: IntUnsigned }\n", "      code: { type: Char2, id: true }\n")
                .contains("      code: Char2\n", "      other: Char2?\n", "      bytes: blob\n");
        assertThat(text.split("column: char", -1)).hasSize(2);
    }
}
