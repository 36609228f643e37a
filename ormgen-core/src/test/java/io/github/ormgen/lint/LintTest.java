package io.github.ormgen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.reader.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {

    private static final Set<Database> SERVERS = EnumSet.of(Database.POSTGRESQL, Database.MYSQL, Database.MARIADB);
    private static final Set<Database> POSTGRESQL = EnumSet.of(Database.POSTGRESQL);
    private static final Set<Database> ALL = EnumSet.allOf(Database.class);

    @TempDir
    private Path folder;

    static Stream<Arguments> steps() {
        return Stream.concat(aboutPrograms(), aboutRows());
    }

    private static Stream<Arguments> aboutPrograms() {
        return Stream.of(
                step(LintRule.DROPPED_COLUMN, ALL, "fields: { a: int, b: int }", "fields: { a: int }"),
                step(LintRule.RENAMED, ALL, "fields: { a: int }", "fields: { a: { type: int, column: z } }"),
                step(LintRule.RENAMED, ALL, "fields: { a: int }", "{ table: other, fields: { a: int } }"),
                step(LintRule.TYPE_UNDER_CODE, ALL, "fields: { a: string(30) }", "fields: { a: string(20) }"),
                step(LintRule.TYPE_UNDER_CODE, Set.of(), "fields: { a: string(20) }", "fields: { a: string(30) }"),
                step(
                        LintRule.NO_FOREIGN_KEY_INDEX,
                        POSTGRESQL,
                        "fields: { a: int }",
                        "{ fields: { a: int }, relations: { self: { one: Thing?, index: false } } }"),
                step(LintRule.PRIMARY_KEY_CHANGED, ALL, "fields: { a: int }", "fields: { a: { type: int, id: true } }"),
                step(
                        LintRule.SOFT_DELETE_CHANGED,
                        ALL,
                        "{ softDelete: true, fields: { a: int } }",
                        "{ softDelete: { by: flag }, fields: { a: int } }"));
    }

    private static Stream<Arguments> aboutRows() {
        return Stream.of(
                step(
                        LintRule.INDEX_BUILD,
                        POSTGRESQL,
                        "fields: { a: int }",
                        "fields: { a: { type: int, index: true } }"),
                step(
                        LintRule.FOREIGN_KEY_CHECK,
                        SERVERS,
                        "fields: { a: int }",
                        "{ fields: { a: int }, relations: { self: { one: Thing? } } }"),
                step(LintRule.CHECK_SCAN, SERVERS, "fields: { a: int }", "fields: { a: { type: int, check: a > 0 } }"),
                step(LintRule.NOT_NULL_SCAN, POSTGRESQL, "fields: { a: int? }", "fields: { a: int }"),
                step(LintRule.TABLE_REWRITE, SERVERS, "fields: { a: int }", "fields: { a: long }"),
                step(
                        LintRule.TABLE_REWRITE,
                        POSTGRESQL,
                        "fields: { a: int }",
                        "fields: { a: int, b: { type: uuid?, default: uuid } }"),
                step(
                        LintRule.UNIQUE_ON_ROWS,
                        Set.of(),
                        "fields: { a: int }",
                        "fields: { a: int, b: { type: int?, unique: true } }"),
                step(LintRule.REQUIRED_COLUMN, ALL, "fields: { a: int }", "fields: { a: int, b: int }"),
                step(LintRule.UNIQUE_ON_ROWS, ALL, "fields: { a: int }", "fields: { a: { type: int, unique: true } }"),
                step(
                        LintRule.TABLE_REWRITE,
                        SERVERS,
                        "fields: { a: int }",
                        "fields: { a: int, b: { type: int?, generated: a + 1 } }"));
    }

    @ParameterizedTest(name = "{0}: {2} to {3}")
    @MethodSource("steps")
    @DisplayName("A step is found on the databases on which it hurts, and on no other")
    void found(LintRule rule, Set<Database> databases, String before, String after) throws IOException {
        Revision revision = revision(thing(before), thing(after));

        for (Database database : Database.values()) {
            assertThat(Lint.of(revision, Dialects.of(database)))
                    .as(database.displayName())
                    .extracting(Finding::rule)
                    .satisfies(rules -> assertThat(rules.contains(rule)).isEqualTo(databases.contains(database)));
        }
    }

    @Test
    @DisplayName("A table that goes is found")
    void droppedTable() throws IOException {
        Revision revision = revision(
                thing("fields: { a: int }") + "  Other: { fields: { a: int } }\n", thing("fields: { a: int }"));

        assertThat(Lint.of(revision, Dialects.of(Database.POSTGRESQL)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(LintRule.DROPPED_TABLE);
                    assertThat(finding.path()).isEqualTo("Other");
                    assertThat(finding.message())
                            .isEqualTo("The running version of the program may use others, and then fails.");
                });
    }

    @Test
    @DisplayName("Of tables that the revision makes, only shapes are spoken of")
    void newTable() throws IOException {
        String other =
                "  Other: { id: { field: id, type: int, generator: identity }, fields: { a: { type: int, unique: true, check: a > 0 } },"
                        + " relations: { thing: { one: Thing } } }\n";
        Revision revision = revision(thing("fields: { a: int }"), thing("fields: { a: int }") + other);

        assertThat(Lint.of(revision, Dialects.of(Database.POSTGRESQL)))
                .extracting(Finding::rule)
                .containsExactly(LintRule.SMALL_ID);
    }

    @Test
    @DisplayName("A longer text rewrites nothing where its length is stored as before")
    void widening() throws IOException {
        Revision small = revision(thing("fields: { a: string(20) }"), thing("fields: { a: string(30) }"));
        Revision big = revision(thing("fields: { a: string(20) }"), thing("fields: { a: string(300) }"));

        assertThat(Lint.of(small, Dialects.of(Database.MARIADB)))
                .extracting(Finding::rule)
                .doesNotContain(LintRule.TABLE_REWRITE);
        assertThat(Lint.of(big, Dialects.of(Database.MARIADB)))
                .extracting(Finding::rule)
                .contains(LintRule.TABLE_REWRITE);
        assertThat(Lint.of(big, Dialects.of(Database.POSTGRESQL)))
                .extracting(Finding::rule)
                .doesNotContain(LintRule.TABLE_REWRITE);
    }

    @Test
    @DisplayName("Of two columns that swap their names, each is spoken of once")
    void swap() throws IOException {
        Revision revision = revision(
                thing("fields: { a: int, b: int }"),
                thing("fields: { a: { type: int, column: b }, b: { type: int, column: a } }"));

        assertThat(Lint.of(revision, Dialects.of(Database.H2)))
                .extracting(Finding::rule)
                .containsExactly(LintRule.RENAMED, LintRule.RENAMED);
    }

    @Test
    @DisplayName("A check that lets more values pass stands against no rows, in a renamed table either")
    void widerCheck() throws IOException {
        String enums = "enums:\n  Kind: [A%s]\n";
        String entity = "entities:\n  Thing: { %s, fields: { kind: Kind } }\n";
        String head = "ormgen: 1\npackage: com.acme\n";
        Revision revision = revision(
                head + enums.formatted("") + entity.formatted("id: uuid"),
                head + enums.formatted(", B") + entity.formatted("id: uuid, table: stuff"));
        assertThat(Assessments.of(revision).all())
                .filteredOn(assessment -> assessment.change() instanceof PartChange part && part.is(Verb.CREATE))
                .singleElement()
                .satisfies(assessment -> assertThat(
                                assessment.verdict(Dialects.of(Database.H2)).up())
                        .isEqualTo(Verdict.Up.SAFE));
    }

    @Test
    @DisplayName("What an entity waives is left out, with its reason kept")
    void waived() throws IOException {
        Revision revision = revision(thing("fields: { a: int, b: int }"), thing("fields: { a: int }"));
        List<Finding> findings = Lint.of(revision, Dialects.of(Database.H2));
        Waivers waivers = new Waivers(Map.of("Thing", Map.of("OG-LINT-01", "nobody used it")));

        assertThat(findings).hasSize(1);
        assertThat(waivers.left(findings)).isEmpty();
        assertThat(waivers.reason(findings.get(0))).contains("nobody used it");
        assertThat(Waivers.none().left(findings)).isEqualTo(findings);
    }

    private static Arguments step(LintRule rule, Set<Database> databases, String before, String after) {
        return Arguments.of(rule, databases, before, after);
    }

    private static String thing(String body) {
        return "ormgen: 1\npackage: com.acme\nconventions: { id: uuid }\nentities:\n  Thing: "
                + (body.startsWith("{") ? body : "{ " + body + " }") + "\n";
    }

    private Revision revision(String before, String after) throws IOException {
        Schema old = schema(before);
        Schema next = schema(after);
        return new Revision("2", "step", old, next, Diff.between(old, next, MigrationHints.none()));
    }

    private Schema schema(String yaml) throws IOException {
        Files.writeString(folder.resolve("model.yaml"), yaml);
        Diagnostics diagnostics = new Diagnostics();
        Schema schema = new SchemaMapping()
                .of(new Linker(diagnostics).link(new SpecReader().read(folder, folder, diagnostics)), diagnostics);
        assertThat(diagnostics.hasErrors()).as(diagnostics.all().toString()).isFalse();
        return schema;
    }
}
