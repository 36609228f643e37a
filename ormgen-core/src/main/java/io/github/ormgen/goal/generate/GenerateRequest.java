package io.github.ormgen.goal.generate;

import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.output.Fingerprint;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that a run depends on. Every path is absolute.
 *
 * @param outputDirectory the root of the Java sources
 * @param draftDirectory the resource root of the draft's scripts
 * @param metadataDirectory where the schema and what editors need go
 * @param manifest the file that remembers what the last run wrote
 * @param databases what to write scripts for, at least one, each once
 * @param templateDirectory templates that replace built-in ones
 * @param draft what becomes of the difference between the model and the migrations
 * @param dropping what becomes of what the model has no more
 * @param failOnMissingModels whether a folder without model files is an error
 * @param generatorVersion what of ormgen is running; another one generates again
 */
public record GenerateRequest(
        Project project,
        Path outputDirectory,
        Path draftDirectory,
        Path metadataDirectory,
        Path manifest,
        List<Database> databases,
        Optional<Path> templateDirectory,
        DraftMode draft,
        DropPolicy dropping,
        boolean failOnMissingModels,
        String generatorVersion) {

    /** What finds the draft: the same that other goals depend on. */
    MigrationRequest migration() {
        return new MigrationRequest(project, databases, templateDirectory, dropping, LintLevels.usual());
    }

    /** The one hash over these words and the files behind them, to be taken before they are read. */
    String fingerprint() {
        Fingerprint fingerprint = new Fingerprint()
                .text("generator", generatorVersion)
                .text("model", project.shown(project.modelDirectory()))
                .text("output", project.shown(outputDirectory))
                .text("draft", project.shown(draftDirectory))
                .text("metadata", project.shown(metadataDirectory))
                .text("databases", databases.stream().map(Database::id).collect(Collectors.joining(",")))
                .text("draftMode", draft.id())
                .text("dropping", dropping.name())
                .text("failOnMissingModels", String.valueOf(failOnMissingModels))
                // The history is below the model's folder.
                .contents("models", project.modelDirectory())
                .names("migrations", project.migrations());
        templateDirectory.ifPresent(folder -> fingerprint.contents("templates", folder));
        return fingerprint.hash();
    }
}
