package io.github.ormgen.history;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.change.Revision;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has been kept so far. In this version nothing can be: the draft always makes the whole schema.
 *
 * @param migrations the names of the files in the folder of migrations, subfolders too
 */
public record History(List<String> migrations) {

    /** The description of a draft, in its scripts' names. */
    public static final String DRAFT = "draft";

    private static final Pattern MIGRATION = Pattern.compile("(?:.*/)?V(\\d+)(?:[._]\\d+)*__.*\\.sql");

    /** Keeps a copy of the names. */
    public History {
        migrations = List.copyOf(migrations);
    }

    /**
     * The history of a project. An entry, which only a later version can have written, is an error.
     *
     * @param folder the folder of entries as a person would type it, relative to the project
     * @param entries the names of the files in it; hidden ones don't count
     * @param migrations the names of the files in the folder of migrations, with {@code /} between folders
     */
    public static History read(
            String folder, Collection<String> entries, Collection<String> migrations, Diagnostics diagnostics) {
        entries.stream()
                .filter(entry -> !entry.startsWith("."))
                .sorted()
                .forEach(entry -> diagnostics.error(
                        Code.UNREADABLE_HISTORY,
                        Location.ofFile(folder + "/" + entry),
                        "This version of ormgen can't read the history of migrations.",
                        "Use the version that wrote it, or a newer one."));
        return new History(List.copyOf(migrations));
    }

    /** What the model is ahead by, as a revision; empty if that is nothing. */
    public Optional<Revision> draftTo(Schema model) {
        Revision draft = Revision.creating(nextVersion(), DRAFT, model);
        return draft.changes().isEmpty() ? Optional.empty() : Optional.of(draft);
    }

    /** One more than the highest whole number among the versions, those that a person wrote included. */
    private String nextVersion() {
        return migrations.stream()
                .map(MIGRATION::matcher)
                .filter(Matcher::matches)
                .map(version -> new BigInteger(version.group(1)))
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO)
                .add(BigInteger.ONE)
                .toString();
    }
}
