package io.github.ormgen.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of an entity, mixin, embeddable or join entity, or a named type with the keys that it brings.
 *
 * @param type its type, {@link TypeText#reported} if that was missing; empty if {@code customType} is there instead
 * @param customType a type given as a mapping
 * @param optional the key {@code optional}; the question mark is in {@code type}
 * @param constraint the name of the check that holds the values of its enum
 * @param prefix what an embedded field's columns begin with, instead of its name and an underscore
 * @param columns an embedded field's columns by the path within the embeddable
 */
public record FieldSpec(
        Located<String> name,
        Optional<TypeText> type,
        Optional<CustomTypeSpec> customType,
        Optional<Located<Boolean>> optional,
        Optional<Located<String>> column,
        Optional<Located<Boolean>> unique,
        Optional<Located<Boolean>> index,
        Optional<Located<String>> constraint,
        Optional<ScalarText> defaultValue,
        Optional<BackfillSpec> backfill,
        Optional<SqlSpec> check,
        List<ValidationSpec> validate,
        Optional<Located<String>> doc,
        Optional<Located<Boolean>> id,
        Optional<Located<Boolean>> naturalId,
        Optional<Located<Boolean>> sensitive,
        Optional<Located<Boolean>> insertable,
        Optional<Located<Boolean>> updatable,
        Optional<SqlSpec> generated,
        List<Located<String>> annotations,
        Optional<Located<String>> prefix,
        Map<String, Located<String>> columns,
        Optional<Located<String>> renamedFrom) {}
