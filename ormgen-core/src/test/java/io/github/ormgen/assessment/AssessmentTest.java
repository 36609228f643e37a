package io.github.ormgen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.assessment.Verdict.Up;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.lint.Finding;
import io.github.ormgen.lint.Lint;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.random.RandomPair;
import io.github.ormgen.schema.random.Seeds;
import io.github.ormgen.sql.guard.Guards;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans, lint and guards say the same of any change. {@code -Dormgen.assessment.seeds=100000} tries more changes. */
class AssessmentTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    @DisplayName(
            "A change that a guard can stop is never called safe, and lint warns of duplicates that a guard counts alone")
    void agree(Database database) {
        Dialect dialect = Dialects.of(database);
        Seeds.of("assessment", 150, 25).forEach(seed -> {
            RandomPair pair = RandomPair.of(seed);
            List<Change> changes = Diff.between(pair.before(), pair.after(), pair.intentions());
            Revision revision = new Revision("1", "random", pair.before(), pair.after(), changes);
            List<Finding> findings = Lint.of(revision, dialect);
            Guards guards = new Guards(dialect, revision.before(), changes);
            for (Assessment assessment : Assessments.of(revision).all()) {
                Change change = assessment.change();
                Verdict verdict = assessment.verdict(dialect);
                boolean isGuarded = !guards.of(change).isEmpty();
                boolean isCalm = verdict.up() == Up.SAFE || verdict.up() == Up.LOCKS;
                // What a new column holds, the script itself has put there; its guard is about what users have changed.
                boolean isSurprise = isGuarded && isCalm && assessment.scope() != Assessment.Scope.NEW_COLUMN;
                boolean isWarned = findings.stream()
                        .anyMatch(finding -> finding.change() == change && finding.rule() == LintRule.UNIQUE_ON_ROWS);

                assertThat(isSurprise).as("seed %s, guarded: %s", seed, change).isFalse();
                assertThat(isWarned && isCalm)
                        .as("seed %s, warned of: %s", seed, change)
                        .isFalse();
                assertThat(verdict.up() == Up.LOCKS)
                        .as("seed %s, waits: %s", seed, change)
                        .isEqualTo(isCalm && !assessment.locks(dialect).isEmpty());
            }
        });
    }
}
