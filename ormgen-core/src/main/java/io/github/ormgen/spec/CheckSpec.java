package io.github.ormgen.spec;

import java.util.Optional;

/** A check: a condition and, if the author gave one, its name. */
public record CheckSpec(SqlSpec condition, Optional<Located<String>> name) {}
