package io.github.ormgen.model;

import java.util.List;

/**
 * An attribute of an embeddable type.
 *
 * @param embeddable the embeddable, by simple name
 * @param optional whether it may be null; it is, when all its columns are
 * @param parts the embeddable's attributes, in its order, with the columns and paths that they have here: basic and
 *     embedded ones. A part is optional here if it is in the embeddable or if this attribute is
 */
public record EmbeddedAttribute(Declaration declaration, String embeddable, boolean optional, List<Attribute> parts)
        implements Attribute {}
