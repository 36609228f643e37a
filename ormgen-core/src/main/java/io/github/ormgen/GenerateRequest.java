package io.github.ormgen;

import io.github.ormgen.history.Dropping;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that a run depends on. Every path is absolute.
 *
 * @param projectDirectory the project's folder; messages name files by their path from here
 * @param modelDirectory where the model files and their history are
 * @param outputDirectory the root of the Java sources
 * @param draftDirectory the resource root of the draft's scripts
 * @param metadataDirectory where the schema and what editors need go
 * @param manifest the file that remembers what the last run wrote
 * @param migrationsDirectory the project's own migrations, those written by hand included; may be missing
 * @param databases what to write scripts for, at least one, each once
 * @param templateDirectory templates that replace built-in ones
 * @param draft what becomes of the difference between the model and the migrations
 * @param dropping what becomes of what the model has no more
 * @param hibernate the line of Hibernate to write for, such as {@code 7.4}
 * @param failOnMissingModels whether a folder without model files is an error
 * @param generatorVersion what of ormgen is running; another one generates again
 */
public record GenerateRequest(
        Path projectDirectory,
        Path modelDirectory,
        Path outputDirectory,
        Path draftDirectory,
        Path metadataDirectory,
        Path manifest,
        Path migrationsDirectory,
        List<Database> databases,
        Optional<Path> templateDirectory,
        DraftMode draft,
        Dropping dropping,
        String hibernate,
        boolean failOnMissingModels,
        String generatorVersion) {

    /** Copies the list. */
    public GenerateRequest {
        databases = List.copyOf(databases);
    }
}
