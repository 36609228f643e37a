package io.github.ormgen.dialect.innodb;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.server.DatabaseServer;
import io.github.ormgen.dialect.server.DatabaseServer.JdbcDriver;
import io.github.ormgen.dialect.server.DatabaseServer.ShadowStatements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the servers of MariaDB and MySQL have in common. */
public abstract class InnoDbServer extends DatabaseServer {

    private static final Map<Code, Set<Integer>> FAILURES = Map.of(
            Code.SIGN_IN_REFUSED, Set.of(1045, 1130, 1524, 1698),
            Code.NO_SUCH_DATABASE, Set.of(1049),
            Code.LOCKED, Set.of(1205, 1213, 3572),
            Code.NO_RIGHTS, Set.of(1044, 1142, 1143, 1227, 1370, 1410),
            Code.UNREACHABLE, Set.of(1040, 1053, 1129));

    /** The address of a server, the database, and the options. */
    private static final Pattern URL = Pattern.compile("^(jdbc:[^/]*//[^/?;]*)(/[^?;]*)?(.*)$", Pattern.DOTALL);

    /** A server that this driver connects to. */
    protected InnoDbServer(JdbcDriver driver) {
        super(driver, FAILURES);
    }

    @Override
    public String lockTimeout(int seconds) {
        return "set session lock_wait_timeout = " + seconds + ", session innodb_lock_wait_timeout = " + seconds;
    }

    /** What new tables get of the database. */
    @Override
    public Optional<String> surroundings(Optional<String> schema) {
        String name = schema.map(text -> "'" + text.replace("\\", "\\\\").replace("'", "''") + "'")
                .orElse("database()");
        return Optional.of("select concat(' character set ', default_character_set_name, ' collate ',"
                + " default_collation_name) from information_schema.schemata where schema_name = " + name);
    }

    @Override
    public ShadowStatements beside(String url, List<String> surroundings) {
        String texts = surroundings.isEmpty() ? " character set utf8mb4" : surroundings.get(0);
        return new ShadowStatements(
                URL.matcher(url).replaceFirst("$1/{name}$3"),
                url,
                "create database {name}" + texts,
                "drop database if exists {name}");
    }
}
