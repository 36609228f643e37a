package io.github.ormgen.it.build;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A project's migrations")
class VerifyIT {

    @Test
    @DisplayName("are proved in a build, with entities that it compiles, and a wrong one fails it")
    void proves() throws Exception {
        TestProject project = TestProject.withModel("verify");
        Poms.addDriver(project);
        MavenBuild maven = MavenBuild.running();
        maven.run(project, "ormgen:revision", "-Dormgen.name=init").succeeded();
        maven.run(project, "ormgen:verify")
                .succeeded()
                .says(
                        "H2 in memory",
                        "migration  up    down  up again",
                        "V1__init   same  same  same",
                        "Hibernate " + Setup.property("version.hibernate") + " accepts the entities.",
                        "Verified 1 migration on H2.")
                .doesNotSay("HHH0");
        project.replace("src/main/resources/db/undo/U1__init.sql", "drop table articles;", "");
        maven.run(project, "ormgen:verify", "-Dormgen.entities=false")
                .failed()
                .says(
                        "error OG-LIVE-33: On H2, U1__init does not restore the empty schema: 1 difference.",
                        "  extra table articles",
                        "V1__init   same  differs  -");
    }
}
