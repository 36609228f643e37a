package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.List;

/**
 * One entry of {@code validate}.
 *
 * @param rule {@code email}, {@code url}, {@code past}, {@code future}, {@code notBlank}, {@code min}, {@code max},
 *     {@code size}, {@code pattern} or {@code digits}
 * @param arguments its arguments: none, one, or two for {@code size} and {@code digits}
 */
public record ValidationSpec(String rule, List<ScalarText> arguments, Location at) {}
