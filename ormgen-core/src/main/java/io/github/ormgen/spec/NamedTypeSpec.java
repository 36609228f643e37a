package io.github.ormgen.spec;

/**
 * A named domain type.
 *
 * @param name its name
 * @param keys what it is ({@code type} or {@code customType}) and the field keys that it brings; {@code keys.name()} is
 *     {@code name}
 */
public record NamedTypeSpec(Located<String> name, FieldSpec keys) {}
