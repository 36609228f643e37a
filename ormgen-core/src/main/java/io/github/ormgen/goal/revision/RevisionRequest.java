package io.github.ormgen.goal.revision;

import java.util.Optional;
import java.util.Set;

/**
 * How a draft is to be kept.
 *
 * @param name what changed, in a few words; may be left out for an amended revision, which keeps its own
 * @param version the version, empty for the next number
 * @param amend whether the newest revision is written anew, instead of another behind it
 * @param accepted what may be lost, by name
 */
public record RevisionRequest(Optional<String> name, Optional<String> version, boolean amend, Set<String> accepted) {}
