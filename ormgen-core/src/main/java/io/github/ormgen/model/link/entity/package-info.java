/**
 * Links entities: drafts with their members in order, identifiers, system attributes and declared join entities; then
 * relations, keys, indexes, checks and backfills, which complete a draft.
 */
@NullMarked
package io.github.ormgen.model.link.entity;

import org.jspecify.annotations.NullMarked;
