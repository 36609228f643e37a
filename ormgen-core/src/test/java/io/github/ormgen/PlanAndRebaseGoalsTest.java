package io.github.ormgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.plan.Planner;
import io.github.ormgen.goal.rebase.Rebaser;
import io.github.ormgen.plan.Palette;
import io.github.ormgen.plan.PlanJson;
import io.github.ormgen.plan.PlanMarkdown;
import io.github.ormgen.plan.PlanText;
import io.github.ormgen.schema.Database;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Revisions are planned, and put behind others. */
class PlanAndRebaseGoalsTest extends RevisionProject {

    @Test
    @DisplayName("A plan shows each change with its SQL and its verdicts, as text, Markdown and JSON")
    void plan() throws Exception {
        model(FIRST);
        revision("init");
        model(SECOND);

        Planner.Result result = Planner.plan(request());

        assertThat(new PlanText(Palette.plain(), true).lines(result.plan().orElseThrow()))
                .containsExactly(
                        "V2 draft: 1 change since V1",
                        "",
                        "  h2                                  up       down",
                        "  + column  users.phone  varchar(32)  safe     structure-only",
                        "        alter table users add column phone varchar(32);");
        assertThat(PlanMarkdown.of(result.plan().orElseThrow()))
                .contains("| + column | `users.phone` | varchar(32) | safe | structure-only |");
        assertThat(PlanJson.of(result.plan().orElseThrow())).contains("\"name\": \"users.phone\"");
        assertThat(new PlanText(Palette.ansi(), false).lines(result.plan().orElseThrow()))
                .hasSize(4)
                .anyMatch(line -> line.contains("\u001b[32msafe\u001b[0m"));
        revision("add_phone");
        assertThat(Planner.plan(request()).plan()).isEmpty();
    }

    @Test
    @DisplayName("A plan tells what would hurt in production, unless the model waives it")
    void planWithLint() throws Exception {
        model(FIRST);
        revision("init");
        String indexed = FIRST.replace("name: string(80)", "name: { type: string(80), index: true }");
        model(indexed);
        assertThat(new PlanText(Palette.plain(), false)
                        .lines(Planner.plan(request(Database.POSTGRESQL)).plan().orElseThrow()))
                .anyMatch(line -> line.startsWith("        OG-LINT-04: "));
        model(indexed.replace("User: {", "User: { waive: { OG-LINT-04: the table is small },"));
        assertThat(PlanJson.of(Planner.plan(request(Database.POSTGRESQL)).plan().orElseThrow()))
                .contains("\"lint\": []");
    }

    @Test
    @DisplayName("The later of two branches is put behind the other, with its number, parent and scripts")
    void rebase() throws Exception {
        branches("fax: text?");

        assertFails(() -> Checker.check(request()), """
                src/main/ormgen/history/V2__phone.json: error OG-HIST-04: V2__fax and V2__phone both follow V1__init.
                  Two branches were merged. Move one after the other: mvn ormgen:rebase""");
        Rebaser.Result result = Rebaser.rebase(request(), Optional.empty(), Set.of());

        assertThat(result.onto()).isEqualTo("V2__fax");
        assertThat(result.moved()).containsExactly(new Rebaser.Result.Move("V2__phone", "V3__phone", ""));
        assertThat(tree().keySet()).noneMatch(file -> file.contains("V2__phone"));
        assertThat(read("src/main/resources/db/migration/V3__phone.sql")).contains("V3 phone", "phone varchar(32)");
        assertThat(Checker.check(request()).revisions()).isEqualTo(3);
        assertThat(Rebaser.rebase(request(), Optional.empty(), Set.of()).moved())
                .isEmpty();
    }

    @Test
    @DisplayName("The branch to be moved can be named, and a person's statements move along")
    void rebaseWanted() throws Exception {
        branches("fax: text?");
        write("src/main/ormgen/history/V2__fax.up.sql", "update users set fax = '';\n");

        Rebaser.Result result = Rebaser.rebase(request(), Optional.of("V2__fax"), Set.of());

        assertThat(result.moved()).containsExactly(new Rebaser.Result.Move("V2__fax", "V3__fax", ""));
        assertThat(result.written()).contains("src/main/ormgen/history/V3__fax.up.sql");
        assertThat(tree()).doesNotContainKey("src/main/ormgen/history/V2__fax.up.sql");
    }

    @Test
    @DisplayName("Where a change does not fit, the revision is found anew from the model, and the conflict is told")
    void rebaseConflict() throws Exception {
        branches("phone: string(32)?, fax: text?");

        Rebaser.Result result = Rebaser.rebase(request(), Optional.of("V2__fax"), Set.of());

        assertThat(result.moved())
                .containsExactly(new Rebaser.Result.Move("V2__fax", "V3__fax", "change 1, addColumn"));
        assertThat(read("src/main/resources/db/migration/V3__fax.sql"))
                .contains("fax")
                .doesNotContain("phone");
        assertThat(Checker.check(request()).revisions()).isEqualTo(3);
    }

    @Test
    @DisplayName("A branch of two revisions whose first does not fit is told, and all stays as it was")
    void rebaseOfTwo() throws Exception {
        branches("phone: string(32)?, fax: text?", Optional.of("note: text?"));
        SortedMap<String, String> before = tree();

        assertFails(() -> Rebaser.rebase(request(), Optional.of("V2__fax"), Set.of()), """
                src/main/ormgen: error OG-HIST-11: V2__fax does not fit after V2__phone: change 1, addColumn.
                  Another revision follows it, so its changes can't be found again from the model. Delete both, and keep the difference as one revision: mvn ormgen:revision -Dormgen.name=…""");
        assertThat(tree()).isEqualTo(before);
    }

    /** Two branches from one revision, merged: one adds a phone, the other these fields. */
    private void branches(String others) throws Exception {
        branches(others, Optional.empty());
    }

    /** The same, where the other branch has gone on by one more revision. */
    private void branches(String others, Optional<String> more) throws Exception {
        model(FIRST);
        revision("init");
        SortedMap<String, String> base = tree();
        model(SECOND);
        revision("phone");
        SortedMap<String, String> one = tree();
        for (String file : one.keySet()) {
            if (!base.containsKey(file)) {
                Files.delete(project.resolve(file));
            }
        }
        model(FIRST.replace("string(80)", "string(80), " + others));
        revision("fax");
        if (more.isPresent()) {
            model(FIRST.replace("string(80)", "string(80), " + others + ", " + more.get()));
            revision("note");
        }
        one.forEach(this::write);
        String last = more.map(field -> ", " + field).orElse("");
        model(FIRST.replace("string(80)", "string(80), phone: string(32)?, fax: text?" + last));
    }
}
