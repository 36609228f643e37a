package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How long whole builds take, as processes that a person starts: one that does nothing, and one that generates a large
 * model, the first time and again. No part of the build: it takes a minute and asks for a machine with nothing else to
 * do. {@code CONTRIBUTING.md} says how to run it.
 */
@DisplayName("A build of a thousand entities")
class FirstRunBenchmark {

    private static final int ROUNDS = 5;
    private static final int FILES = 20;
    private static final int ENTITIES_PER_FILE = 50;

    private static MavenBuild maven;

    @BeforeAll
    static void prepare() throws Exception {
        maven = MavenBuild.running().withOptions("");
    }

    /** How long each build of a round took, in milliseconds. */
    private record Round(long empty, long one, long first, long second) {}

    @Test
    @DisplayName("is timed against a build that does nothing; the second time it writes nothing")
    void inTurns() throws Exception {
        // Not counted: it brings the plugins into the local repository, and the jars into memory.
        round("warm-up");
        Round[] rounds = new Round[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = round("round-" + i);
        }
        tell(rounds);
    }

    private static Round round(String name) throws Exception {
        // Never deleted and made again: ext4 is several times slower at making files where as many were just deleted.
        String unique = name + "-" + System.nanoTime();
        TestProject empty = TestProject.empty(unique + "-empty");
        empty.write("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>empty</artifactId>
                  <version>1.0.0</version>
                </project>
                """);
        TestProject large = TestProject.withModel(unique + "-large");
        for (int file = 0; file < FILES; file++) {
            large.write("src/main/ormgen/m" + file + ".yaml", model(file));
        }
        long nothing = millis(empty);
        long one = millis(TestProject.withModel(unique + "-one"));
        long first = millis(large);
        Map<String, FileTime> before = generated(large);
        assertThat(before).hasSizeGreaterThan(FILES * ENTITIES_PER_FILE);
        long second = millis(large);
        assertThat(generated(large)).isEqualTo(before);
        return new Round(nothing, one, first, second);
    }

    private static Map<String, FileTime> generated(TestProject project) throws IOException {
        return new TreeMap<>(project.times("target"));
    }

    private static long millis(TestProject project) throws Exception {
        long start = System.nanoTime();
        maven.run(project, "generate-sources").succeeded();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String model(int file) {
        StringBuilder model = new StringBuilder("ormgen: 1\npackage: com.acme.p" + file + "\n");
        if (file == 0) {
            model.append("conventions: { id: uuid, timestamps: true, softDelete: true }\n");
        }
        model.append("\nentities:\n");
        for (int i = 0; i < ENTITIES_PER_FILE; i++) {
            int number = file * ENTITIES_PER_FILE + i;
            model.append("""
                      Thing%d:
                        doc: A thing of number %d.
                        fields:
                          name: { type: string(120), validate: notBlank }
                          code: { type: string(40), unique: true }
                          amount: { type: "decimal(19,2)", validate: { min: 0 } }
                          quantity: int?
                          active: { type: boolean, default: true }
                          startsAt: instant
                          notes: text?
                          born: { type: date?, validate: past }
                        relations:
                          parent: { one: Thing%d? }
                    """.formatted(number, number, Math.max(0, number - 1)).indent(2));
        }
        return model.toString();
    }

    private static void tell(Round[] rounds) {
        long empty = median(rounds, Round::empty);
        System.out.printf(Locale.ROOT, "%nMedians of %d rounds:%n", ROUNDS);
        tell("does nothing", empty, empty);
        tell("2 entities, first run", median(rounds, Round::one), empty);
        tell("1,000 entities, first run", median(rounds, Round::first), empty);
        tell("1,000 entities, second run", median(rounds, Round::second), empty);
    }

    private static void tell(String what, long millis, long empty) {
        System.out.printf(
                Locale.ROOT, "  %-28s %5.2f s  %4.2f times%n", what, millis / 1000.0, (double) millis / empty);
    }

    private static long median(Round[] rounds, ToLongFunction<Round> part) {
        List<Long> sorted =
                Arrays.stream(rounds).mapToLong(part).sorted().boxed().toList();
        return sorted.get(sorted.size() / 2);
    }
}
