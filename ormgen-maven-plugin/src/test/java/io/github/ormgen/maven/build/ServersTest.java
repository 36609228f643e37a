package io.github.ormgen.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A server of the settings.xml")
class ServersTest {

    @Test
    @DisplayName("gives its user and its password, decrypted")
    void decrypted() throws Exception {
        Credentials credentials = servers(decrypting("s3cret", List.of())).get("shop-db");
        assertThat(credentials.user()).contains("app");
        assertThat(credentials.password()).contains("s3cret");
        assertThat(credentials).hasToString("app");
    }

    @Test
    @DisplayName("that is not there is asked for, or does without")
    void missing() throws Exception {
        Servers servers = servers(decrypting("s3cret", List.of()));
        assertThatThrownBy(() -> servers.get("other"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no server 'other' in the settings.xml")
                .hasMessageContaining("<id>other</id>");
        assertThat(servers.find("other")).isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("whose password can't be decrypted is told without what stands there")
    void undecryptable() {
        SettingsProblem problem = new DefaultSettingsProblem(
                "bad {s3cret}", SettingsProblem.Severity.ERROR, "", 0, 0, new IllegalStateException());
        assertThatThrownBy(() -> servers(decrypting("", List.of(problem))).get("shop-db"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The password of the server 'shop-db' in the settings.xml can't be decrypted.")
                .hasMessageNotContaining("s3cret");
    }

    private static Servers servers(SettingsDecrypter decrypter) {
        Server server = new Server();
        server.setId("shop-db");
        server.setUsername("app");
        server.setPassword("{encrypted}");
        Settings settings = new Settings();
        settings.addServer(server);
        return new Servers(settings, () -> decrypter);
    }

    private static SettingsDecrypter decrypting(String password, List<SettingsProblem> problems) {
        return request -> new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                Server server = request.getServers().get(0).clone();
                server.setPassword(password);
                return server;
            }

            @Override
            public List<Server> getServers() {
                return List.of(getServer());
            }

            @Override
            public Proxy getProxy() {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return problems;
            }
        };
    }
}
