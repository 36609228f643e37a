package io.github.ormgen.goal.imports;

import java.util.List;

/**
 * What a person chooses for an import.
 *
 * @param name the model's file, without its end
 * @param javaPackage the Java package of the entities
 * @param include patterns of the tables that are taken, all if there are none: {@code *} stands for any characters,
 *     {@code ?} for one; a pattern with a dot is for names with their schemas
 * @param exclude patterns of the tables that are not taken
 */
public record ImportChoice(String name, String javaPackage, List<String> include, List<String> exclude) {}
