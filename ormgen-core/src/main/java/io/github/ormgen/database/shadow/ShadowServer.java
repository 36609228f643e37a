package io.github.ormgen.database.shadow;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.DatabaseSettings;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.dialect.server.DatabaseServer.ShadowStatements;
import io.github.ormgen.dialect.server.EmbeddedServer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Makes shadow databases, which are empty, and which are gone when they are closed: on a server that runs for ormgen alone, or
 * on one that others use too. There a shadow database is one schema, and finds no tables beside it by names without a schema.
 */
public final class ShadowServer implements AutoCloseable {

    private static final String PREFIX = "ormgen_scratch_";
    private static final int LENGTH = 12;

    private final Database kind;
    private final String place;
    private final boolean isShared;
    private final DatabaseSettings settings;
    private final ShadowStatements statements;
    private final AutoCloseable process;
    private final Set<String> standing = ConcurrentHashMap.newKeySet();
    private final Thread onShutdown = new Thread(this::dropAll, "ormgen shadow databases");

    private ShadowServer(
            Database kind,
            String place,
            boolean isShared,
            DatabaseSettings settings,
            ShadowStatements statements,
            AutoCloseable process) {
        this.kind = kind;
        this.place = place;
        this.isShared = isShared;
        this.settings = settings;
        this.statements = statements;
        this.process = process;
        if (isShared) {
            // A build that is stopped by hand runs no finally.
            Runtime.getRuntime().addShutdownHook(onShutdown);
        }
    }

    /**
     * The server that the settings name if it is of the kind; else one that runs for ormgen alone.
     *
     * @throws DatabaseFailure if there is none, or it does not answer
     */
    public static ShadowServer of(Database kind, ShadowSettings settings) throws DatabaseFailure {
        if (settings.server().isPresent()) {
            LiveDatabase server = LiveDatabase.at(settings.at(settings.server().get()));
            if (server.kind() == kind) {
                return shared(server, List.of());
            }
        }
        return embedded(kind, settings, "");
    }

    /**
     * A server for trials of what runs on a database: within this process if the driver brings one, else the database's own.
     *
     * @throws DatabaseFailure if it does not answer
     */
    public static ShadowServer forTrials(LiveDatabase live) throws DatabaseFailure {
        return new EmbeddedStart(live.kind()).isWithin()
                ? embedded(
                        live.kind(),
                        ShadowSettings.of(live.settings()),
                        live.settings().access().url())
                : beside(live);
    }

    /** The server of a database. What is made there is as the database itself would have it. */
    static ShadowServer beside(LiveDatabase live) throws DatabaseFailure {
        Optional<String> surroundings =
                live.dialect().server().surroundings(live.settings().defaultSchema());
        return shared(live, surroundings.isPresent() ? live.texts(surroundings.get()) : List.of());
    }

    private static ShadowServer shared(LiveDatabase server, List<String> surroundings) {
        ConnectionDetails access = server.settings().access();
        return new ShadowServer(
                server.kind(),
                "at " + access.shownUrl(),
                true,
                server.settings(),
                server.dialect().server().beside(access.url(), surroundings),
                () -> {});
    }

    /** A server for ormgen alone, whose databases read SQL as that of a URL does. */
    static ShadowServer embedded(Database kind, ShadowSettings settings, String like) throws DatabaseFailure {
        EmbeddedServer.Running running = new EmbeddedStart(kind).start(like);
        ConnectionDetails access =
                new ConnectionDetails(running.databases().serverUrl(), Optional.of(running.user()), Optional.of(""));
        return new ShadowServer(
                kind, running.place(), false, settings.at(access), running.databases(), running.process());
    }

    /** What kind of database it is. */
    public Database kind() {
        return kind;
    }

    /** Where it is, in words, such as {@code in memory}. */
    public String place() {
        return place;
    }

    /** Whether others use it too: then a shadow database is one schema. */
    public boolean isShared() {
        return isShared;
    }

    /** Stops at schemas that name schemas of the database, where a shadow database is one itself. */
    public void checkSchemas(Stream<Schema> schemas) throws DatabaseFailure {
        Optional<String> named = schemas.flatMap(Schema::names)
                .flatMap(name -> name.schema().stream())
                .findFirst();
        if (named.isPresent() && isShared && Dialects.of(kind).has(Feature.SCHEMAS)) {
            throw new DatabaseFailure(
                    Code.SCRATCH_SCHEMAS,
                    "The model names the schema " + named.get() + ", which is not possible " + place
                            + ": the shadow database is one schema there, and others may use the named one.",
                    "Remove -Dormgen.scratchUrl and -Dormgen.scratch: the shadow database is then a separate "
                            + kind.displayName() + " server.");
        }
    }

    /**
     * A new, empty database, which the caller closes.
     *
     * @throws DatabaseFailure if the server refuses it
     */
    public ShadowDatabase create() throws DatabaseFailure {
        // Whoever finds one that was left knows what it is, and two runs at once have two.
        String name = PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, LENGTH);
        ShadowStatements own = statements.named(name);
        if (!own.create().isEmpty()) {
            server(own).execute(own.create());
        }
        standing.add(name);
        try {
            return new ShadowDatabase(LiveDatabase.at(at(own.url())), this, name);
        } catch (DatabaseFailure e) {
            drop(name);
            throw e;
        }
    }

    private LiveDatabase server(ShadowStatements own) throws DatabaseFailure {
        return LiveDatabase.at(at(own.serverUrl()));
    }

    private DatabaseSettings at(String url) {
        ConnectionDetails access = settings.access();
        return ShadowSettings.of(settings).at(new ConnectionDetails(url, access.user(), access.password()));
    }

    void drop(String name) throws DatabaseFailure {
        ShadowStatements own = statements.named(name);
        try {
            server(own).execute(own.drop());
            standing.remove(name);
        } catch (DatabaseFailure e) {
            throw new DatabaseFailure(
                    Code.SCRATCH_LEFT,
                    "The shadow schema " + name + " can't be removed. " + e.getMessage(),
                    "It contains nothing else: drop it yourself.");
        }
    }

    private void dropAll() {
        for (String name : standing) {
            try {
                drop(name);
            } catch (DatabaseFailure e) {
                System.err.println(e.getMessage() + " " + e.hint());
            }
        }
    }

    @Override
    public void close() throws DatabaseFailure {
        if (isShared) {
            forgetHook();
        }
        try {
            process.close();
        } catch (Exception e) {
            throw new DatabaseFailure(
                    Code.SCRATCH_LEFT,
                    "The process of " + kind.displayName() + " does not end: " + e.getMessage() + ".",
                    "End it yourself.");
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(onShutdown);
        } catch (IllegalStateException e) {
            // The process ends already, and the thread runs.
            return;
        }
    }
}
