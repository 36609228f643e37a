package io.github.ormgen.it.live;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that runs a goal, and is gone from one moment to the next when its script has come to a statement. */
final class HaltingGoal {

    private static final int STATUS = 9;

    private HaltingGoal() {}

    /**
     * Runs migrate, or an undo of one.
     *
     * @param arguments the project's folder, kind, URL, user and schema of the database, the beginning of the script's name,
     *     how many statements are done
     */
    public static void main(String[] arguments) throws Exception {
        ScratchDatabase database = new ScratchDatabase(
                Database.valueOf(arguments[1]), arguments[2], arguments[3], "", arguments[4], () -> {});
        String script = arguments[5];
        int behind = Integer.parseInt(arguments[6]);
        Progress halting = new Progress() {
            @Override
            public void begins(String name) {}

            @Override
            public void statement(String name, int done) {
                if (name.startsWith(script) && done == behind) {
                    Runtime.getRuntime().halt(STATUS);
                }
            }

            @Override
            public void ends(String name, long millis) {}
        };
        Faults faults = new Faults(new LiveProject(Path.of(arguments[0]), database));
        if (script.startsWith("V")) {
            faults.project().migrate(halting);
        } else {
            faults.undo(halting);
        }
    }

    /** Runs one in a process of its own; whether it was halted. */
    static boolean isHalted(LiveProject project, String script, int behind) throws Exception {
        ScratchDatabase database = project.database();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HaltingGoal.class.getName(),
                project.folder().toString(),
                database.kind().name(),
                database.url(),
                database.user(),
                database.schema(),
                script,
                String.valueOf(behind)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(project.folder().toFile(), "halted.log"))
                .start();
        return process.waitFor() == STATUS;
    }
}
