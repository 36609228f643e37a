package io.github.ormgen.sql.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.lint.Lint;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.random.RandomPair;
import io.github.ormgen.schema.random.Seeds;
import io.github.ormgen.sql.script.Plans;
import io.github.ormgen.sql.script.Scripts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds of the scripts between any two schemas in any dialect; {@code -Dormgen.dialects.seeds} tries more. */
class DialectLawsTest {

    private static final Scripts SCRIPTS = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Test
    @DisplayName("Any revision can be written, taken back, planned and looked through, and comes out the same again")
    void renders() {
        each(RandomPair::of, (revision, dialect) -> {
            List<Plans.Step> steps = Plans.of(revision, dialect);

            assertThat(scripts(revision, dialect))
                    .isEqualTo(scripts(revision, dialect))
                    .allSatisfy(script -> assertThat(script).contains("(" + dialect.displayName() + ")"));
            assertThat(steps).hasSameSizeAs(revision.changes());
            assertThat(steps.stream().flatMap(step -> Stream.concat(step.up().stream(), step.down().stream())))
                    .noneMatch(String::isBlank);
            assertThat(Lint.of(revision, dialect))
                    .allSatisfy(finding -> assertThat(revision.changes()).contains(finding.change()));
        });
    }

    @Test
    @DisplayName("No name comes out that is longer than the database keeps, however long those of the model are")
    void names() {
        each(RandomPair::withLongNames, (revision, dialect) -> {
            List<String> tooLong = scripts(revision, dialect).stream()
                    .flatMap(script -> WORD.matcher(script).results())
                    .map(MatchResult::group)
                    .filter(word -> length(word, dialect) > dialect.limits().name())
                    .toList();

            assertThat(tooLong).isEmpty();
        });
    }

    private static int length(String name, Dialect dialect) {
        return dialect.limits().nameInBytes() ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
    }

    private static List<String> scripts(Revision revision, Dialect dialect) {
        return List.of(SCRIPTS.render(revision, dialect, true), SCRIPTS.render(revision, dialect, false));
    }

    private interface Law {
        void check(Revision revision, Dialect dialect);
    }

    private static void each(LongFunction<RandomPair> pairs, Law law) {
        List<Dialect> dialects = new ArrayList<>(Dialects.all());
        dialects.add(new FakeDialect());
        List<String> failures = new ArrayList<>();
        Seeds.of("dialects", 8, 4).forEach(seed -> {
            RandomPair pair = pairs.apply(seed);
            Revision revision = new Revision(
                    "2",
                    "next",
                    pair.before(),
                    pair.after(),
                    Diff.between(pair.before(), pair.after(), pair.intentions()));
            for (Dialect dialect : dialects) {
                try {
                    law.check(revision, dialect);
                } catch (RuntimeException | AssertionError e) {
                    failures.add("seed " + seed + " in " + dialect.displayName() + ": " + e);
                }
            }
        });
        assertThat(failures.stream().limit(5)).as("%d fail", failures.size()).isEmpty();
    }
}
