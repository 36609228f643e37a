package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;
import java.util.SortedMap;

/**
 * SQL that the author wrote, as one text or as a mapping from databases.
 *
 * @param common the text for all databases without their own: the plain text, or the one of the key {@code default}
 * @param specific the other texts, by the database's id, which the reader has checked
 * @param at the place of the text or mapping
 */
public record SqlSpec(Optional<Located<String>> common, SortedMap<String, Located<String>> specific, Location at) {}
