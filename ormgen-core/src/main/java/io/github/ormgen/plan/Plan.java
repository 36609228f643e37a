package io.github.ormgen.plan;

import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.sql.Plans;
import java.util.Collection;
import java.util.Collections;
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
 */
public record Plan(Revision revision, Optional<String> since, SortedMap<Database, List<Plans.Step>> steps) {

    /** Keeps a copy of the steps. */
    public Plan {
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    }

    /** The plan of a revision for databases. */
    public static Plan of(Revision revision, Optional<String> since, Collection<Database> databases) {
        TreeMap<Database, List<Plans.Step>> steps = new TreeMap<>();
        databases.forEach(database -> steps.put(database, Plans.of(revision, database)));
        return new Plan(revision, since, steps);
    }

    /** What it is in a line: {@code V2 sessions: 5 changes since V1}. */
    public String headline() {
        int changes = revision.changes().size();
        return "V" + revision.version() + " " + revision.description() + ": " + changes
                + (changes == 1 ? " change" : " changes")
                + since.map(version -> " since V" + version).orElse("");
    }
}
