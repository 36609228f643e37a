package io.github.ormgen.sql.script;

import io.github.ormgen.schema.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where a script lies.
 *
 * @param up whether it makes the revision, or takes it back
 * @param shared whether a project has scripts for several databases, in a folder each
 * @param revision the revision's version and description, as in {@code 2__add_phone}
 */
public record ScriptPath(Database database, boolean up, boolean shared, String revision) {

    /** The scripts of a revision for these databases. */
    public static List<ScriptPath> of(String version, String description, Collection<Database> databases) {
        List<ScriptPath> paths = new ArrayList<>();
        for (Database database : databases) {
            for (boolean up : new boolean[] {true, false}) {
                paths.add(new ScriptPath(database, up, databases.size() > 1, version + "__" + description));
            }
        }
        return paths;
    }

    /** The same script in a project that has one database where this has several, or several where this has one. */
    public ScriptPath inOtherLayout() {
        return new ScriptPath(database, up, !shared, revision);
    }

    /** The folder in the project's resources, such as {@code db/migration/h2/}. */
    public String folder() {
        return folder(database, up, shared);
    }

    /** The folder of all scripts of a kind. */
    public static String folder(Database database, boolean up, boolean shared) {
        return (up ? "db/migration/" : "db/undo/") + (shared ? database.id() + "/" : "");
    }

    /** The name of its file, such as {@code V2__add_phone.sql}. */
    public String file() {
        return (up ? "V" : "U") + revision + ".sql";
    }

    /** The path in the project's resources, such as {@code db/migration/h2/V2__add_phone.sql}. */
    public String path() {
        return folder() + file();
    }
}
