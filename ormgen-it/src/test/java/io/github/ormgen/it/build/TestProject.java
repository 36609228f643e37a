package io.github.ormgen.it.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project on disk, made anew for each test. */
final class TestProject {

    /** Two entities and an enum. */
    static final String MODEL = """
            ormgen: 1
            package: com.acme.shop

            enums:
              Colour: { RED: red, BLUE: blue }

            entities:
              Article:
                id: uuid
                fields:
                  name: string(40)
                  colour: Colour
              Customer:
                id: identity
                fields:
                  email: { type: string(320), unique: true }
            """;

    private final Path folder;

    private TestProject(Path folder) {
        this.folder = folder;
    }

    /** An empty one; whatever an earlier run left of it is deleted. */
    static TestProject empty(String name) throws IOException {
        Path folder = Setup.get().target().resolve("it").resolve(name);
        deleteAll(folder);
        // Of its own, or Maven would take the options of the repository around it.
        Files.createDirectories(folder.resolve(".mvn"));
        return new TestProject(folder);
    }

    /** One with a model, the plugin and what the generated code needs. */
    static TestProject withModel(String name, String... configuration) throws IOException {
        TestProject project = empty(name);
        project.write("pom.xml", Poms.project(Setup.get().version(), configuration));
        project.write("src/main/ormgen/shop.yaml", MODEL);
        return project;
    }

    /** A copy of a folder's files, without what was built there. */
    static TestProject copyOf(String name, Path source) throws IOException {
        TestProject project = empty(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = source.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("target/")) {
                    project.write(path, Files.readString(file));
                }
            }
        }
        return project;
    }

    /** The text of a file in the plugin's jars. */
    static String resource(String name) throws IOException {
        try (InputStream text = TestProject.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    void replace(String path, String from, String to) throws IOException {
        String text = Files.readString(file(path));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not contain " + from);
        }
        Files.writeString(file(path), text.replace(from, to));
    }

    /** When each file below a folder was last written, by its path. */
    Map<String, FileTime> times(String below) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        if (Files.isDirectory(file(below))) {
            try (Stream<Path> files = Files.walk(file(below), FileVisitOption.FOLLOW_LINKS)) {
                for (Path path : files.filter(Files::isRegularFile).toList()) {
                    times.put(folder.relativize(path).toString().replace('\\', '/'), Files.getLastModifiedTime(path));
                }
            }
        }
        return times;
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
