package io.github.ormgen.model.link.entity;

import java.util.Optional;

/**
 * A field, relation, key, index or check of an entity.
 *
 * @param spec what the author wrote
 * @param mixin the mixin that brings it, empty for the entity's own
 */
record Member<T>(T spec, Optional<String> mixin) {}
