package io.github.ormgen.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Change.SetPaths;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.random.RandomPair;
import io.github.ormgen.schema.random.Seeds;
import io.github.ormgen.schema.random.Soundness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of any two schemas. {@code -Dormgen.laws.seeds=100000} tries more, {@code -Dormgen.laws.first} others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawsTest {

    /** What fresh seeds have found, by the law that failed. */
    private static final long[] FOUND = {
        700001100,
        700005995,
        830002960,
        830017981,
        850002294, // sound
        700001825,
        700002407,
        700005076,
        810005489, // descent
        830006864,
        830009874,
        850004676 // nothing
    };

    private final List<Step> steps =
            Seeds.of("laws", 1000, 25, FOUND).mapToObj(Step::of).toList();

    @Test
    @DisplayName("A random model says each attribute once")
    void attributes() {
        each(step -> Stream.of(step.pair.before(), step.pair.after())
                .flatMap(schema -> schema.tables().stream())
                .forEach(table ->
                        assertThat(table.columns()).extracting(Column::path).doesNotHaveDuplicates()));
    }

    @Test
    @DisplayName("Folding the changes gives the next schema, and folding their inverses backwards gives the last")
    void fold() {
        each(step -> {
            assertThat(Fold.of(step.pair.before(), step.changes).isSame(step.pair.after()))
                    .isTrue();
            assertThat(Fold.of(step.pair.after(), step.inverse()).isSame(step.pair.before()))
                    .isTrue();
            assertThat(step.changes)
                    .allSatisfy(change -> assertThat(change.inverse().inverse()).isEqualTo(change));
        });
    }

    @Test
    @DisplayName("A table that moves to another schema under another name finds both names free that it has on the way")
    void moves() {
        each(step -> {
            walk(step.pair.before(), step.changes);
            walk(step.pair.after(), step.inverse());
        });
    }

    private static void walk(Schema start, List<Change> changes) {
        Fold fold = new Fold(start);
        for (Change change : changes) {
            if (change instanceof TableChange table && table.is(Edit.Verb.RENAME)) {
                TableName before = table.old().name();
                TableName after = table.next().name();
                Stream.of(after.sibling(before.name()), before.sibling(after.name()))
                        .filter(name -> !name.equals(before))
                        .forEach(name -> assertThat(fold.table(name).isPresent()
                                        || fold.sequence(name).isPresent())
                                .as("%s is there while %s becomes %s", name, before, after)
                                .isFalse());
            }
            fold.apply(change);
        }
    }

    @Test
    @DisplayName("From a schema to itself there is no change, though the model still says what was renamed")
    void nothing() {
        each(step -> {
            Schema schema = step.pair.after();
            Map<String, String> origins = new HashMap<>();
            step.changes.stream()
                    .filter(SetPaths.class::isInstance)
                    .flatMap(change -> ((SetPaths) change).paths().stream())
                    .forEach(path -> origins.put(path.after(), path.before()));

            assertThat(Diff.between(schema, schema, MigrationHints.none())).isEmpty();
            assertThat(Diff.between(schema, schema, step.pair.intentions().withOrigins(origins)))
                    .isEmpty();
        });
    }

    @Test
    @DisplayName("Every schema on the way, and on the way back, is one that a database can take")
    void sound() {
        each(step -> {
            assertSound(step.pair.before(), step.changes);
            assertSound(step.pair.after(), step.inverse());
        });
    }

    private static void assertSound(Schema schema, List<Change> changes) {
        Fold fold = new Fold(schema);
        for (Change change : changes) {
            fold.apply(change);
            assertThat(Soundness.problems(fold.schema())).as("after %s", change).isEmpty();
        }
    }

    @Test
    @DisplayName("What lives on in the model lives on in the database")
    void descent() {
        each(step -> {
            Descent descent = new Descent();
            step.changes.forEach(descent::follow);

            step.pair.tables().forEach((first, last) -> {
                assertThat(descent.table(last)).isEqualTo(first);
                step.pair
                        .columns()
                        .get(first)
                        .forEach((column, next) -> assertThat(descent.column(last, next))
                                .as("%s of %s", next, last)
                                .isEqualTo(column));
            });
            step.pair
                    .enumTypes()
                    .forEach((first, last) -> assertThat(descent.enumType(last)).isEqualTo(first));
        });
    }

    private record Step(RandomPair pair, List<Change> changes) {

        static Step of(long seed) {
            try {
                RandomPair pair = RandomPair.of(seed);
                return new Step(pair, Diff.between(pair.before(), pair.after(), pair.intentions()));
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }

        List<Change> inverse() {
            return new Revision("2", "next", pair.before(), pair.after(), changes).inverse();
        }
    }

    private interface Law {
        void check(Step step);
    }

    private void each(Law law) {
        List<String> failures = new ArrayList<>();
        for (Step step : steps) {
            try {
                law.check(step);
            } catch (RuntimeException | AssertionError e) {
                failures.add("seed " + step.pair.seed() + ": " + step.pair.edits() + "\n  " + e);
            }
        }
        assertThat(failures.stream().limit(10))
                .as("%d of %d fail", failures.size(), steps.size())
                .isEmpty();
    }
}
