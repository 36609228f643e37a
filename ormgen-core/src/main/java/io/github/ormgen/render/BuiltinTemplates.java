package io.github.ormgen.render;

import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Reads the templates that are beside these classes, in a jar or in a folder. */
final class BuiltinTemplates {

    private static final String ROOT = "io/github/ormgen/templates/";

    private BuiltinTemplates() {}

    /** The texts of a renderer's templates by name, the renderer's folder included. */
    static Map<String, String> read(String renderer) {
        Map<String, String> texts = new TreeMap<>();
        try {
            Path home = Path.of(home());
            for (String name : Files.isDirectory(home) ? inFolder(home, renderer) : inJar(home, renderer)) {
                texts.put(name, text(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There are no templates in " + ROOT + renderer);
        }
        return texts;
    }

    private static URI home() {
        try {
            return BuiltinTemplates.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inFolder(Path home, String renderer) {
        return FileTree.files(home.resolve(ROOT).resolve(renderer)).keySet().stream()
                .map(name -> renderer + "/" + name)
                .toList();
    }

    private static List<String> inJar(Path home, String renderer) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(ROOT + renderer + "/"))
                    .map(name -> name.substring(ROOT.length()))
                    .toList();
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = BuiltinTemplates.class.getResourceAsStream("/" + ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
