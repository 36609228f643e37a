package io.github.ormgen.plan;

import io.github.ormgen.change.Revision;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.lint.Finding;
import io.github.ormgen.lint.Lint;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.lint.Waivers;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.script.Plans;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A revision as each database takes it.
 *
 * @param revision the revision
 * @param since the version of the one before it, empty for the first
 * @param steps its changes, in order, by database
 * @param findings what would hurt in production and is not waived, by database
 */
public record Plan(
        Revision revision,
        Optional<String> since,
        SortedMap<Database, List<Plans.Step>> steps,
        SortedMap<Database, List<Finding>> findings) {

    /** The plan of a revision for databases. */
    public static Plan of(
            Revision revision,
            Optional<String> since,
            Collection<Database> databases,
            Waivers waivers,
            LintLevels levels) {
        TreeMap<Database, List<Plans.Step>> steps = new TreeMap<>();
        TreeMap<Database, List<Finding>> findings = new TreeMap<>();
        for (Database database : databases) {
            Dialect dialect = Dialects.of(database);
            steps.put(database, Plans.of(revision, dialect));
            findings.put(database, Lint.of(revision, dialect, waivers, levels));
        }
        return new Plan(revision, since, steps, findings);
    }

    /** What would hurt in a change on a database. */
    List<Finding> findings(Database database, Plans.Step step) {
        return findings.getOrDefault(database, List.of()).stream()
                .filter(finding -> finding.change().equals(step.change()))
                .toList();
    }

    /** What it is in a line: {@code V2 sessions: 5 changes since V1}. */
    public String headline() {
        int changes = revision.changes().size();
        return "V" + revision.version() + " " + revision.description() + ": " + changes
                + (changes == 1 ? " change" : " changes")
                + since.map(version -> " since V" + version).orElse("");
    }
}
