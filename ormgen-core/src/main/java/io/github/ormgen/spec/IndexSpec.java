package io.github.ormgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param on its parts: a field or relation with an optional direction ({@code "startsAt desc nulls last"}), or, with a
 *     parenthesis, SQL
 * @param using the access method
 * @param include further fields that it carries
 */
public record IndexSpec(
        List<Located<String>> on,
        Optional<Located<String>> name,
        Optional<Located<Boolean>> unique,
        Optional<SqlSpec> where,
        Optional<Located<String>> using,
        List<Located<String>> include) {}
