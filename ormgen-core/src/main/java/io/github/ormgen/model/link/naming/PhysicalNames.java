package io.github.ormgen.model.link.naming;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.spec.Located;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks names of tables, columns and constraints that a person gave. */
public record PhysicalNames(Diagnostics diagnostics) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$ -]*");

    /** The name if it can be one, or the derived one. */
    public String orElse(Optional<Located<String>> given, String what, String derived) {
        return given.filter(name -> check(name, what)).map(Located::value).orElse(derived);
    }

    /**
     * The name of a table or view, checked.
     *
     * @param kind {@code table} or {@code view}
     */
    public TableName table(
            String kind,
            Located<String> entity,
            Optional<Located<String>> schema,
            Optional<Located<String>> name,
            Conventions conventions) {
        String derived = conventions.naming().table(entity.value());
        return new TableName(
                schema.filter(given -> check(given, "The schema of " + entity.value()))
                        .map(Located::value)
                        .or(conventions::schema),
                orElse(name, "The " + kind + " of " + entity.value(), derived));
    }

    /**
     * Whether a name can be one in all databases; reports it if not.
     *
     * @param what what the message calls it, such as {@code The table of User}
     */
    public boolean check(Located<String> name, String what) {
        String text = name.value();
        if (!NAME.matcher(text).matches() || text.endsWith(" ")) {
            diagnostics.error(
                    Code.PHYSICAL_NAME,
                    name.at(),
                    what + " is named '" + text + "', which is not a valid name in every database.",
                    "Start with a letter, followed by letters, digits, '_', '-', '$' or spaces.");
            return false;
        }
        if (text.length() > LongNames.MAX_BYTES) {
            diagnostics.error(
                    Code.NAME_TOO_LONG,
                    name.at(),
                    what + " has a name of " + text.length() + " characters.",
                    "PostgreSQL allows " + LongNames.MAX_BYTES + "; shorten it.");
            return false;
        }
        return true;
    }
}
