package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/**
 * The key {@code version}.
 *
 * @param enabled false for {@code version: false}
 * @param field the attribute's name
 */
public record VersionSpec(Location at, boolean enabled, Optional<Located<String>> field, Optional<TypeText> type) {}
