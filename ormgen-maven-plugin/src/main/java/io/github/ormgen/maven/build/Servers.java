package io.github.ormgen.maven.build;

import java.util.Optional;
import javax.inject.Provider;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/** The servers of the {@code settings.xml}, with passwords that Maven has encrypted too. */
public final class Servers {

    private final Settings settings;
    private final Provider<SettingsDecrypter> decrypter;

    /** Reads the servers of the settings, and decrypts their passwords. */
    public Servers(Settings settings, Provider<SettingsDecrypter> decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /** What a server says, which has to be there. */
    public Credentials get(String id) throws MojoFailureException {
        return find(id).orElseThrow(() -> new MojoFailureException("There is no server '" + id
                + "' in the settings.xml, whose user and password are asked for. Add it there:\n\n"
                + "  <server>\n    <id>" + id
                + "</id>\n    <username>…</username>\n    <password>…</password>\n  </server>\n"));
    }

    /** What a server says, empty if there is none. */
    public Optional<Credentials> find(String id) throws MojoFailureException {
        @Nullable Server server = settings.getServer(id);
        if (server == null) {
            return Optional.empty();
        }
        SettingsDecryptionResult result = decrypter.get().decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
                // Without what the problem says: it may quote the value.
                throw new MojoFailureException("The password of the server '" + id
                        + "' in the settings.xml can't be decrypted. Is the settings-security.xml the one that it was"
                        + " encrypted with?");
            }
        }
        Server decrypted = result.getServer();
        return Optional.of(new Credentials(
                Optional.ofNullable(decrypted.getUsername()), Optional.ofNullable(decrypted.getPassword())));
    }
}
