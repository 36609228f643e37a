package io.github.ormgen.renderer.java;

import io.github.ormgen.change.Revision;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Database;
import io.github.ormgen.sql.script.Scripts;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BehaviourTest {

    static List<String> scenarios() throws IOException {
        return Scenarios.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    @DisplayName(
            "Each scenario's sources compile without a warning, pass validation on H2, and do what its Trial.java tries")
    void trial(String scenario) throws Exception {
        Model model = Scenarios.model(scenario);
        Map<String, String> rendered = Scenarios.render(model);
        Map<String, String> sources = new TreeMap<>(rendered);
        sources.putAll(beside(scenario));
        ClassLoader loader = MemoryCompiler.compile(sources);
        String url = "jdbc:h2:mem:" + scenario;

        // The database lives as long as this connection.
        try (Connection connection = DriverManager.getConnection(url)) {
            migrate(connection, model);
            try (SessionFactory factory = boot(loader, rendered, url)) {
                run(loader.loadClass(trialOf(sources)), factory);
            }
        }
    }

    private static Map<String, String> beside(String scenario) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(Scenarios.FOLDER.resolve(scenario).resolve("sources"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                String packageName = text.substring(text.indexOf("package ") + 8, text.indexOf(';'));
                sources.put(packageName.replace('.', '/') + "/" + file.getFileName(), text);
            }
        }
        return sources;
    }

    private static void migrate(Connection connection, Model model) throws SQLException {
        Revision revision = SchemaAsChanges.revision("1", "init", new SchemaMapping().of(model, new Diagnostics()));
        String script = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()))
                .render(revision, List.of(Database.H2)).stream()
                        .filter(file -> file.path().contains("/V"))
                        .findFirst()
                        .orElseThrow()
                        .text();
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static SessionFactory boot(ClassLoader loader, Map<String, String> rendered, String url)
            throws ClassNotFoundException {
        ClassLoader outer = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            Configuration configuration = new Configuration();
            for (Map.Entry<String, String> source : rendered.entrySet()) {
                if (source.getValue().contains("\n@Entity\n")
                        || source.getValue().contains("persistence.Entity\n")) {
                    configuration.addAnnotatedClass(loader.loadClass(className(source.getKey())));
                }
            }
            return configuration
                    .setProperty("hibernate.connection.url", url)
                    .setProperty("hibernate.hbm2ddl.auto", "validate")
                    .buildSessionFactory();
        } finally {
            Thread.currentThread().setContextClassLoader(outer);
        }
    }

    private static void run(Class<?> trial, SessionFactory factory) throws Exception {
        try {
            trial.getMethod("run", SessionFactory.class).invoke(null, factory);
        } catch (InvocationTargetException e) {
            throw new AssertionError(trial.getName() + ": " + e.getCause(), e.getCause());
        }
    }

    private static String trialOf(Map<String, String> sources) {
        return sources.keySet().stream()
                .filter(path -> path.endsWith("/Trial.java"))
                .map(BehaviourTest::className)
                .findFirst()
                .orElseThrow();
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }
}
