package io.github.ormgen.database.shadow;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.connect.LiveDatabase;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.script.Scripts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

/**
 * An empty database to try things on, or a schema that is nobody else's; gone when it is closed.
 *
 * @param database the database, in which names without a schema mean this one
 */
public record ShadowDatabase(LiveDatabase database, ShadowServer server, String name) implements AutoCloseable {

    /**
     * Makes what a schema says, but for its rows.
     *
     * @throws DatabaseFailure if the database refuses it
     */
    public void make(Schema schema) throws DatabaseFailure {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(!database.rollsBack());
            for (String sql : Scripts.creation(schema, database.kind())) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw database.failures().of(e);
        }
    }

    /** What is there. */
    public Catalog catalog() throws DatabaseFailure {
        Catalog catalog = database.catalog();
        return server.isShared() ? catalog.within(Set.of(Optional.empty())) : catalog;
    }

    @Override
    public void close() throws DatabaseFailure {
        server.drop(name);
    }
}
