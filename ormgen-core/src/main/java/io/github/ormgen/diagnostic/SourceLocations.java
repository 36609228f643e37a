package io.github.ormgen.diagnostic;

import java.util.Map;
import java.util.Optional;

/**
 * Where the model declares what objects of the schema come from.
 *
 * @param declared the places of entities, enums and attributes, by their paths
 * @param model the place of the model as a whole
 */
public record SourceLocations(Map<String, Location> declared, Location model) {

    /** The place of what a path belongs to; that of the model if nothing of it is declared any more. */
    public Location of(String path) {
        return Optional.ofNullable(declared.get(attribute(path))).orElse(model);
    }

    /** The attribute that a column comes of: a relation's column has a longer path. The path itself if there is none. */
    public String attribute(String path) {
        String shorter = path;
        while (!declared.containsKey(shorter) && shorter.contains(".")) {
            shorter = shorter.substring(0, shorter.lastIndexOf('.'));
        }
        return declared.containsKey(shorter) ? shorter : path;
    }
}
