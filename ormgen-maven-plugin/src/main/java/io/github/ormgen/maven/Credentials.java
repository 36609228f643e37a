package io.github.ormgen.maven;

import java.util.Optional;

/**
 * What a server of the {@code settings.xml} says.
 *
 * @param user who signs in
 * @param password the password, decrypted
 */
record Credentials(Optional<String> user, Optional<String> password) {

    static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return user.orElse("nobody");
    }
}
