/**
 * Entities while they are linked: their members in order, their identifiers, their system attributes and their
 * declared relations. Everything after this step completes a draft.
 */
@NullMarked
package io.github.ormgen.model.link.draft;

import org.jspecify.annotations.NullMarked;
