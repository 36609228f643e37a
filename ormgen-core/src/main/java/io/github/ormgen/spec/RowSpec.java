package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.List;

/** A reference row of an entity: values by fields and relations, in the order written. */
public record RowSpec(Location at, List<Entry> values) {

    /** A name and its value. */
    public record Entry(Located<String> name, ValueSpec value) {}
}
