package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/** The key {@code backfill}: a literal, or SQL; exactly one is present. */
public record BackfillSpec(Location at, Optional<ScalarText> literal, Optional<SqlSpec> sql) {}
