package io.github.ormgen.goal.verify;

import io.github.ormgen.database.hibernate.EntityValidation.EntityVerdict;
import io.github.ormgen.database.migrate.ScriptFailure;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.goal.ModelCounts;
import io.github.ormgen.goal.ProjectContext;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.verify.StepFailure;
import io.github.ormgen.verify.StepFailure.Run;
import io.github.ormgen.verify.VerificationStep;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what a proof found to be wrong. */
record VerifyFailures(ProjectContext migration) {

    /** Reports a migration that did not do what it should. */
    void of(StepFailure failure, Database database, List<VerificationStep> stages) {
        VerificationStep stage = failure.stage();
        boolean isDown = failure.run() == Run.DOWN;
        Path file = isDown ? stage.wayBack().orElseThrow() : stage.up();
        if (failure.script().isPresent()) {
            script(failure.script().get(), file, "On " + database.displayName() + when(failure.run()));
            return;
        }
        String should = isDown
                ? "does not restore " + before(stages.indexOf(stage), stages)
                : "does not give the schema of the history";
        migration.error(
                Code.NOT_AS_KEPT,
                new Location(migration.project().shown(file), line(file, failure.differences()), 0, 0),
                "On " + database.displayName() + ", " + name(file) + " " + should + when(failure.run()) + ": "
                        + ModelCounts.count(failure.differences().size(), "difference", "differences") + ".",
                failure.differences().stream().map(one -> one + "\n").collect(Collectors.joining())
                        + advice(stage, isDown));
    }

    /** Reports a script that Flyway repeats, and that failed. */
    void ofRepeated(ScriptFailure failure, Database database, Path folder) {
        script(failure, folder.resolve(failure.script()), "On " + database.displayName());
    }

    /** Reports entities that Hibernate does not accept. */
    void of(EntityVerdict acceptance, Database database, List<VerificationStep> stages) {
        Location model = migration.project().model();
        if (acceptance.verdict() == EntityVerdict.Verdict.REFUSED) {
            migration.error(
                    Code.ENTITIES_REFUSED,
                    model,
                    "On " + database.displayName() + ", Hibernate does not accept the entities for "
                            + before(stages.size(), stages) + ": " + acceptance.text() + ".",
                    "Check that the classes belong to this model. Compile them again: mvn clean compile");
        } else {
            migration.error(
                    Code.NOT_COMPILED,
                    model,
                    acceptance.text() + ".",
                    "Compile the project first: mvn compile    To test only the scripts: -Dormgen.entities=false");
        }
    }

    private void script(ScriptFailure failure, Path file, String where) {
        migration.error(
                failure.code(),
                new Location(migration.project().shown(file), failure.line(), 0, 0),
                where + ", the script failed: " + failure.getMessage() + ".",
                failure.hint());
    }

    private static String when(Run run) {
        return run == Run.AGAIN ? " when it runs again" : "";
    }

    private static String before(int index, List<VerificationStep> stages) {
        return index == 0
                ? "the empty schema"
                : "the schema of " + stages.get(index - 1).name();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.sql$", "");
    }

    /** The first line that names what differs, or its table; 0 if none does. */
    private static int line(Path file, List<Difference> differences) {
        List<String> lines = FileTree.read(file).lines().toList();
        for (Difference one : differences) {
            String name = one.name().substring(one.name().lastIndexOf('.') + 1);
            String table = one.name().substring(0, Math.max(0, one.name().lastIndexOf('.')));
            for (String word : List.of(name, table)) {
                for (int i = 0; !word.isEmpty() && i < lines.size(); i++) {
                    if (isStatementWith(word, lines.get(i))) {
                        return i + 1;
                    }
                }
            }
        }
        return 0;
    }

    private static boolean isStatementWith(String word, String line) {
        return !line.startsWith("--")
                && List.of(line.toLowerCase(Locale.ROOT).split("[^\\w$]+", -1)).contains(word.toLowerCase(Locale.ROOT));
    }

    private String advice(VerificationStep stage, boolean isDown) {
        String beside = migration.files().folder() + "/" + stage.name();
        if (isDown && stage.maker() == VerificationStep.Maker.BOTH) {
            return stage.name() + ".down.sql must remove what " + beside + ".up.sql creates.";
        }
        return "If the script was edited, revert the edit. Write your own statements into " + beside
                + ".up.sql and .down.sql, and add them to the scripts with mvn ormgen:revision -Dormgen.amend";
    }
}
