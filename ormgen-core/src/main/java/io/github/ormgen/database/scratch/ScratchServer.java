package io.github.ormgen.database.scratch;

import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.schema.Database;

/** Hands out empty schemas. Its end is theirs too. */
public interface ScratchServer extends AutoCloseable {

    /** What kind of database it is. */
    Database kind();

    /** Where it is, in words, such as {@code in memory}. */
    String place();

    /** Whether others use it too: then what is handed out is one schema, and not a whole database. */
    boolean isShared();

    /**
     * A new, empty schema, which the caller closes.
     *
     * @throws DatabaseFailure if the server refuses it
     */
    ScratchSchema create() throws DatabaseFailure;

    @Override
    void close() throws DatabaseFailure;
}
