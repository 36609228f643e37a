package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.Access;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.DatabaseSettings;
import io.github.ormgen.database.flyway.LiveDatabase;
import io.github.ormgen.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** H2 in this process's memory: each schema is a database of its own, and there is no server to stop. */
final class H2InMemory implements ScratchServer {

    private final ScratchSettings settings;

    H2InMemory(ScratchSettings settings) {
        this.settings = settings;
    }

    @Override
    public Database kind() {
        return Database.H2;
    }

    @Override
    public String place() {
        return "in memory";
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public ScratchSchema create() throws DatabaseFailure {
        String url = "jdbc:h2:mem:" + ScratchName.next() + ";DB_CLOSE_DELAY=-1";
        DatabaseSettings own = settings.at(new Access(url, Optional.of("sa"), Optional.of("")));
        return new ScratchSchema(own, false, () -> shutDown(own));
    }

    private static void shutDown(DatabaseSettings settings) throws DatabaseFailure {
        LiveDatabase database = LiveDatabase.at(settings);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    @Override
    public void close() {}
}
