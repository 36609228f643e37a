package io.github.ormgen.model;

import io.github.ormgen.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * An embeddable: a record class whose values live in its owners' tables.
 *
 * @param attributes its attributes, basic and embedded, with their column names within the embeddable
 */
public record Embeddable(ClassName name, Location at, Optional<String> doc, List<Attribute> attributes) {}
