package io.github.ormgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param storage {@code string}, {@code native} or {@code ordinal}
 */
public record EnumSpec(
        Located<String> name,
        List<Constant> constants,
        Optional<Located<String>> storage,
        Optional<Located<String>> doc,
        Optional<Located<String>> renamedFrom) {

    /**
     * A constant.
     *
     * @param value the stored value's source text; empty where the constant's own name is stored
     */
    public record Constant(
            Located<String> name,
            Optional<Located<String>> value,
            Optional<Located<String>> doc,
            Optional<Located<String>> renamedFrom) {}
}
