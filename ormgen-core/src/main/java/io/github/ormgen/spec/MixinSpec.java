package io.github.ormgen.spec;

import io.github.ormgen.spec.EntitySpec.CheckSpec;
import io.github.ormgen.spec.EntitySpec.IndexSpec;
import io.github.ormgen.spec.EntitySpec.KeySpec;
import java.util.List;
import java.util.Optional;

/**
 * A mixin.
 *
 * @param mixins the mixins that it brings along
 * @param interfaces the full names of Java interfaces, the key {@code implements}
 */
public record MixinSpec(
        Located<String> name,
        Optional<Located<String>> doc,
        List<Located<String>> mixins,
        List<FieldSpec> fields,
        List<RelationSpec> relations,
        List<KeySpec> unique,
        List<IndexSpec> indexes,
        List<CheckSpec> checks,
        List<Located<String>> interfaces) {}
