package io.github.ormgen.maven;

import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.goal.plan.Planner;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.Terminal;
import io.github.ormgen.plan.Palette;
import io.github.ormgen.plan.Plan;
import io.github.ormgen.plan.PlanJson;
import io.github.ormgen.plan.PlanMarkdown;
import io.github.ormgen.plan.PlanText;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the model is ahead of the migrations: each change with its SQL for each database, and its cost up and
 * down.
 */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends MigrationMojo {

    private enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    /** The form of the plan: {@code text}, {@code markdown} for pull requests, {@code json} for tools. */
    @Parameter(property = "ormgen.format", defaultValue = "text", required = true)
    private String format;

    /** A file for the plan, instead of the terminal. */
    @Parameter(property = "ormgen.output")
    private @Nullable File output;

    /** Whether the text shows the statements below each change. */
    @Parameter(property = "ormgen.plan.sql", defaultValue = "true")
    private boolean sql;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** For Maven. */
    public PlanMojo() {}

    @Override
    void run(MigrationRequest request, DiagnosticReport report)
            throws GoalException, MojoExecutionException, MojoFailureException {
        Format chosen = format();
        Planner.Result result = Planner.plan(request);
        report.tell(result.warnings());
        if (output != null) {
            write(output.toPath(), document(chosen, result.plan()), "The plan");
            getLog().info("Wrote the plan to " + output.toPath() + ".");
        } else if (chosen == Format.TEXT) {
            Palette palette = Terminal.hasColours(session) ? Palette.ansi() : Palette.plain();
            lines(result.plan(), palette).forEach(getLog()::info);
        } else {
            System.out.print(document(chosen, result.plan()));
        }
    }

    private Format format() throws MojoFailureException {
        for (Format known : Format.values()) {
            if (known.name().equals(format.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new MojoFailureException("<format> is '" + format + "'. It can be text, markdown, json.");
    }

    private String document(Format chosen, Optional<Plan> plan) {
        return switch (chosen) {
            case TEXT -> String.join("\n", lines(plan, Palette.plain())) + "\n";
            case MARKDOWN -> plan.map(PlanMarkdown::of).orElse("The model is not ahead of the migrations.\n");
            case JSON -> plan.map(PlanJson::of).orElseGet(PlanJson::ofNothing);
        };
    }

    private List<String> lines(Optional<Plan> plan, Palette palette) {
        return plan.map(found -> {
                    List<String> lines = new ArrayList<>(new PlanText(palette, sql).lines(found));
                    lines.add("");
                    lines.add("Keep it: mvn ormgen:revision -Dormgen.name=<what changed>");
                    return lines;
                })
                .orElse(List.of("The model is not ahead of the migrations."));
    }
}
