package io.github.ormgen.goal.live;

import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.Migration.State;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.goal.ScriptChecksums;
import io.github.ormgen.history.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks whether what has run on a database, and what the project has, fit together. */
public record LiveChecks(DatabaseContext live) {

    private static final int SHOWN = 5;

    /** Reports what keeps migrations from running. */
    public void check(List<Migration> migrations) {
        strangers(migrations);
        if (live.diagnostics().hasErrors()) {
            // What another application ran says nothing about this project's scripts.
            return;
        }
        migrations.forEach(this::check);
    }

    /** Reports a migration that has begun and not ended, ran as another script, or would be left out. */
    public void check(Migration migration) {
        switch (migration.state()) {
            case FAILED ->
                report(
                        Code.FAILED_MIGRATION,
                        migration,
                        migration.name() + " started on this database and did not finish.",
                        new FailureAdvice(live.database()).ofFailed());
            case UNDO_FAILED ->
                report(
                        Code.UNDO_CUT_SHORT,
                        migration,
                        "The undo of " + migration.name() + " started on this database and did not finish.",
                        new FailureAdvice(live.database()).ofFailed());
            case EDITED ->
                report(
                        Code.EDITED_SINCE,
                        migration,
                        "This is not the script that ran on this database as " + migration.name() + ".",
                        "Revert the edit, and keep your change as a new revision. If only the script is different,"
                                + " and the database is correct, let Flyway accept it: mvn flyway:repair");
            case OUT_OF_ORDER ->
                report(
                        Code.LEFT_OUT,
                        migration,
                        migration.name() + " has not run, but a higher version has, so Flyway would leave it out.",
                        live.entry(migration).isPresent()
                                ? "First undo the higher versions with mvn ormgen:undo, or give it a higher version:"
                                        + " mvn ormgen:rebase"
                                : "Give it a higher version.");
            default -> {}
        }
    }

    private void strangers(List<Migration> migrations) {
        List<Migration> strangers = migrations.stream()
                .filter(each ->
                        each.state() == State.UNKNOWN && live.entry(each).isEmpty())
                .toList();
        boolean isAhead = migrations.stream().anyMatch(each -> each.state() == State.APPLIED)
                && migrations
                        .subList(migrations.size() - strangers.size(), migrations.size())
                        .equals(strangers);
        if (strangers.isEmpty()) {
            return;
        }
        String names = names(strangers);
        String table = live.ran().table().name();
        if (isAhead) {
            live.diagnostics()
                    .warning(
                            Code.FOREIGN_HISTORY,
                            live.place(),
                            "This database is ahead of the project, which has no script for " + names + ".",
                            "Check that the project is up to date.");
        } else {
            live.error(
                    Code.FOREIGN_HISTORY,
                    table + " contains migrations that the project does not have: " + names + ".",
                    "If the table belongs to another application, name another history table:"
                            + " -Dormgen.historyTable=shop_history. If scripts are missing, restore them.");
        }
    }

    private static String names(List<Migration> strangers) {
        String names = strangers.stream().limit(SHOWN).map(Migration::name).collect(Collectors.joining(", "));
        int more = strangers.size() - SHOWN;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    /** Reports a version that nothing has. */
    public void target(String version, List<Migration> migrations) {
        List<String> known =
                migrations.stream().flatMap(each -> each.version().stream()).toList();
        if (!known.contains(version)) {
            live.error(
                    Code.UNKNOWN_TARGET,
                    "-Dormgen.target is " + version + ", but there is no migration of that version.",
                    "mvn ormgen:info lists them.");
        }
    }

    /** Reports scripts that are missing, and those that have not run and are not as they were kept. */
    public void scripts(List<Migration> migrations) {
        Set<String> ran = migrations.stream()
                .filter(each -> !each.isPending() && each.state() != State.UNKNOWN)
                .map(Migration::script)
                .collect(Collectors.toSet());
        ScriptChecksums scripts = new ScriptChecksums(live);
        for (Entry entry : live.history().entries()) {
            if (!ran.contains(live.up(entry).file())) {
                scripts.check(entry, live.up(entry).path());
            }
        }
    }

    private void report(Code code, Migration migration, String message, String hint) {
        live.error(code, live.project().at(live.migrationFolder().resolve(migration.script())), message, hint);
    }
}
