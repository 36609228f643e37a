package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.ViewChange;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drops views before anything else changes and makes them after everything else has: those that go or come, those that
 * stand on something that changes, and those that stand on such views. Used once, when all other changes are known.
 */
final class ViewPhase {

    private final DiffContext diff;
    private final Set<TableName> taken;
    /** The views of the last schema that are not what they were, so that what reads them comes again too. */
    private final Set<TableName> changed = new HashSet<>();

    private final List<Change> first = new ArrayList<>();
    /** The views of the next schema that are there when the last step comes, by their next names. */
    private final Set<TableName> staying = new HashSet<>();

    ViewPhase(DiffContext diff) {
        this.diff = diff;
        this.taken = ConstraintRenames.relations(diff.before);
        diff.before.views().forEach(view -> taken.add(view.name()));
    }

    void run() {
        View.inOrder(diff.before.views()).forEach(this::begin);
        // What reads goes before what is read.
        Collections.reverse(first);
        diff.addFirst(first);
        View.inOrder(diff.after.views()).forEach(this::end);
    }

    private void begin(View view) {
        Optional<View> next =
                Optional.ofNullable(diff.matching.views().get(view.name())).flatMap(diff.after::view);
        if (next.filter(other -> view.name().equals(other.name()) && view.sql().equals(other.sql()))
                .isEmpty()) {
            changed.add(view.name());
        }
        if (next.isEmpty() || isInTheWay(view, next.get())) {
            changed.add(view.name());
            first.add(ViewChange.drop(view));
            return;
        }
        staying.add(next.get().name());
        if (!view.name().equals(next.get().name())) {
            first.add(ViewChange.alter(view, view.withName(next.get().name())));
        }
    }

    private boolean isInTheWay(View view, View next) {
        boolean isRenamed = !view.name().equals(next.name());
        return diff.affectedViews.isIn(view)
                || view.reads().stream().anyMatch(changed::contains)
                || !view.name().schema().equals(next.name().schema())
                || (isRenamed && taken.contains(next.name()));
    }

    private void end(View next) {
        if (!staying.contains(next.name())) {
            diff.add(ViewChange.create(next));
            return;
        }
        View now = diff.now().view(next.name()).orElseThrow();
        View replaced = next.withPath(now.path());
        if (!now.equals(replaced)) {
            diff.add(ViewChange.alter(now, replaced));
        }
    }
}
