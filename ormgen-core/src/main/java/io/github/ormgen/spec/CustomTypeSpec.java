package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import java.util.Optional;

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
