package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.output.RootChanges;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An IDE")
class MarkersTest {

    private static final Diagnostic WRONG = new Diagnostic(
            Code.UNKNOWN_KEY, Severity.ERROR, new Location("src/main/ormgen/a.yaml", 12, 14, 3), "Wrong.", "Mend it.");

    @TempDir
    Path project;

    private final List<String> told = new ArrayList<>();

    @Test
    @DisplayName("shows a message at its line and column, and takes back the old ones")
    void markers() throws Exception {
        Path model = Files.createDirectories(project.resolve("src/main/ormgen"));
        Files.writeString(model.resolve("a.yaml"), "");
        Markers markers = new Markers(new DefaultBuildContext(new Ide()), new Ide());

        markers.clear(model);
        markers.add(project, List.of(WRONG));
        markers.refresh(List.of(
                new RootChanges(project.resolve("target/a"), List.of(project), List.of(), List.of(), 0),
                new RootChanges(project.resolve("target/b"), List.of(), List.of(), List.of(), 1)));

        assertThat(told)
                .containsExactly(
                        "remove src/main/ormgen/a.yaml",
                        "src/main/ormgen/a.yaml 12 14 OG-KEY-01: Wrong. Mend it. 2",
                        "refresh target/a");
    }

    @Test
    @DisplayName("that isn't there is told nothing")
    void commandLine() {
        org.sonatype.plexus.build.incremental.BuildContext legacy =
                new org.sonatype.plexus.build.incremental.DefaultBuildContext();
        Markers markers = new Markers(new DefaultBuildContext(legacy), legacy);
        markers.clear(project);
        markers.add(project, List.of(WRONG));
        assertThat(told).isEmpty();
    }

    /** What Eclipse puts in place of Maven's own. */
    private final class Ide extends org.sonatype.plexus.build.incremental.DefaultBuildContext {

        @Override
        public void removeMessages(File file) {
            told.add("remove " + relative(file));
        }

        @Override
        public void refresh(File file) {
            told.add("refresh " + relative(file));
        }

        @Override
        public void addMessage(File file, int line, int column, String message, int severity, Throwable cause) {
            told.add(relative(file) + " " + line + " " + column + " " + message + " " + severity);
        }

        private String relative(File file) {
            return project.relativize(file.toPath()).toString().replace('\\', '/');
        }
    }
}
