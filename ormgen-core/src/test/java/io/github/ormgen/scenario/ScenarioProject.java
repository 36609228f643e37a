package io.github.ormgen.scenario;

import io.github.ormgen.change.Revision;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.check.Checker;
import io.github.ormgen.goal.plan.Planner;
import io.github.ormgen.goal.revision.Reviser;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.plan.Palette;
import io.github.ormgen.plan.Plan;
import io.github.ormgen.plan.PlanText;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** A project's folder with a model, its history and its scripts. */
public record ScenarioProject(Path directory, List<Database> databases) {

    private static final String MODEL = "src/main/ormgen/model.yaml";

    /** A new one; what was in the folder goes. */
    public static ScenarioProject in(Path directory, List<Database> databases) throws IOException {
        ScenarioFolder.delete(directory);
        return new ScenarioProject(directory, databases);
    }

    /** Writes the model. */
    public void model(String text) {
        write(MODEL, text);
    }

    /** Writes a file. */
    public void write(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files with their texts. */
    public SortedMap<String, String> tree() throws IOException {
        return Golden.read(directory);
    }

    /** Keeps a revision. */
    public Reviser.Result keep(String name, String... accepted) throws GoalException {
        Reviser.Request keep = new Reviser.Request(Optional.of(name), Optional.empty(), false, Set.of(accepted));
        return Reviser.revise(request(), keep);
    }

    /** Keeps the newest revision anew. */
    public Reviser.Result amend(String... accepted) throws GoalException {
        Reviser.Request keep = new Reviser.Request(Optional.empty(), Optional.empty(), true, Set.of(accepted));
        return Reviser.revise(request(), keep);
    }

    /** The lines of the plan, without SQL; empty if the model is not ahead. */
    public String plan() throws GoalException {
        Optional<Plan> plan = Planner.plan(request()).plan();
        return plan.map(found -> String.join("\n", new PlanText(Palette.plain(), false).lines(found)) + "\n")
                .orElse("");
    }

    /** The revision that the model is ahead by, if there is one. */
    public Optional<Revision> draft() throws GoalException {
        return Planner.plan(request()).plan().map(Plan::revision);
    }

    /** Fails unless model, history and scripts fit together; gives the number of revisions. */
    public int check() throws GoalException {
        return Checker.check(request()).revisions();
    }

    /** What each goal on revisions is asked for. */
    public MigrationRequest request() {
        return new MigrationRequest(
                new Project(directory, directory.resolve("src/main/ormgen"), directory.resolve("src/main/resources")),
                databases,
                Optional.empty(),
                DropPolicy.GO,
                LintLevels.usual());
    }

    /** The folder of a database's scripts: {@code migration} or {@code undo}. */
    public Path scripts(String kind, Database database) {
        Path folder = directory.resolve("src/main/resources/db").resolve(kind);
        return databases.size() == 1 ? folder : folder.resolve(database.id());
    }

    /** The script that makes a revision, {@code 2__next}, on a database. */
    public String up(String revision, Database database) throws IOException {
        return Files.readString(scripts("migration", database).resolve("V" + revision + ".sql"));
    }

    /** The script that takes it back. */
    public String down(String revision, Database database) throws IOException {
        return Files.readString(scripts("undo", database).resolve("U" + revision + ".sql"));
    }
}
