package io.github.ormgen.database.migrate;

import io.github.ormgen.history.ScriptHash;
import java.util.OptionalInt;

/**
 * A script that has begun on a database which commits each statement, and has not come to its end; or one that runs now.
 *
 * @param script the name of its file, {@code V2__add_phone.sql} or {@code U2__add_phone.sql}
 * @param hash the hash of its text, as entries have it
 * @param done how many of its first statements are known to stand; the next one that commits by itself may stand too
 * @param backFrom how many statements stood when a repair began to take them back; empty if none has
 */
public record JournalEntry(String script, String hash, int done, OptionalInt backFrom) {

    /** A script that begins, or goes on where so many of its statements are done. */
    static JournalEntry of(String script, String text, int done) {
        return new JournalEntry(script, ScriptHash.of(text), done, OptionalInt.empty());
    }

    /** Whether the script was to take a migration back. */
    public boolean isUndo() {
        return file().startsWith("U");
    }

    /** The name of its file, without folders. */
    public String file() {
        return script.substring(script.lastIndexOf('/') + 1);
    }
}
