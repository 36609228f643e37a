package io.github.ormgen.it.histories;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.script.Scripts;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One step of a history.
 *
 * @param kind the kind of database
 * @param before what was there
 * @param after what there is behind the project's own migration
 * @param renames what was renamed
 */
record Step(Database kind, Catalog before, Catalog after, MigrationHints renames) {

    private static final Scripts SCRIPTS = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));

    private static final Pattern MISSING = Pattern.compile("(?:function|type|relation) \"?(\\w+)\\W.*does not exist");

    /** A database that is as it was before the step. */
    interface Place {
        void run(String script) throws SQLException;

        Catalog catalog() throws SQLException;
    }

    /** Whether there is anything to try. */
    boolean isSaid() {
        return !before.schema().isSame(after.schema());
    }

    /** Kinds of things that no schema can say and that changed. */
    Set<String> unsaid() {
        return changedUnsaid().stream().map(UnsupportedObject::kind).collect(Collectors.toSet());
    }

    private Set<UnsupportedObject> changedUnsaid() {
        Set<UnsupportedObject> changed = new HashSet<>(Comparison.unsaid(before));
        Set<UnsupportedObject> next = Comparison.unsaid(after);
        Set<UnsupportedObject> both = new HashSet<>(changed);
        both.retainAll(next);
        changed.addAll(next);
        changed.removeAll(both);
        return changed;
    }

    /** Goes there and back. */
    Outcome run(Place place) {
        String scripts = "";
        try {
            List<Change> changes = Diff.between(before.schema(), after.schema(), renames);
            Revision revision = new Revision("2", "next", before.schema(), after.schema(), changes);
            if (!Fold.of(after.schema(), revision.inverse()).isSame(before.schema())) {
                return new Outcome(Outcome.Kind.FAILED, "the inverses do not give the former schema back");
            }
            String up = SCRIPTS.render(revision, List.of(kind)).get(0).text();
            String down = SCRIPTS.render(revision, List.of(kind)).get(1).text();
            scripts = up + "\n-- back\n" + down;
            place.run(up);
            List<String> there = Comparison.differences(place.catalog().schema(), after.schema());
            if (!there.isEmpty()) {
                return new Outcome(Outcome.Kind.FAILED, "after V: " + there + "\n" + scripts);
            }
            place.run(down);
            List<String> back = Comparison.differences(place.catalog().schema(), before.schema());
            if (!back.isEmpty()) {
                return new Outcome(Outcome.Kind.FAILED, "after U: " + back + "\n" + scripts);
            }
            Set<String> unsaid = unsaid();
            return unsaid.isEmpty()
                    ? new Outcome(Outcome.Kind.PASSED, "")
                    : new Outcome(Outcome.Kind.PASSED_IN_PART, String.join(", ", unsaid));
        } catch (SQLException | RuntimeException e) {
            return failure(e, scripts);
        }
    }

    private Outcome failure(Exception e, String scripts) {
        String message = String.valueOf(e.getMessage());
        boolean isHindered = message.matches("(?s).*(used by a view|view .* depends|policy|trigger .* depends|"
                + "materialized view|function .* depends|used in a trigger).*");
        return new Outcome(
                isHindered || isWanting(message) ? Outcome.Kind.HINDERED : Outcome.Kind.FAILED,
                e.getClass().getSimpleName() + ": " + message + "\n" + scripts);
    }

    /** Whether something is missing, or other than it should be, that the step makes and that no schema can say. */
    private boolean isWanting(String message) {
        Matcher missing = MISSING.matcher(message);
        String name = missing.find() ? missing.group(1) : "";
        return changedUnsaid().stream()
                .anyMatch(thing -> (!name.isEmpty() && thing.kind().equals("extension"))
                        || (!name.isEmpty() && thing.name().contains(name))
                        || (thing.kind().equals("function") && message.contains("marked IMMUTABLE")));
    }
}
