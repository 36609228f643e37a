package io.github.ormgen.render;

import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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
            Path home = home();
            if (Files.isDirectory(home)) {
                Path folder = home.resolve(ROOT).resolve(renderer);
                for (Map.Entry<String, Path> file : FileTree.files(folder).entrySet()) {
                    texts.put(renderer + "/" + file.getKey(), text(Files.readAllBytes(file.getValue())));
                }
            } else {
                readJar(home, ROOT + renderer + "/", texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There are no templates in " + ROOT + renderer);
        }
        return texts;
    }

    private static Path home() {
        try {
            return Path.of(BuiltinTemplates.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readJar(Path file, String folder, Map<String, String> texts) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    String name = entry.getName().substring(ROOT.length());
                    texts.put(name, text(jar.getInputStream(entry).readAllBytes()));
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
