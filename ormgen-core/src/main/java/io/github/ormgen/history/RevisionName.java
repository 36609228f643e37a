package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what a person calls a revision into what its files are called. */
public final class RevisionName {

    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _.-]*");
    private static final int LONGEST = 100;

    private RevisionName() {}

    /** The name in snake case, as in {@code V2__add_phone.sql}; empty after an error. */
    public static Optional<String> of(String said, Location at, Diagnostics diagnostics) {
        String name = said.strip()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("[ _.-]+", "_")
                .replaceAll("_$", "")
                .toLowerCase(Locale.ROOT);
        boolean isName = WORDS.matcher(said.strip()).matches() && name.length() <= LONGEST;
        if (!isName || name.equals(History.DRAFT)) {
            diagnostics.error(
                    Code.REVISION_NAME,
                    at,
                    "'" + said + "' can't be the name of a revision.",
                    "Write in a few words of letters and digits what changed: -Dormgen.name=add_phone"
                            + (name.equals(History.DRAFT) ? "; the build uses 'draft' itself." : ""));
            return Optional.empty();
        }
        return Optional.of(name);
    }
}
