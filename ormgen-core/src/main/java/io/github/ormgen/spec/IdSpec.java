package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/**
 * The key {@code id} of an entity.
 *
 * @param generator {@code uuid}, {@code identity} or {@code sequence}
 * @param field the attribute's name
 * @param allocation how many ids a sequence hands out at a time
 * @param sequence the name of the sequence that makes it
 */
public record IdSpec(
        Location at,
        Optional<Located<String>> generator,
        Optional<Located<String>> field,
        Optional<TypeText> type,
        Optional<Located<Integer>> allocation,
        Optional<Located<String>> sequence,
        Optional<Located<String>> column) {}
