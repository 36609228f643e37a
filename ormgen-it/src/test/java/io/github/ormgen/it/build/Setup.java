package io.github.ormgen.it.build;

import java.nio.file.Path;

/** What the outer build tells the inner ones, through system properties of Failsafe. */
record Setup(String version, Path root, Path target, Path localRepository, boolean offline, Path mavenHome) {

    static Setup get() {
        return new Setup(
                property("version"),
                Path.of(property("root")),
                Path.of(property("target")),
                Path.of(property("localRepository")),
                // With a prefix: the bare Boolean breaks Failsafe on Maven 3.9.
                property("offline").equals("offline-true"),
                Path.of(property("mavenHome")));
    }

    static String property(String name) {
        String value = System.getProperty("ormgen.it." + name);
        if (value == null) {
            throw new IllegalStateException("Whole builds are started by 'mvn verify', which sets ormgen.it." + name);
        }
        return value;
    }
}
