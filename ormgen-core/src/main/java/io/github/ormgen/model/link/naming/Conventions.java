package io.github.ormgen.model.link.naming;

import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.spec.EntitySpec.SoftDeleteSpec;
import io.github.ormgen.spec.EntitySpec.TimestampsSpec;
import io.github.ormgen.spec.EntitySpec.VersionSpec;
import java.util.Optional;

/**
 * What holds for all entities unless they say otherwise.
 *
 * @param id {@code uuid}, {@code identity} or {@code sequence}; empty if every entity must say its own
 * @param allocation how many ids a sequence hands out at a time
 * @param schema the database schema of all tables
 * @param fetch how to-many relations are loaded, and, if eager, to-one relations too
 */
public record Conventions(
        Optional<String> id,
        Optional<TimestampsSpec> timestamps,
        Optional<SoftDeleteSpec> softDelete,
        Optional<VersionSpec> version,
        Naming naming,
        int allocation,
        EnumClass.Storage enumStorage,
        Optional<String> schema,
        Fetch fetch,
        String collation) {}
