package io.github.ormgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * One model file.
 *
 * @param path the path as messages print it
 * @param javaPackage the package of what the file declares
 * @param conventions the conventions that the file sets
 * @param types named types: fields whose type is the key {@code is}
 */
public record SpecFile(
        String path,
        Optional<Located<String>> javaPackage,
        Optional<ConventionsSpec> conventions,
        List<FieldSpec> types,
        List<EnumSpec> enums,
        List<EmbeddableSpec> embeddables,
        List<MixinSpec> mixins,
        List<EntitySpec> entities,
        List<ViewSpec> views) {}
