package io.github.ormgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * A unique key.
 *
 * @param on fields and relations
 */
public record KeySpec(List<Located<String>> on, Optional<Located<String>> name) {}
