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
import io.github.ormgen.schema.change.InsertRow;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameEnumType;
import io.github.ormgen.schema.change.RenameEnumValue;
import io.github.ormgen.schema.change.RenamePart;
import io.github.ormgen.schema.change.RenameSequence;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.UpdateRow;
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
            RenameTable.class,
            InsertRow.class,
            UpdateRow.class);

    private Optional<Change> of(String entry) {
        SqlText up = text(entry, "up");
        SqlText down = text(entry, "down");
        return isEmpty(up) && isEmpty(down) ? Optional.empty() : Optional.of(new RunSql(up, down));
    }

    /** Whether an entry has the statements that stand beside it, and no others. */
    public boolean isAsKept(Entry entry) {
        List<Change> kept =
                entry.changes().stream().filter(RunSql.class::isInstance).toList();
        return kept.equals(of(entry.name()).stream().toList());
    }

    /**
     * The revision with its statements: where all that is new is there, and nothing is gone.
     *
     * @param entry the name of the revision that they were written for: it may have another by now
     */
    public Revision woven(String entry, Revision revision) {
        return of(entry).map(statements -> with(revision, statements)).orElse(revision);
    }

    private static Revision with(Revision revision, Change statements) {
        List<Change> changes = new ArrayList<>(revision.changes());
        int index = changes.size();
        while (index > 0 && !isBefore(changes.get(index - 1))) {
            index--;
        }
        changes.add(index, statements);
        return new Revision(revision.version(), revision.description(), revision.before(), revision.after(), changes);
    }

    /** What the database computes comes last of all columns, when others are required already. */
    private static boolean isBefore(Change change) {
        boolean isComputed =
                change instanceof AddColumn add && add.column().generated().isPresent();
        return BEFORE.contains(change.getClass()) && !isComputed;
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
