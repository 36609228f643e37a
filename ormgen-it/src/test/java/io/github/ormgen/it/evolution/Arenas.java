package io.github.ormgen.it.evolution;

import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** The arenas of a class of tests, one a database, made when the first test asks for it. */
public final class Arenas implements AutoCloseable {

    private final Map<Database, Arena> arenas = new EnumMap<>(Database.class);

    /** None yet. */
    public Arenas() {}

    /** The arena of a database. */
    public Arena of(Database kind) throws SQLException {
        Arena arena = arenas.get(kind);
        if (arena == null) {
            arena = new Arena(kind);
            arenas.put(kind, arena);
        }
        return arena;
    }

    @Override
    public void close() throws SQLException {
        for (Arena arena : arenas.values()) {
            arena.close();
        }
        arenas.clear();
    }
}
