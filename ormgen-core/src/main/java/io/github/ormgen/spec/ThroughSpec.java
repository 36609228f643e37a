package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

/** What stands between the two sides of a many-to-many relation. */
public sealed interface ThroughSpec {

    /** Where it was written. */
    Location at();

    /**
     * A plain join table.
     *
     * @param own its foreign key to the entity that has the relation
     * @param inverse its foreign key to the other
     * @param index whether that has an index
     */
    record JoinTable(
            Location at,
            Optional<Located<String>> table,
            Optional<Located<String>> primaryKeyName,
            Side own,
            Side inverse,
            Optional<Located<Boolean>> index,
            Optional<Located<String>> renamedFrom)
            implements ThroughSpec {}

    /**
     * A foreign key of a join table, as far as it is said.
     *
     * @param onDelete {@code noAction}, {@code restrict} or {@code cascade}
     * @param onUpdate the same words
     */
    record Side(
            Optional<ColumnsSpec> columns,
            Optional<Located<String>> constraint,
            Optional<Located<String>> onDelete,
            Optional<Located<String>> onUpdate) {}

    /** An entity with fields of its own, declared here. */
    record JoinEntity(Location at, EntitySpec entity) implements ThroughSpec {}
}
