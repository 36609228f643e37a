package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/**
 * The key {@code softDelete}.
 *
 * @param enabled false for {@code softDelete: false}
 * @param by {@code timestamp} or {@code flag}
 * @param field the attribute's name
 */
public record SoftDeleteSpec(
        Location at, boolean enabled, Optional<Located<String>> by, Optional<Located<String>> field) {}
