package io.github.ormgen.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity, or the join entity that a relation with payload declares.
 *
 * @param equality {@code natural} or {@code id}
 * @param interfaces the full names of Java interfaces, the key {@code implements}
 * @param annotations Java annotations with full names, such as {@code @com.acme.Audited(level = 2)}
 * @param waive reasons by lint code
 */
public record EntitySpec(
        Located<String> name,
        Optional<Located<String>> doc,
        Optional<Located<String>> table,
        Optional<Located<String>> schema,
        Optional<Located<String>> primaryKeyName,
        List<Located<String>> mixins,
        List<FieldSpec> fields,
        List<RelationSpec> relations,
        Optional<IdSpec> id,
        Optional<TimestampsSpec> timestamps,
        Optional<SoftDeleteSpec> softDelete,
        Optional<VersionSpec> version,
        List<KeySpec> unique,
        List<IndexSpec> indexes,
        List<CheckSpec> checks,
        Optional<Located<String>> equality,
        Optional<Located<Boolean>> immutable,
        List<Located<String>> interfaces,
        List<Located<String>> annotations,
        Map<String, Located<String>> waive,
        List<RowSpec> rows,
        Optional<Located<String>> renamedFrom) {}
