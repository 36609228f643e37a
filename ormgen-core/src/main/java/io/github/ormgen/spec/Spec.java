package io.github.ormgen.spec;

import java.util.List;
import java.util.Map;

/**
 * All that the author wrote.
 *
 * @param files the model files, sorted by path
 * @param sources the lines of each file, by its path, for excerpts in messages
 * @param whole whether every file could be read; if not, names that seem unknown may be declared in one that could not
 */
public record Spec(List<SpecFile> files, Map<String, List<String>> sources, boolean whole) {}
