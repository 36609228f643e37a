package io.github.ormgen.maven.build;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.output.RootChanges;
import io.github.ormgen.project.FileTree;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * What an IDE shows: a marker at the line and column of each message, and the files as they are now. On the command
 * line this does nothing: the messages are in the log already.
 */
public final class Markers {

    private final BuildContext context;
    private final boolean inIde;

    /** Sets markers through the contexts of newer and of older IDEs. */
    public Markers(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext formerContext) {
        this.context = context;
        // Eclipse replaces either the one or the other, by its age; Maven's own are told by their exact classes.
        boolean commandLine = context.getClass().equals(DefaultBuildContext.class)
                && formerContext.getClass().equals(org.sonatype.plexus.build.incremental.DefaultBuildContext.class);
        this.inIde = !commandLine;
    }

    /** Takes back what an earlier run said about the model. */
    public void clear(Path modelDirectory) {
        if (inIde) {
            FileTree.files(modelDirectory).values().forEach(file -> context.removeMessages(file.toFile()));
        }
    }

    /** Marks the places of diagnostics. */
    public void add(Path project, List<Diagnostic> diagnostics) {
        if (inIde) {
            diagnostics.forEach(diagnostic -> add(project, diagnostic));
        }
    }

    private void add(Path project, Diagnostic diagnostic) {
        int severity = severity(diagnostic);
        context.addMessage(
                project.resolve(diagnostic.location().file()).toFile(),
                diagnostic.location().line(),
                diagnostic.location().column(),
                (diagnostic.code().id() + ": " + diagnostic.message() + " " + diagnostic.hint()).strip(),
                severity,
                null);
    }

    private static int severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> BuildContext.SEVERITY_ERROR;
            case WARNING, NOTICE -> BuildContext.SEVERITY_WARNING;
        };
    }

    /** Has the IDE look again at what was written or removed. */
    public void refresh(List<RootChanges> roots) {
        if (inIde) {
            roots.stream()
                    .filter(root -> root.written() + root.removed().size() > 0)
                    .forEach(root -> context.refresh(root.directory().toFile()));
        }
    }
}
