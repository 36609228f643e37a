package io.github.ormgen.model;

import io.github.ormgen.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * A mixin: attributes that several entities share, and a Java interface of their getters.
 *
 * @param mixins the mixins that it names itself, by simple name
 * @param interfaces full names of Java interfaces that it extends
 * @param attributes its own attributes, without those of {@code mixins}
 */
public record Mixin(
        ClassName name,
        Location at,
        Optional<String> doc,
        List<String> mixins,
        List<String> interfaces,
        List<Attribute> attributes) {}
