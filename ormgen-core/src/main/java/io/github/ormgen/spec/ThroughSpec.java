package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/** What stands between the two sides of a many-to-many relation. */
public sealed interface ThroughSpec {

    /** Where it was written. */
    Location at();

    /** A plain join table: its name and, if said, the columns of this side and of the other. */
    record JoinTable(
            Location at,
            Optional<Located<String>> table,
            Optional<ColumnsSpec> columns,
            Optional<ColumnsSpec> inverseColumns,
            Optional<Located<String>> renamedFrom)
            implements ThroughSpec {}

    /** An entity with fields of its own, declared here. */
    record JoinEntity(Location at, EntitySpec entity) implements ThroughSpec {}
}
