package io.github.ormgen.database.hibernate;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.hibernate.EntityValidation.EntityVerdict.Verdict;
import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Has a project's own Hibernate look whether its compiled entities fit a database, as {@code hibernate.hbm2ddl.auto=validate}
 * does. Hibernate runs in a class loader that knows the project's class path and nothing of ours, and nothing is written.
 */
public final class EntityValidation {

    private static final String ENDING = ".class";
    private static final String LOGGING = "org.jboss.logging.provider";

    private static final Set<String> MAPPED = Set.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable",
            "jakarta.persistence.Converter");

    private static final Map<String, String> SETTINGS = Map.of(
            "hibernate.hbm2ddl.auto", "validate",
            // Whether rows are valid is not asked here, and what Bean Validation needs may not be there.
            "jakarta.persistence.validation.mode", "none",
            "hibernate.cache.use_second_level_cache", "false",
            "hibernate.cache.use_query_cache", "false");

    private EntityValidation() {}

    /** What Hibernate says. */
    public static EntityVerdict of(CompiledEntities entities, LiveDatabase database) {
        try (URLClassLoader loader =
                new URLClassLoader("entities", urls(entities), ClassLoader.getPlatformClassLoader())) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                return quietly(() -> of(entities.classes(), loader, database));
            } finally {
                thread.setContextClassLoader(before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL[] urls(CompiledEntities entities) throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(entities.classes().toUri().toURL()));
        for (Path library : entities.libraries()) {
            urls.add(library.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Keeps Hibernate's own lines to itself: it logs through the JDK, whatever is on the class path, and there it is silent. */
    private static EntityVerdict quietly(Supplier<EntityVerdict> work) {
        Logger logger = Logger.getLogger("org.hibernate");
        Optional<Level> level = Optional.ofNullable(logger.getLevel());
        Optional<String> provider = Optional.ofNullable(System.getProperty(LOGGING));
        System.setProperty(LOGGING, "jdk");
        logger.setLevel(Level.OFF);
        try {
            return work.get();
        } finally {
            logger.setLevel(level.orElse(null));
            provider.ifPresentOrElse(
                    before -> System.setProperty(LOGGING, before), () -> System.clearProperty(LOGGING));
        }
    }

    private static EntityVerdict of(Path classes, ClassLoader loader, LiveDatabase database) {
        List<Class<?>> mapped = mapped(classes, loader);
        if (mapped.isEmpty()) {
            return new EntityVerdict(Verdict.NOT_COMPILED, "There are no compiled entities");
        }
        try {
            Class<?> type = Class.forName("org.hibernate.cfg.Configuration", true, loader);
            return boot(type, mapped, database);
        } catch (ClassNotFoundException e) {
            return new EntityVerdict(Verdict.NOT_COMPILED, "Hibernate is not on the project's class path");
        } catch (InvocationTargetException e) {
            return new EntityVerdict(Verdict.REFUSED, reason(e));
        } catch (ReflectiveOperationException | LinkageError e) {
            return new EntityVerdict(Verdict.REFUSED, String.valueOf(e));
        }
    }

    private static List<Class<?>> mapped(Path classes, ClassLoader loader) {
        return FileTree.files(classes).keySet().stream()
                .filter(file -> file.endsWith(ENDING) && !file.endsWith("-info.class"))
                .map(file -> file.substring(0, file.length() - ENDING.length()).replace('/', '.'))
                .<Class<?>>flatMap(name -> mapped(name, loader).stream())
                .toList();
    }

    /** Any class may need what is not there; one that Hibernate maps may not, and then Hibernate says so. */
    private static Optional<Class<?>> mapped(String name, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            boolean isMapped = Arrays.stream(type.getAnnotations())
                    .anyMatch(annotation ->
                            MAPPED.contains(annotation.annotationType().getName()));
            return isMapped ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static EntityVerdict boot(Class<?> type, List<Class<?>> mapped, LiveDatabase database)
            throws ReflectiveOperationException {
        Object configuration = type.getConstructor().newInstance();
        Properties properties = (Properties) type.getMethod("getProperties").invoke(configuration);
        properties.putAll(SETTINGS);
        properties.put("hibernate.connection.datasource", connections(database));
        for (Class<?> each : mapped) {
            type.getMethod("addAnnotatedClass", Class.class).invoke(configuration, each);
        }
        Object factory = type.getMethod("buildSessionFactory").invoke(configuration);
        AutoCloseable.class.getMethod("close").invoke(factory);
        Class<?> version = Class.forName("org.hibernate.Version", true, type.getClassLoader());
        return new EntityVerdict(
                Verdict.ACCEPTED,
                String.valueOf(version.getMethod("getVersionString").invoke(null)));
    }

    /** For a Hibernate that has another class loader: a database in memory is there only for the driver that made it. */
    private static DataSource connections(LiveDatabase database) {
        InvocationHandler handler = (source, method, arguments) -> switch (method.getName()) {
            case "getConnection" -> connect(database);
            case "isWrapperFor" -> false;
            case "hashCode", "equals", "toString" -> method.invoke(database, arguments);
            default -> throw new SQLFeatureNotSupportedException(method.getName());
        };
        return (DataSource)
                Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, handler);
    }

    private static Connection connect(LiveDatabase database) throws SQLException {
        try {
            return database.connect();
        } catch (DatabaseFailure e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /** What the validation says, or whatever stands at the root of a failure. */
    private static String reason(Throwable e) {
        Throwable root = e;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause.getClass().getSimpleName().equals("SchemaManagementException")) {
                break;
            }
        }
        String text = root.getMessage() == null
                ? root.getClass().getName()
                : root.getMessage().strip();
        return text.replaceFirst("^Schema validation: ", "").replaceFirst("\\.$", "");
    }

    /**
     * A project's compiled classes.
     *
     * @param classes the folder of the project's own
     * @param libraries the class path beside it, with Hibernate
     */
    public record CompiledEntities(Path classes, List<Path> libraries) {}

    /**
     * What Hibernate says of entities and a database.
     *
     * @param text the version of Hibernate if it accepts them, else what is wrong, without a full stop
     */
    public record EntityVerdict(Verdict verdict, String text) {

        /** What it comes to. */
        public enum Verdict {
            ACCEPTED,
            REFUSED,
            /** There are no entities, or no Hibernate. */
            NOT_COMPILED
        }
    }
}
