package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RunSql;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.ColumnChange.Aspect;
import io.github.ormgen.change.Edit;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Revision;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.SqlText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Statements that a person wrote for a revision, in files beside its entry: {@code V2__x.up.sql} and
 * {@code V2__x.down.sql}, or {@code V2__x.up.postgresql.sql} for one database.
 *
 * @param files the folder of entries
 */
public record HandWritten(HistoryFiles files) {

    private Optional<Change> of(String entry) {
        SqlText up = text(entry, "up");
        SqlText down = text(entry, "down");
        return isEmpty(up) && isEmpty(down) ? Optional.empty() : Optional.of(new RunSql(up, down));
    }

    /** Whether an entry has the statements that stand beside it, and no others. */
    public boolean isAsKept(Entry entry) {
        List<Change> kept = entry.changes().stream().filter(Change::isByHand).toList();
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
        while (index > 0 && !isNew(changes.get(index - 1))) {
            index--;
        }
        changes.add(index, statements);
        return new Revision(revision.version(), revision.description(), revision.before(), revision.after(), changes);
    }

    /** Whether a change brings something new: after those that do, what follows demands, drops and forgets. */
    private static boolean isNew(Change change) {
        return switch (change.subject()) {
            case TABLE, SEQUENCE -> isNamed((Edit<?>) change);
            case COLUMN -> isNew((ColumnChange) change);
            case PART -> ((PartChange) change).is(Verb.RENAME);
            case ROW -> !((RowChange) change).is(Verb.DROP);
            case ENUM_TYPE ->
                isNamed((Edit<?>) change)
                        || ((EnumTypeChange) change).addedValue().isPresent();
            case VALUE -> true;
            case VIEW, COLLATION, PATHS, SQL -> false;
        };
    }

    private static boolean isNamed(Edit<?> change) {
        return change.is(Verb.CREATE) || change.is(Verb.RENAME);
    }

    /** What the database computes comes last of all columns, when others are required already. */
    private static boolean isNew(ColumnChange change) {
        return switch (change.verb()) {
            case CREATE -> change.next().generated().isEmpty();
            case DROP -> false;
            case RENAME -> true;
            case ALTER -> change.changes(Aspect.TYPE) || change.changes(Aspect.DEFAULT);
        };
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
