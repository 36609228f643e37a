package io.github.ormgen.database.hibernate;

import java.nio.file.Path;
import java.util.List;

/**
 * A project's compiled classes.
 *
 * @param classes the folder of the project's own
 * @param libraries the class path beside it, with Hibernate
 */
public record CompiledEntities(Path classes, List<Path> libraries) {}
