package io.github.ormgen.it.live;

import io.github.ormgen.goal.verify.VerifyProgress;
import io.github.ormgen.schema.Database;
import io.github.ormgen.verify.VerificationReport;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a proof told on its way. */
final class Trials implements VerifyProgress {

    private final List<VerificationReport> proven = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();

    /** Each migration with what came of it up, down and up again. */
    List<String> lines() {
        return proven.stream()
                .flatMap(one -> one.trials().stream())
                .map(trial -> trial.name() + " " + trial.up().word() + " "
                        + trial.down().word() + " " + trial.again().word())
                .toList();
    }

    /** What was told beside, in a line. */
    String notes() {
        return String.join("\n", proven.get(0).notes());
    }

    /** The scripts that came to their end, in order. */
    List<String> scripts() {
        return scripts;
    }

    @Override
    public void begins(Database database, String place) {}

    @Override
    public void ends(VerificationReport one) {
        proven.add(one);
    }

    @Override
    public void begins(String script) {}

    @Override
    public void statement(String script, int done) {}

    @Override
    public void ends(String script, long millis) {
        scripts.add(script);
    }
}
