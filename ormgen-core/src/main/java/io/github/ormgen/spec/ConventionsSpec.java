package io.github.ormgen.spec;

import io.github.ormgen.spec.EntitySpec.SoftDeleteSpec;
import io.github.ormgen.spec.EntitySpec.TimestampsSpec;
import io.github.ormgen.spec.EntitySpec.VersionSpec;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says once for all entities. Texts are as written; the reader has checked that words such as {@code uuid}
 * or {@code plural} are known.
 *
 * @param id {@code uuid}, {@code identity} or {@code sequence}
 * @param tables {@code plural}, {@code singular} or {@code asIs}
 * @param columns {@code snake} or {@code asIs}
 * @param patterns how constraints are called, such as {@code fk_{table}_{columns}}, by kind: {@code primaryKeys}, {@code
 *     uniqueKeys}, {@code foreignKeys}, {@code indexes}, {@code checks} and {@code enumChecks}
 * @param allocation how many ids a sequence hands out at a time
 * @param enumStorage {@code string}, {@code native} or {@code ordinal}
 * @param fetch as on a relation
 */
public record ConventionsSpec(
        Optional<Located<String>> id,
        Optional<TimestampsSpec> timestamps,
        Optional<SoftDeleteSpec> softDelete,
        Optional<VersionSpec> version,
        Optional<Located<String>> tables,
        Optional<Located<String>> columns,
        Map<String, Located<String>> patterns,
        Optional<Located<Integer>> allocation,
        Optional<Located<String>> enumStorage,
        Optional<Located<String>> schema,
        Optional<Located<String>> fetch,
        Optional<Located<String>> collation) {}
