package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("URL, user and password")
class ConnectionsTest {

    private static final String CONFIGURATION = """
            <configuration>
              <url>jdbc:h2:mem:pom</url>
              <user>from-pom</user>
              <password>pom-s3cret</password>
              <table>shop_history</table>
              <placeholders><owner>app</owner></placeholders>
              <locations><location>elsewhere</location></locations>
            </configuration>
            """;

    @Test
    @DisplayName("are each taken from the first place that says them, and the places are told without the password")
    void precedence() throws Exception {
        Connections connections = new Connections()
                .parameters(Optional.of("jdbc:h2:mem:said"), Optional.empty(), Optional.empty())
                .server("shop-db", new Credentials(Optional.of("from-server"), Optional.empty()))
                .environment(Map.of("FLYWAY_USER", "from-env", "FLYWAY_PASSWORD", "env-s3cret"))
                .flyway(FlywayPlugin.of(project(CONFIGURATION), new Properties()));
        assertThat(connections.access().url()).isEqualTo("jdbc:h2:mem:said");
        assertThat(connections.access().user()).contains("from-server");
        assertThat(connections.access().password()).contains("env-s3cret");
        assertThat(connections.historyTable()).isEqualTo("shop_history");
        assertThat(connections.places())
                .isEqualTo("URL from ormgen.url, user from the server shop-db, password from FLYWAY_PASSWORD");
    }

    @Test
    @DisplayName("come from the flyway-maven-plugin of the same POM, and from its properties first")
    void flyway() throws Exception {
        MavenProject project = project(CONFIGURATION);
        project.getProperties().setProperty("flyway.user", "from-properties");
        Properties line = new Properties();
        line.setProperty("flyway.url", "jdbc:h2:mem:line");
        FlywayPlugin flyway = FlywayPlugin.of(project, line);
        Connections connections = new Connections().environment(Map.of()).flyway(flyway);
        assertThat(connections.access().url()).isEqualTo("jdbc:h2:mem:line");
        assertThat(connections.access().user()).contains("from-properties");
        assertThat(connections.access().password()).contains("pom-s3cret");
        assertThat(flyway.placeholders()).containsExactly(Map.entry("owner", "app"));
        assertThat(connections.access()).hasToString("jdbc:h2:mem:line as from-properties");
    }

    @Test
    @DisplayName("are missing where nothing says them")
    void nothing() throws Exception {
        Connections connections =
                new Connections().environment(Map.of()).flyway(FlywayPlugin.of(project(""), new Properties()));
        assertThat(connections.access().url()).isEmpty();
        assertThat(connections.places()).isEmpty();
        assertThat(connections.historyTable()).isEqualTo("flyway_schema_history");
        assertThat(connections.defaultSchema()).isEmpty();
    }

    private static MavenProject project(String configuration) throws Exception {
        MavenProject project = Projects.with();
        project.setBuild(new Build());
        if (!configuration.isEmpty()) {
            Plugin plugin = new Plugin();
            plugin.setGroupId("org.flywaydb");
            plugin.setArtifactId("flyway-maven-plugin");
            plugin.setConfiguration(Xpp3DomBuilder.build(new StringReader(configuration)));
            project.getBuild().addPlugin(plugin);
        }
        return project;
    }
}
