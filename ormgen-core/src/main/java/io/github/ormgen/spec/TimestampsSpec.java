package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/**
 * The key {@code timestamps}.
 *
 * @param enabled false for {@code timestamps: false}
 * @param created the attribute's name; empty if not said
 * @param createdOff whether {@code created: false} was said
 * @param updated the attribute's name; empty if not said
 * @param updatedOff whether {@code updated: false} was said
 */
public record TimestampsSpec(
        Location at,
        boolean enabled,
        Optional<Located<String>> created,
        boolean createdOff,
        Optional<Located<String>> updated,
        boolean updatedOff) {}
