package io.github.ormgen.model;

import io.github.ormgen.schema.SoftDelete;

/**
 * How an entity is deleted softly.
 *
 * @param attribute the attribute that marks it, a {@link BasicAttribute} of the role {@code DELETED}
 */
public record SoftDeletion(String attribute, String column, SoftDelete.Style style) {

    /** Whether rows keep the time of their deletion. */
    public boolean isTimed() {
        return style == SoftDelete.Style.TIMESTAMP;
    }
}
