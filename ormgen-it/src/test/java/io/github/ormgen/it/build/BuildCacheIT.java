package io.github.ormgen.it.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The extension needs Maven 3.9, and doesn't know of itself that the model is an input. */
@DisplayName("Maven's build cache")
class BuildCacheIT {

    @Test
    @DisplayName("follows the model once maven.build.cache.input.1 names its folder")
    void followsTheModel() throws Exception {
        assumeFalse(Setup.get().offline(), "nothing but this test uses the extension: it may not be at hand");
        TestProject project = TestProject.withModel("build-cache");
        project.replace(
                "pom.xml",
                "  <properties>",
                "  <properties>\n    <maven.build.cache.input.1>src/main/ormgen</maven.build.cache.input.1>");
        project.write(".mvn/extensions.xml", """
                <extensions>
                  <extension>
                    <groupId>org.apache.maven.extensions</groupId>
                    <artifactId>maven-build-cache-extension</artifactId>
                    <version>%s</version>
                  </extension>
                </extensions>
                """.formatted(Setup.property("version.buildCache")));
        MavenBuild maven = MavenBuild.running().with("3.9.16");
        String location = "-Dmaven.build.cache.location=" + project.file("cache");

        maven.run(project, "package", location).succeeded().says("Wrote 3 sources");
        maven.run(project, "package", location)
                .succeeded()
                .says("Found cached build")
                .doesNotSay("Read 1 model file");

        project.replace("src/main/ormgen/shop.yaml", "string(320)", "string(200)");
        maven.run(project, "package", location).succeeded().says("Wrote 1 source");
        assertThat(project.file("target/shop-1.0.0.jar")).exists();
    }
}
