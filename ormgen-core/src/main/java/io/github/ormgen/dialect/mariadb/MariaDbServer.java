package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.innodb.InnoDbServer;
import io.github.ormgen.dialect.server.EmbeddedServer;
import io.github.ormgen.dialect.server.JdbcDriver;
import java.util.Optional;

/** MariaDB as a server. */
public final class MariaDbServer extends InnoDbServer {

    @Override
    public JdbcDriver driver() {
        return new JdbcDriver("org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client", "4.0.0");
    }

    @Override
    public Optional<EmbeddedServer> embedded() {
        return Optional.of(new MariaDbProcess());
    }
}
