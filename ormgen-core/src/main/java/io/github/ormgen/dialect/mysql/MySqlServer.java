package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.innodb.InnoDbServer;
import io.github.ormgen.dialect.server.DatabaseServer.JdbcDriver;
import java.util.Set;

final class MySqlServer extends InnoDbServer {

    MySqlServer() {
        super(new JdbcDriver(
                "com.mysql.cj.jdbc.Driver",
                "com.mysql:mysql-connector-j",
                "26.10.0",
                Set.of("mysql:mysql-connector-java")));
    }
}
