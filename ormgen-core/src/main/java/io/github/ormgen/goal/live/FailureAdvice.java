package io.github.ormgen.goal.live;

import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.ScriptFailure;

/** Says what stands after a script has failed, and how to go on. */
public record FailureAdvice(LiveDatabase database) {

    private static final String REPAIR = "mvn ormgen:repair shows what ran, and finishes it or undoes it.";

    /** After a script that was to make a revision. */
    public String ofMigrating(ScriptFailure failure) {
        return first(failure)
                + (isGone(failure)
                        ? database.kind().displayName()
                                + " has rolled back the script. Correct the cause of the failure, and migrate again."
                        : done());
    }

    /** After a script that was to take a migration back. */
    public String ofUndoing(ScriptFailure failure, Migration migration) {
        if (isGone(failure)) {
            return first(failure) + database.kind().displayName() + " has rolled back the script: " + migration.name()
                    + " is applied as before.";
        } else if (failure.isClosingAlone()) {
            return first(failure) + "The whole script ran, but the history does not contain it. " + REPAIR;
        }
        return first(failure) + done();
    }

    /** What to do about a migration that has begun and not ended. */
    String ofFailed() {
        return "If it is running now, wait for it. If it was interrupted: " + REPAIR;
    }

    /** After statements that were to finish a script, or to take it back. */
    public String ofRepairing(ScriptFailure failure) {
        return first(failure) + "Correct the cause of the failure, and run the rest: mvn ormgen:repair";
    }

    private boolean isGone(ScriptFailure failure) {
        return database.rollsBack() || (failure.isWithoutTrace() && !failure.isClosingAlone());
    }

    private static String first(ScriptFailure failure) {
        return failure.hint().isEmpty() ? "" : failure.hint() + "\n";
    }

    private String done() {
        return database.kind().displayName()
                + " commits statements that create or alter tables, so a part of the script remains."
                + " Correct the cause of the failure; " + REPAIR;
    }
}
