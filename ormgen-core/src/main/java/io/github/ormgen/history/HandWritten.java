package io.github.ormgen.history;

import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddEnumValue;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeDefault;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.CreateEnumType;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameEnumType;
import io.github.ormgen.schema.change.RenameEnumValue;
import io.github.ormgen.schema.change.RenamePart;
import io.github.ormgen.schema.change.RenameSequence;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.schema.change.RunSql;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Statements that a person wrote for a revision, in files beside its entry: {@code V2__x.up.sql} and
 * {@code V2__x.down.sql}, or {@code V2__x.up.postgresql.sql} for one database.
 *
 * @param files the folder of entries
 */
public record HandWritten(HistoryFiles files) {

    /** After these, all that is new is there; what follows demands, drops and forgets. */
    private static final Set<Class<?>> BEFORE = Set.of(
            CreateEnumType.class,
            CreateSequence.class,
            CreateTable.class,
            AddColumn.class,
            AddEnumValue.class,
            ChangeType.class,
            ChangeDefault.class,
            RenameColumn.class,
            RenameEnumType.class,
            RenameEnumValue.class,
            RenamePart.class,
            RenameSequence.class,
            RenameStoredValue.class,
            RenameTable.class);

    private Optional<Change> of(String entry) {
        SqlText up = text(entry, "up");
        SqlText down = text(entry, "down");
        return isEmpty(up) && isEmpty(down) ? Optional.empty() : Optional.of(new RunSql(up, down));
    }

    /** The revision with its statements: where all that is new is there, and nothing is gone. */
    public Revision woven(Revision revision) {
        return wovenAs("V" + revision.version() + "__" + revision.description(), revision);
    }

    /** The same with the statements of a revision of another name. */
    public Revision wovenAs(String entry, Revision revision) {
        return of(entry).map(statements -> woven(revision, statements)).orElse(revision);
    }

    private static Revision woven(Revision revision, Change statements) {
        List<Change> changes = new ArrayList<>(revision.changes());
        int index = changes.size();
        while (index > 0 && !BEFORE.contains(changes.get(index - 1).getClass())) {
            index--;
        }
        changes.add(index, statements);
        return new Revision(revision.version(), revision.description(), revision.before(), revision.after(), changes);
    }

    private SqlText text(String entry, String direction) {
        Map<Database, String> specific = new EnumMap<>(Database.class);
        for (Database database : Database.values()) {
            text(entry + "." + direction + "." + database.id() + ".sql")
                    .ifPresent(text -> specific.put(database, text));
        }
        return SqlText.of(text(entry + "." + direction + ".sql"), specific);
    }

    private Optional<String> text(String file) {
        return Optional.ofNullable(files.texts().get(file))
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty());
    }

    private static boolean isEmpty(SqlText sql) {
        return sql.common().isEmpty() && sql.specific().isEmpty();
    }
}
