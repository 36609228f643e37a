package io.github.ormgen.goal.generate;

import io.github.ormgen.output.Fingerprint;
import io.github.ormgen.project.Project;
import io.github.ormgen.schema.Database;
import java.util.stream.Collectors;

/** The one hash over all that a request leads a run to: its own words and the files behind them. */
final class InputFingerprint {

    private InputFingerprint() {}

    /** The fingerprint of a request, to be taken before its inputs are read. */
    static String of(GenerateRequest request) {
        Project project = request.project();
        Fingerprint fingerprint = new Fingerprint()
                .text("generator", request.generatorVersion())
                .text("model", project.shown(project.modelDirectory()))
                .text("output", project.shown(request.outputDirectory()))
                .text("draft", project.shown(request.draftDirectory()))
                .text("metadata", project.shown(request.metadataDirectory()))
                .text(
                        "databases",
                        request.databases().stream().map(Database::id).collect(Collectors.joining(",")))
                .text("draftMode", request.draft().id())
                .text("dropping", request.dropping().name())
                .text("failOnMissingModels", String.valueOf(request.failOnMissingModels()))
                // The history is below the model's folder.
                .contents("models", project.modelDirectory())
                .names("migrations", project.migrations());
        request.templateDirectory().ifPresent(folder -> fingerprint.contents("templates", folder));
        return fingerprint.hash();
    }
}
