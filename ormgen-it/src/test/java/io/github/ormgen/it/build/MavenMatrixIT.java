package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The plugin runs")
class MavenMatrixIT {

    @ParameterizedTest(name = "on Maven {0}")
    @ValueSource(strings = {"3.6.3", "3.8.8", "3.9.16", "4.0.0-rc-5"})
    void runs(String version) throws Exception {
        TestProject project = TestProject.withModel("maven-" + version);
        MavenBuild maven = MavenBuild.running().with(version);

        maven.run(project, "process-test-classes", "ormgen:revision", "ormgen:check", "-Dormgen.name=init")
                .succeeded()
                .says("Wrote 3 sources to target/generated-sources/ormgen")
                .says("Kept V1__init: 2 changes.", "All correct: 1 revision");

        assertThat(project.file("target/classes/com/acme/shop/Article.class")).exists();
        assertThat(project.file("target/test-classes/db/migration/V1__draft.sql"))
                .exists();
    }
}
