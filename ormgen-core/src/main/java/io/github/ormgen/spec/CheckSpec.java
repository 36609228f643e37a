package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/** A check: a condition and, if the author gave one, its name. */
public record CheckSpec(Location at, SqlSpec condition, Optional<Located<String>> name) {}
