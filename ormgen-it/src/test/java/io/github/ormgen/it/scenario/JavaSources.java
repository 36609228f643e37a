package io.github.ormgen.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.annotations.Filter;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** Compiles sources as strictly as a project may. */
public final class JavaSources {

    /** One class of each library that generated code may need. */
    private static final List<Class<?>> LIBRARIES =
            List.of(Entity.class, Filter.class, NotNull.class, URL.class, Nullable.class);

    private JavaSources() {}

    /** Compiles all sources below these folders into another, and fails with the compiler's words. */
    public static void compile(String what, List<Path> roots, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        List<String> options = new ArrayList<>(List.of(
                "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-parameters", "-d", classes.toString()));
        options.addAll(List.of("-classpath", classPath()));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            words, files, null, options, null, files.getJavaFileObjectsFromPaths(filesBelow(roots)))
                    .call();
            assertThat(compiled).as("%s: javac says:%n%s", what, words).isTrue();
        }
    }

    /** A loader of compiled classes. */
    public static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(new java.net.URL[] {classes.toUri().toURL()}, JavaSources.class.getClassLoader());
    }

    private static List<Path> filesBelow(List<Path> roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> below = Files.walk(root)) {
                    below.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static String classPath() {
        return LIBRARIES.stream()
                .map(JavaSources::jarOf)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
