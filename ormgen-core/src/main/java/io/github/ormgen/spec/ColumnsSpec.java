package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.List;
import java.util.Map;

/**
 * The columns of a foreign key: a list in the key's order (a single {@code column} is a list of one), or a mapping from
 * the key's columns; one of the two is empty.
 */
public record ColumnsSpec(Location at, List<Located<String>> list, Map<String, Located<String>> byKeyColumn) {}
