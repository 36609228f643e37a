package io.github.ormgen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.maven.log.RecordingLog;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The project is the copy that the build makes of the test resources; whole builds have the rest of the tests. */
@MojoTest
@DisplayName("The goal, as Maven makes it,")
class GenerateMojoTest {

    private static final String PROJECT = "target/test-classes/shop";

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "draft", value = "none")
    @DisplayName("generates into the folders that its defaults say")
    void generates(GenerateMojo goal) throws Exception {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        goal.execute();

        assertThat(Path.of(PROJECT, "target/generated-sources/ormgen/com/acme/shop/Article.java"))
                .exists();
        assertThat(log.lines).anyMatch(line -> line.endsWith(": 1 entity."));
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "draft", value = "none")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "outputDirectory", value = "target/test-classes/skipped")
    @DisplayName("does nothing if it is to skip")
    void skips(GenerateMojo goal) throws Exception {
        goal.execute();
        assertThat(Path.of("target/test-classes/skipped")).doesNotExist();
    }

    @Test
    @Basedir(PROJECT)
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "draft", value = "yes")
    @DisplayName("refuses a draft that it doesn't know")
    void refuses(GenerateMojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<draft> is 'yes'. It can be test, main, none, fail.");
    }
}
