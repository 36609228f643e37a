package io.github.ormgen.database.scratch;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.DatabaseSettings;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.CreationStatements;
import io.github.ormgen.sql.Dialects;
import io.github.ormgen.sql.Feature;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/** An empty schema for a trial, or a database that is nobody else's; gone when it is closed. */
public final class ScratchSchema implements AutoCloseable {

    /** Takes a schema off its server. */
    @FunctionalInterface
    interface Removal {
        void remove() throws DatabaseFailure;
    }

    private final DatabaseSettings settings;
    private final LiveDatabase database;
    private final boolean isShared;
    private final Removal removal;

    ScratchSchema(DatabaseSettings settings, boolean isShared, Removal removal) throws DatabaseFailure {
        this.settings = settings;
        this.database = LiveDatabase.at(settings);
        this.isShared = isShared;
        this.removal = removal;
    }

    /** How to work on it. */
    public DatabaseSettings settings() {
        return settings;
    }

    /** The database, in which names without a schema mean this one. */
    public LiveDatabase database() {
        return database;
    }

    /**
     * Makes what a schema says, but for its rows.
     *
     * @throws DatabaseFailure if the database refuses it
     */
    public void make(Schema schema) throws DatabaseFailure {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(!Dialects.of(database.kind()).has(Feature.TRANSACTIONAL_DDL));
            for (String sql : CreationStatements.of(schema, database.kind())) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** What is there. */
    public Catalog catalog() throws DatabaseFailure {
        Catalog catalog = database.catalog();
        return isShared ? catalog.within(Set.of(Optional.empty())) : catalog;
    }

    @Override
    public void close() throws DatabaseFailure {
        removal.remove();
    }
}
