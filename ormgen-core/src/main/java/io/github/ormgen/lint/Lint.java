package io.github.ormgen.lint;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.fold.Fold;
import io.github.ormgen.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/** Looks revisions through. */
public final class Lint {

    private Lint() {}

    /** What is left of what the rules find, when the project has said what is fine and how bad the rest is. */
    public static List<Finding> of(Revision revision, Dialect dialect, Waivers waivers, LintLevels levels) {
        return levels.of(waivers.left(of(revision, dialect)));
    }

    /** What the rules find in a revision, as a dialect writes it; change by change. */
    public static List<Finding> of(Revision revision, Dialect dialect) {
        Fold before = new Fold(revision.before());
        LintContext scene = new LintContext(dialect, before);
        RollingUpgradeRules code = new RollingUpgradeRules(scene);
        LockRules locks = new LockRules(scene);
        SchemaRules shape = new SchemaRules(scene);
        List<Finding> findings = new ArrayList<>();
        for (Change change : revision.changes()) {
            findings.addAll(code.of(change));
            findings.addAll(locks.of(change));
            findings.addAll(shape.of(change));
            scene.advance(change);
        }
        return findings;
    }
}
