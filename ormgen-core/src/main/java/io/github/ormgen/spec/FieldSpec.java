package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
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
        Optional<Located<String>> renamedFrom) {

    /**
     * A type of the author's own: a Java class and the column that it is kept in.
     *
     * @param javaClass the full name of the attribute's class
     * @param converter the full name of the {@code AttributeConverter}
     * @param column the column's SQL type, per database
     * @param read SQL around the column when it is read
     * @param write SQL around the parameter when it is written
     */
    public record CustomTypeSpec(
            Location at,
            Optional<Located<String>> javaClass,
            Optional<Located<String>> converter,
            Optional<SqlSpec> column,
            Optional<SqlSpec> read,
            Optional<SqlSpec> write) {}

    /**
     * One entry of {@code validate}.
     *
     * @param rule {@code email}, {@code url}, {@code past}, {@code future}, {@code notBlank}, {@code min}, {@code max},
     *     {@code size}, {@code pattern} or {@code digits}
     * @param arguments its arguments: none, one, or two for {@code size} and {@code digits}
     */
    public record ValidationSpec(String rule, List<ScalarText> arguments, Location at) {}

    /** The key {@code backfill}: a literal, or SQL; exactly one is present. */
    public record BackfillSpec(Location at, Optional<ScalarText> literal, Optional<SqlSpec> sql) {}
}
