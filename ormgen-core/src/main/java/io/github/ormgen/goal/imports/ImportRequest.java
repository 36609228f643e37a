package io.github.ormgen.goal.imports;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.goal.MigrationRequest;
import io.github.ormgen.schema.Database;
import java.util.List;

/**
 * What becomes a model.
 *
 * @param migration the project
 * @param catalog what the database has
 * @param database the kind of database
 * @param name the model's file, without its end
 * @param javaPackage the Java package of the entities
 * @param include patterns of the tables that are taken, all if there are none: {@code *} stands for any characters,
 *     {@code ?} for one; a pattern with a dot is for names with their schemas
 * @param exclude patterns of the tables that are not taken
 */
public record ImportRequest(
        MigrationRequest migration,
        Catalog catalog,
        Database database,
        String name,
        String javaPackage,
        List<String> include,
        List<String> exclude) {}
