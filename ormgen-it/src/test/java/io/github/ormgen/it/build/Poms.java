package io.github.ormgen.it.build;

import java.io.IOException;

/** POMs of test projects. Every plugin is pinned to what the outer build uses, so that nothing else is looked for. */
final class Poms {

    private Poms() {}

    /**
     * A project with H2, Hibernate and the plugin.
     *
     * @param version the plugin's
     * @param configuration elements for its configuration
     */
    static String project(String version, String... configuration) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>shop</artifactId>
                  <version>1.0.0</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                %s  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>io.github.ormgen</groupId>
                        <artifactId>ormgen-maven-plugin</artifactId>
                        <version>%s</version>
                        <configuration>
                          %s
                        </configuration>
                        <executions><execution><goals><goal>generate</goal></goals></execution></executions>
                      </plugin>
                %s    </plugins>
                  </build>
                </project>
                """.formatted(
                        dependencies(),
                        version,
                        String.join("\n          ", configuration),
                        plugin("clean", "clean")
                                + plugin("resources", "resources")
                                + plugin("compiler", "compiler")
                                + plugin("jar", "jar")
                                + plugin("surefire", "surefire"));
    }

    /** Gives the plugin of a project the driver of H2. */
    static void addDriver(TestProject project) throws IOException {
        String executions = "<executions><execution><goals><goal>generate</goal>";
        project.replace("pom.xml", executions, """
                <dependencies>
                  <dependency>
                    <groupId>com.h2database</groupId>
                    <artifactId>h2</artifactId>
                    <version>%s</version>
                  </dependency>
                </dependencies>
                """.formatted(Setup.property("version.h2")) + executions);
    }

    private static String dependencies() {
        return dependency("com.h2database:h2", "h2")
                + dependency("org.hibernate.orm:hibernate-core", "hibernate")
                + dependency("org.hibernate.validator:hibernate-validator", "hibernateValidator")
                + dependency("org.jspecify:jspecify", "jspecify");
    }

    private static String dependency(String coordinates, String version) {
        String[] parts = coordinates.split(":");
        return "    <dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></dependency>%n"
                .formatted(parts[0], parts[1], Setup.property("version." + version));
    }

    private static String plugin(String name, String version) {
        return "      <plugin><artifactId>maven-%s-plugin</artifactId><version>%s</version></plugin>%n"
                .formatted(name, Setup.property("version." + version));
    }
}
