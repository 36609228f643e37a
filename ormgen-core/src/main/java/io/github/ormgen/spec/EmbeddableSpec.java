package io.github.ormgen.spec;

import io.github.ormgen.spec.EntitySpec.CheckSpec;
import java.util.List;
import java.util.Optional;

/** An embeddable. */
public record EmbeddableSpec(
        Located<String> name, Optional<Located<String>> doc, List<FieldSpec> fields, List<CheckSpec> checks) {}
