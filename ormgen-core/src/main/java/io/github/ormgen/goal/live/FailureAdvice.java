package io.github.ormgen.goal.live;

import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.ScriptFailure;

/** Says what stands after a script has failed, and how to go on. */
public record FailureAdvice(LiveDatabase database) {

    private static final String REPAIR = "mvn ormgen:repair tells what stands, and finishes it or takes it back.";

    /** After a script that was to make a revision. */
    public String ofMigrating(ScriptFailure failure) {
        if (isGone(failure)) {
            return first(failure) + database.kind().displayName()
                    + " has taken back what the script did: nothing of it stands. Put right what it failed on, and migrate"
                    + " again.";
        }
        return first(failure) + done();
    }

    /** After a script that was to take a migration back. */
    public String ofUndoing(ScriptFailure failure, Migration migration) {
        if (isGone(failure)) {
            return first(failure) + database.kind().displayName() + " has taken back what the script did: "
                    + migration.name() + " stands as before.";
        } else if (failure.isClosingAlone()) {
            return first(failure) + "All of the script has been done, but the history doesn't know it. " + REPAIR;
        }
        return first(failure) + done();
    }

    /** What to do about a migration that has begun and not ended. */
    String ofFailed() {
        return "If it runs right now, let it come to its end. If it was cut short: " + REPAIR;
    }

    /** After statements that were to finish a script, or to take it back. */
    public String ofRepairing(ScriptFailure failure) {
        return first(failure) + "Put right what it failed on, and have the rest done: mvn ormgen:repair";
    }

    private boolean isGone(ScriptFailure failure) {
        return database.rollsBack() || (failure.isWithoutTrace() && !failure.isClosingAlone());
    }

    private static String first(ScriptFailure failure) {
        return failure.hint().isEmpty() ? "" : failure.hint() + "\n";
    }

    private String done() {
        return database.kind().displayName()
                + " commits what makes and alters tables, so that a part of the script stands. Put right what it failed on;"
                + " " + REPAIR;
    }
}
