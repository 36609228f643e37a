package io.github.ormgen.dialect.server;

import java.util.List;

/**
 * A library that brings a server with it. None comes with ormgen: they are big, and made for a platform.
 *
 * @param className a class of it
 * @param library its coordinates with the version that ormgen is tried with
 * @param programs those of the artifact with the server's programs, for one platform
 * @param logger the name that its loggers begin with
 */
public record EmbeddedLibrary(String className, String library, String programs, String logger) {

    /** The library, and the artifact with the programs for a platform. */
    public List<String> coordinates() {
        return List.of(library, programs);
    }

    /** Whether it is on the class path. */
    public boolean isPresent() {
        try {
            Class.forName(className, false, EmbeddedLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
