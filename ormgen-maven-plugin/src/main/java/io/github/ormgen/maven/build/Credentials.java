package io.github.ormgen.maven.build;

import java.util.Optional;

/**
 * What a server of the {@code settings.xml} says.
 *
 * @param user who signs in
 * @param password the password, decrypted
 */
public record Credentials(Optional<String> user, Optional<String> password) {

    /** Neither user nor password. */
    public static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return user.orElse("nobody");
    }
}
