package io.github.ormgen.database.hibernate;

import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.database.hibernate.EntityVerdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Has a project's own Hibernate look whether its compiled entities fit a database, as {@code hibernate.hbm2ddl.auto=validate}
 * does. Hibernate runs in a class loader that knows the project's class path and nothing of ours, and nothing is written.
 */
public final class EntityValidation {

    private static final String CONFIGURATION = "org.hibernate.cfg.Configuration";

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
            try (QuietHibernate quiet = new QuietHibernate()) {
                return quiet.during(() -> of(entities.classes(), loader, database));
            } finally {
                thread.setContextClassLoader(before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityVerdict of(Path classes, ClassLoader loader, LiveDatabase database) {
        List<Class<?>> mapped = new EntityClasses(classes, loader).find();
        if (mapped.isEmpty()) {
            return new EntityVerdict(Verdict.NOT_COMPILED, "There are no compiled entities");
        }
        try {
            Class<?> type = Class.forName(CONFIGURATION, true, loader);
            return boot(type, mapped, database);
        } catch (ClassNotFoundException e) {
            return new EntityVerdict(Verdict.NOT_COMPILED, "Hibernate is not on the project's class path");
        } catch (InvocationTargetException e) {
            return new EntityVerdict(Verdict.REFUSED, reason(e));
        } catch (ReflectiveOperationException | LinkageError e) {
            return new EntityVerdict(Verdict.REFUSED, String.valueOf(e));
        }
    }

    private static EntityVerdict boot(Class<?> type, List<Class<?>> mapped, LiveDatabase database)
            throws ReflectiveOperationException {
        Object configuration = type.getConstructor().newInstance();
        Properties properties = (Properties) type.getMethod("getProperties").invoke(configuration);
        properties.putAll(SETTINGS);
        properties.put("hibernate.connection.datasource", new ConnectionSource(database));
        for (Class<?> each : mapped) {
            type.getMethod("addAnnotatedClass", Class.class).invoke(configuration, each);
        }
        Object factory = type.getMethod("buildSessionFactory").invoke(configuration);
        close((AutoCloseable) factory);
        return new EntityVerdict(Verdict.ACCEPTED, version(type.getClassLoader()));
    }

    private static String version(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> version = Class.forName("org.hibernate.Version", true, loader);
        return String.valueOf(version.getMethod("getVersionString").invoke(null));
    }

    /** Nothing has been done with it that could fail to end. */
    private static void close(AutoCloseable factory) {
        try (factory) {
            return;
        } catch (Exception e) {
            throw new IllegalStateException(e);
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

    private static URL[] urls(CompiledEntities entities) {
        return Stream.concat(Stream.of(entities.classes()), entities.libraries().stream())
                .map(EntityValidation::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
