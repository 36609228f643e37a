package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.goal.generate.DraftMode;
import java.nio.file.Path;
import org.apache.maven.model.FileSet;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The roots of generated files")
class RootsTest {

    @TempDir
    Path folder;

    private MavenProject project;
    private Roots roots;

    @BeforeEach
    void setUp() {
        project = Projects.in(folder);
        roots = new Roots(project, folder.resolve("target/generated-sources/ormgen"));
    }

    @ParameterizedTest(name = "are known to the compiler with draft {0}")
    @EnumSource(DraftMode.class)
    void sources(DraftMode mode) {
        roots.register(mode);
        assertThat(project.getCompileSourceRoots())
                .containsExactly(
                        folder.resolve("target/generated-sources/ormgen").toString());
    }

    @Test
    @DisplayName("give the draft to the tests alone")
    void testDraft() {
        roots.register(DraftMode.TEST);
        assertThat(project.getResources()).isEmpty();
        assertThat(project.getTestResources())
                .extracting(FileSet::getDirectory)
                .containsExactly(
                        folder.resolve("target/generated-test-resources/ormgen").toString());
    }

    @Test
    @DisplayName("give the draft to the project's resources, once, however often the goal runs")
    void mainDraft() {
        roots.register(DraftMode.MAIN);
        roots.register(DraftMode.MAIN);
        assertThat(project.getTestResources()).isEmpty();
        assertThat(project.getResources())
                .extracting(FileSet::getDirectory)
                .containsExactly(
                        folder.resolve("target/generated-resources/ormgen").toString());
    }

    @ParameterizedTest(name = "give no resources with draft {0}")
    @EnumSource(names = {"NONE", "FAIL"})
    void noDraft(DraftMode mode) {
        roots.register(mode);
        assertThat(project.getResources()).isEmpty();
        assertThat(project.getTestResources()).isEmpty();
    }
}
