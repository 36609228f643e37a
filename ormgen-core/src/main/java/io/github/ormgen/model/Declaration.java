package io.github.ormgen.model;

import io.github.ormgen.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * What all attributes have.
 *
 * @param path where it comes from in the model, such as {@code Patient.home.zip}
 * @param doc what the model says of it
 * @param annotations annotations with full class names that its field carries
 * @param mixin the simple name of the mixin that brings it, empty for the entity's own
 * @param at where it was declared; where a convention brought it, the entity's place
 */
public record Declaration(
        String name,
        String path,
        Optional<String> doc,
        List<String> annotations,
        Optional<String> mixin,
        Optional<String> renamedFrom,
        Location at) {}
