package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks whether what the model says with {@code renamedFrom} is still to be done, has been done, or can't be: nobody
 * knows the name.
 */
final class FormerNames {

    /** What becomes of a former name, from the one that counts most. */
    private enum State {
        PENDING,
        DONE,
        UNKNOWN,
        NOTHING_KEPT
    }

    private record Said(Location at, String former) {}

    private final MigrationHints intentions;
    private final SourceLocations places;
    private final Diagnostics diagnostics;
    private final boolean isEmpty;
    private final Set<String> modelPaths;
    private final Set<String> known = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    FormerNames(
            History history, Schema model, MigrationHints intentions, SourceLocations places, Diagnostics diagnostics) {
        this.intentions = intentions;
        this.places = places;
        this.diagnostics = diagnostics;
        this.isEmpty = history.entries().isEmpty();
        this.modelPaths = paths(model);
        known.addAll(paths(history.schema()));
        history.schema().tables().forEach(table -> known.add(table.name().name()));
        history.schema().views().forEach(view -> known.add(view.name().name()));
        for (Entry entry : history.entries()) {
            entry.changes().forEach(this::remember);
        }
    }

    private void remember(Change change) {
        switch (change.subject()) {
            case TABLE -> remember((TableChange) change);
            case VIEW -> remember((ViewChange) change);
            case PATHS -> change.paths().forEach(path -> addWithParents(done, path.before()));
            case COLUMN, PART, ROW, ENUM_TYPE, SEQUENCE, VALUE, COLLATION, SQL -> {}
        }
    }

    private void remember(TableChange change) {
        if (change.is(Verb.RENAME)) {
            done.add(change.name().name());
        }
    }

    private void remember(ViewChange change) {
        if (change.is(Verb.RENAME) || change.is(Verb.DROP)) {
            done.add(change.old().name().name());
        }
        if (change.is(Verb.DROP)) {
            // A view may come again under another name.
            done.add(change.old().path());
        }
    }

    /** Reports what is done, as a notice, and what nobody knows, as an error; a mixin's or embeddable's field once. */
    void report() {
        Map<Said, State> states = new HashMap<>();
        new TreeMap<>(intentions.formerNames()).forEach((path, former) -> {
            Optional<Location> place = Optional.ofNullable(places.declared().get(path));
            if (place.isPresent() && modelPaths.contains(path)) {
                states.merge(
                        new Said(place.get(), former),
                        state(path, former),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        states.forEach(this::report);
    }

    private State state(String path, String former) {
        if (isEmpty) {
            return State.NOTHING_KEPT;
        }
        Set<String> names = former(path, former);
        if (names.stream().anyMatch(known::contains) && !(isDone(names) && known.contains(path))) {
            return State.PENDING;
        }
        return isDone(names) ? State.DONE : State.UNKNOWN;
    }

    private boolean isDone(Set<String> names) {
        return names.stream().anyMatch(done::contains);
    }

    /** The former path, below present and former paths of what holds it, and the name of a table itself. */
    private Set<String> former(String path, String name) {
        Set<String> names = new HashSet<>();
        for (String former : intentions.formerPaths(path, "", "")) {
            if (former.equals(name) || former.endsWith("." + name)) {
                names.add(former);
            }
        }
        names.add(name);
        return names;
    }

    private void report(Said said, State state) {
        String name = "'" + said.former() + "'";
        switch (state) {
            case PENDING -> {}
            case DONE, NOTHING_KEPT ->
                diagnostics.notice(
                        Code.FORMER_NAME_KEPT,
                        said.at(),
                        "renamedFrom: " + said.former()
                                + (state == State.DONE
                                        ? " has no effect any more: the rename is in the history."
                                        : " has no effect: no revision is kept yet."),
                        "You can remove it.");
            case UNKNOWN ->
                diagnostics.error(
                        Code.UNKNOWN_FORMER_NAME,
                        said.at(),
                        "renamedFrom names " + name
                                + ", which does not exist in the last revision or in any revision before it.",
                        "Write the name in the last revision, or remove renamedFrom.");
        }
    }

    private static Set<String> paths(Schema schema) {
        Set<String> paths = new HashSet<>();
        for (Table table : schema.tables()) {
            addWithParents(paths, table.path());
            table.columns().forEach(column -> addWithParents(paths, column.path()));
        }
        Stream.of(schema.sequences(), schema.views(), schema.enumTypes())
                .flatMap(List::stream)
                .forEach(part -> paths.add(part.path()));
        return paths;
    }

    private static void addWithParents(Collection<String> paths, String path) {
        paths.add(path);
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            paths.add(path.substring(0, dot));
        }
    }
}
