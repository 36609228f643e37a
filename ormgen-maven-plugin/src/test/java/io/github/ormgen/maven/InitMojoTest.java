package io.github.ormgen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.maven.build.JavaPackage;
import io.github.ormgen.maven.build.PomText;
import io.github.ormgen.maven.log.RecordingLog;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MojoTest
class InitMojoTest {

    @Test
    @Basedir("target/test-classes/shop")
    @InjectMojo(goal = "init")
    @DisplayName("A project that has a model gets no other")
    void refuses(InitMojo goal) {
        RecordingLog log = new RecordingLog();
        goal.setLog(log);
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error, see above.");
        assertThat(log.lines).anyMatch(line -> line.contains("OG-IMP-01"));
    }

    @Test
    @DisplayName("The package is that which was said, or the group id as far as Java takes it")
    void packages() {
        MavenProject project = new MavenProject();
        project.setGroupId("Com.acme.web-shop");
        assertThat(JavaPackage.of(null, project)).isEqualTo("com.acme.webshop");
        assertThat(JavaPackage.of(" org.shop ", project)).isEqualTo("org.shop");
    }

    @Test
    @DisplayName("What belongs into the POM has the version that is running")
    void pom() {
        assertThat(PomText.plugin("1.2.3"))
                .startsWith("<plugin>\n")
                .contains("<version>1.2.3</version>", "<goal>generate</goal>");
    }
}
