package io.github.ormgen.database.connect;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a database is, and who signs in.
 *
 * @param url its JDBC URL
 * @param user who signs in, empty if the URL says it or nobody has to
 * @param password the user's password, empty if there is none; no text of this class shows it
 */
public record ConnectionDetails(String url, Optional<String> user, Optional<String> password) {

    private static final Pattern KNOWN = Pattern.compile("(?i)jdbc:(h2|postgresql|mysql|mariadb):.*");
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/]*@");
    private static final Pattern OPTIONS = Pattern.compile("[?;].*");
    private static final Pattern ADDRESS = Pattern.compile("\\((user|password)=[^)]*\\)");

    /**
     * The URL for a person: without its options and without what nobody else should read. Of one in a form that ormgen does
     * not know, nothing is shown.
     */
    public String shownUrl() {
        if (!KNOWN.matcher(url).matches()) {
            return url.isBlank() ? "" : "ormgen.url";
        }
        String shown = OPTIONS.matcher(url).replaceFirst("");
        return ADDRESS.matcher(CREDENTIALS.matcher(shown).replaceFirst("//")).replaceAll("");
    }

    String shownUser() {
        return user.map(name -> "the user " + name).orElse("the user of the URL");
    }

    @Override
    public String toString() {
        return shownUrl() + user.map(name -> " as " + name).orElse("");
    }
}
