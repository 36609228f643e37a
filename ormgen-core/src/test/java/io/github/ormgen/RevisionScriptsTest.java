package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.goal.revision.Reviser;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The script of a revision")
class RevisionScriptsTest extends RevisionProject {

    private static final String HEAD = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity }
            """;
    private static final String ROLES = HEAD + """
            entities:
              Role:
                fields: { name: { type: string(20), naturalId: true }, level: int, title: string(40)? }
                relations: { parent: { one: Role? } }
                rows:
                  - { name: user, level: 1, title: User }
                  - { name: admin, level: 2, title: Root, parent: user }
            """;
    private static final String STATES = HEAD + """
            enums: { State: { storage: native, values: { OPEN: open, DONE: done } } }
            entities:
              Order: { fields: { state: State } }
            """;

    /** The up script of the second of two revisions. */
    private String second(String before, String after, String... accepted) throws Exception {
        model(before);
        revision("first");
        model(after);
        Reviser.revise(request(), new Reviser.Request(Optional.of("next"), Optional.empty(), false, Set.of(accepted)));
        return read("src/main/resources/db/migration/V2__next.sql");
    }

    @Test
    @DisplayName("leaves rows alone that refer to rows of a table that only gets another name")
    void renamedTable() throws Exception {
        String script = second(
                ROLES,
                ROLES.replace("  Role:\n", "  Rank:\n    renamedFrom: Role\n").replace("one: Role?", "one: Rank?"));

        assertThat(script).contains("rename to ranks").doesNotContain("update ").doesNotContain("insert ");
    }

    @Test
    @DisplayName("asks nothing of a column that goes, when a row changes")
    void columnOfARowThatGoes() throws Exception {
        String script = second(
                ROLES,
                ROLES.replace(", title: string(40)?", "")
                        .replaceAll(", title: \\w+", "")
                        .replace("level: 2", "level: 3"),
                "roles.title");

        assertThat(script.lines().filter(line -> !line.startsWith("--") && line.contains("title")))
                .singleElement()
                .asString()
                .contains("drop column title");
    }

    @Test
    @DisplayName("widens a column before its rows get a longer value of a renamed constant, and narrows it behind them")
    void valueOfAnotherLength() throws Exception {
        String longer = "{ value: finished, renamedFrom: done }";

        assertThat(second(STATES, STATES.replace("DONE: done", "DONE: " + longer)))
                .containsSubsequence("varchar(8)", "update orders set state = 'finished'");
        assertThat(read("src/main/resources/db/undo/U2__next.sql"))
                .containsSubsequence("update orders set state = 'done'", "varchar(4)");
    }
}
