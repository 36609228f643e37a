package io.github.ormgen.spec;

import java.util.List;
import java.util.Optional;

/**
 * A view, and the read-only entity over it.
 *
 * @param view the name in the database, the key {@code view}
 * @param sql its query, empty if it is missing or wrong
 * @param id the names of the fields that tell its rows apart
 * @param interfaces the full names of Java interfaces, the key {@code implements}
 * @param annotations Java annotations with full names, such as {@code @com.acme.Audited(level = 2)}
 */
public record ViewSpec(
        Located<String> name,
        Optional<Located<String>> doc,
        Optional<Located<String>> view,
        Optional<Located<String>> schema,
        Optional<SqlSpec> sql,
        List<Located<String>> id,
        List<FieldSpec> fields,
        List<Located<String>> interfaces,
        List<Located<String>> annotations,
        Optional<Located<String>> renamedFrom) {}
