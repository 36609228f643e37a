package io.github.ormgen.dialect.server;

/**
 * How an empty database of a server is made and dropped. In each text {@code {name}} stands for the database's name, which
 * needs no quotes.
 *
 * @param url the URL of the database
 * @param serverUrl the URL at which the statements run
 * @param create the statement that makes the database; empty if connecting makes it
 * @param drop the statement that drops the database
 */
public record ShadowStatements(String url, String serverUrl, String create, String drop) {

    /** The same for a name. */
    public ShadowStatements named(String name) {
        return new ShadowStatements(
                url.replace("{name}", name),
                serverUrl.replace("{name}", name),
                create.replace("{name}", name),
                drop.replace("{name}", name));
    }
}
