package io.github.ormgen;

import io.github.ormgen.output.Fingerprint;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.schema.Database;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The one hash over all that a request leads a run to: its own words and the files behind them. */
final class InputFingerprint {

    private InputFingerprint() {}

    /** The fingerprint of a request, to be taken before its inputs are read. */
    static String of(GenerateRequest request) {
        Fingerprint fingerprint = new Fingerprint()
                .text("generator", request.generatorVersion())
                .text("model", relative(request, request.modelDirectory()))
                .text("output", relative(request, request.outputDirectory()))
                .text("draft", relative(request, request.draftDirectory()))
                .text("metadata", relative(request, request.metadataDirectory()))
                .text(
                        "databases",
                        request.databases().stream().map(Database::id).collect(Collectors.joining(",")))
                .text("draftMode", request.draft().id())
                .text("dropping", request.dropping().name())
                .text("hibernate", request.hibernate())
                .text("failOnMissingModels", String.valueOf(request.failOnMissingModels()))
                // The history is below the model's folder.
                .contents("models", request.modelDirectory())
                .names("migrations", request.migrationsDirectory());
        request.templateDirectory().ifPresent(folder -> fingerprint.contents("templates", folder));
        return fingerprint.hash();
    }

    private static String relative(GenerateRequest request, Path path) {
        return FileTree.path(request.projectDirectory(), path);
    }
}
