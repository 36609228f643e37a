package io.github.ormgen.model.link.relation;

import io.github.ormgen.model.DataType;

/**
 * A column of a key that foreign keys refer to.
 *
 * @param path where it comes from within its entity, such as {@code id} or {@code student.id}
 */
record KeyColumn(String name, DataType type, String path) {}
