package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.FieldSpec.BackfillSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A relation.
 *
 * @param many whether the key was {@code many} rather than {@code one}
 * @param target the entity; {@code target.optional()} is the question mark
 * @param mappedBy the owning relation's name on the other side
 * @param through the join table or join entity
 * @param columns the foreign key's columns, from {@code column} or {@code columns}
 * @param references the fields of the unique key that is referred to; empty for the id
 * @param cascade words such as {@code all} or {@code persist}
 * @param fetch {@code lazy}, {@code eager}, {@code subselect} or {@code batch(n)}
 * @param orderBy fields with directions, {@code name asc, id}
 * @param collection {@code set} or {@code list}
 * @param index the key {@code index}: false for no index on the foreign key
 * @param constraint the foreign key's name
 * @param as the name of the collection of join entities
 */
public record RelationSpec(
        Located<String> name,
        boolean many,
        TypeText target,
        Optional<Located<Boolean>> optional,
        Optional<Located<String>> mappedBy,
        Optional<ThroughSpec> through,
        Optional<Located<Boolean>> unique,
        Optional<ColumnsSpec> columns,
        List<Located<String>> references,
        Optional<Located<String>> onDelete,
        Optional<Located<String>> onUpdate,
        List<Located<String>> cascade,
        Optional<Located<Boolean>> orphanRemoval,
        Optional<Located<String>> fetch,
        Optional<Located<String>> orderBy,
        Optional<Located<String>> collection,
        Optional<Located<Boolean>> index,
        Optional<Located<String>> constraint,
        Optional<Located<Boolean>> id,
        Optional<BackfillSpec> backfill,
        Optional<Located<String>> doc,
        List<Located<String>> annotations,
        Optional<Located<String>> as,
        Optional<Located<String>> renamedFrom) {

    /**
     * The columns of a foreign key: a list in the key's order (a single {@code column} is a list of one), or a mapping from
     * the key's columns; one of the two is empty.
     */
    public record ColumnsSpec(Location at, List<Located<String>> list, Map<String, Located<String>> byKeyColumn) {}

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
}
