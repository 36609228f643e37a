package io.github.ormgen.it.databases;

import java.sql.SQLException;

/** A running server that hands out databases. */
interface Server extends AutoCloseable {

    /** A new, empty database of this name. */
    ScratchDatabase create(String name) throws SQLException;
}
