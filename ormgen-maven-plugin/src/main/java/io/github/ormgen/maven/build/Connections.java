package io.github.ormgen.maven.build;

import io.github.ormgen.database.connect.ConnectionDetails;
import io.github.ormgen.database.connect.DatabaseSettings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out which database is meant, so that nobody has to say it twice: each of URL, user and password is taken from the
 * first place that says it.
 */
public final class Connections {

    /** A value with the place that says it, in words. */
    private record Said(String value, String place) {}

    private static final String FLYWAY = "the flyway-maven-plugin";

    private final Map<String, Said> said = new HashMap<>();

    /** Takes it, if nothing before has said it. */
    private Connections add(String name, Optional<String> value, String place) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> said.putIfAbsent(name, new Said(text, place)));
        return this;
    }

    /** Adds the parameters of the goal. */
    public Connections parameters(Optional<String> url, Optional<String> user, Optional<String> password) {
        return add("url", url, "ormgen.url")
                .add("user", user, "ormgen.user")
                .add("password", password, "ormgen.password");
    }

    /** Those of a server for trials. */
    public Connections scratch(Optional<String> url, Optional<String> user, Optional<String> password) {
        return add("url", url, "ormgen.scratchUrl")
                .add("user", user, "ormgen.scratchUser")
                .add("password", password, "ormgen.scratchPassword");
    }

    /** Adds the credentials of a server in the settings. */
    public Connections server(String id, Credentials server) {
        String place = "the server " + id;
        return add("user", server.user(), place).add("password", server.password(), place);
    }

    /** Flyway's own variables of the environment. */
    public Connections environment(Map<String, String> variables) {
        for (String name : new String[] {"url", "user", "password"}) {
            String variable = "FLYWAY_" + name.toUpperCase(Locale.ROOT);
            add(name, Optional.ofNullable(variables.get(variable)), variable);
        }
        return add("table", Optional.ofNullable(variables.get("FLYWAY_TABLE")), "FLYWAY_TABLE")
                .add(
                        "defaultSchema",
                        Optional.ofNullable(variables.get("FLYWAY_DEFAULT_SCHEMA")),
                        "FLYWAY_DEFAULT_SCHEMA");
    }

    /** Adds what Flyway's plugin is configured with. */
    public Connections flyway(FlywayPlugin plugin) {
        for (String name : new String[] {"url", "user", "password", "table", "defaultSchema"}) {
            add(name, plugin.value(name), FLYWAY);
        }
        return this;
    }

    /** Where the database is; without a URL if nothing says it. */
    public ConnectionDetails access() {
        return new ConnectionDetails(value("url").orElse(""), value("user"), value("password"));
    }

    /** The table of the history. */
    public String historyTable() {
        return value("table").orElse(DatabaseSettings.HISTORY_TABLE);
    }

    /** Flyway's default schema, empty if none is set. */
    public Optional<String> defaultSchema() {
        return value("defaultSchema");
    }

    /** Which place said what, for a person; never what a password is. */
    public String places() {
        StringBuilder places = new StringBuilder();
        for (String name : new String[] {"url", "user", "password"}) {
            Said found = said.get(name);
            if (found != null) {
                places.append(places.length() == 0 ? "" : ", ")
                        .append(name.equals("url") ? "URL" : name)
                        .append(" from ")
                        .append(found.place());
            }
        }
        return places.toString();
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(said.get(name)).map(Said::value);
    }
}
