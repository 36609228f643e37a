package io.github.ormgen;

import io.github.ormgen.database.flyway.HistoryTable;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.database.flyway.Migration;
import io.github.ormgen.database.flyway.ScriptFailure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what stands after a script has failed, and how to go on. */
record Aftermath(LiveDatabase database) {

    private static final Pattern VERSION = Pattern.compile("(?:.*/)?[VU](.+?)__.*");

    /** After a script that was to make a revision. */
    String ofMigrating(ScriptFailure failure) {
        if (database.rollsBack()) {
            return first(failure) + database.kind().displayName()
                    + " has taken back what the script did: nothing of it stands. Put right what it failed on, and migrate"
                    + " again.";
        }
        String version = versionOf(failure.script());
        String goOn = failure.statements() == 0 ? begin(version) : goOn(version, failure.line());
        return first(failure) + done(failure) + " Put right what it failed on" + goOn;
    }

    /** After a script that was to take a migration back. */
    String ofUndoing(ScriptFailure failure, Migration migration) {
        HistoryTable history = database.history();
        if (database.rollsBack()) {
            return first(failure) + database.kind().displayName() + " has taken back what the script did: "
                    + migration.name() + " stands as before.";
        } else if (failure.isClosingAlone()) {
            return first(failure) + migration.name()
                    + " has been taken back, but Flyway's history doesn't know it. Tell it:\n  "
                    + history.markUndone(migration);
        }
        return first(failure) + done(failure) + " Put right what it failed on, run the rest of the script"
                + from(failure.line()) + " with any SQL client, and then tell Flyway that " + migration.name()
                + " has not run:\n  " + history.markUndone(migration);
    }

    /** What to do about a migration that has begun and not ended. */
    String ofFailed(Migration migration) {
        String version = migration.version().orElse("");
        return "If nothing of it has been done, put right what it failed on" + begin(version)
                + "\nIf a part has been done, put right what it failed on" + goOn(version, 0);
    }

    private String begin(String version) {
        return ", have Flyway forget it, and migrate again:\n  "
                + database.history().forget(version);
    }

    private String goOn(String version, int line) {
        return ", run the rest of the script" + from(line)
                + " with any SQL client, and then tell Flyway that it is done:\n  "
                + database.history().markDone(version);
    }

    private static String from(int line) {
        return line == 0 ? "" : ", from line " + line + " on,";
    }

    private static String first(ScriptFailure failure) {
        return failure.hint().isEmpty() ? "" : failure.hint() + "\n";
    }

    private String done(ScriptFailure failure) {
        String commits = database.kind().displayName() + " commits each statement: ";
        return switch (failure.statements()) {
            case 0 -> commits + "this was the first, so that nothing has changed.";
            case 1 -> commits + "the one before this has been done, this one and those behind it have not.";
            default ->
                commits + "the " + failure.statements()
                        + " before this have been done, this one and those behind it have not.";
        };
    }

    private static String versionOf(String script) {
        Matcher matcher = VERSION.matcher(script);
        return matcher.matches() ? matcher.group(1).replace('_', '.') : "";
    }
}
