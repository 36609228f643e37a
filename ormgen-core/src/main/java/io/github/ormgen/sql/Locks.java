package io.github.ormgen.sql;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.Conversion;

/**
 * What makes others wait on which database. H2 runs inside of one program, whose tables are small, and is left out.
 *
 * <p>The sources: 'Explicit Locking' and the notes of {@code ALTER TABLE} in PostgreSQL's manual, 'Online DDL Operations'
 * in MySQL's, 'InnoDB Online DDL Operations' in MariaDB's.
 */
public final class Locks {

    private Locks() {}

    /** Whether writers wait while an index is built: InnoDB lets them go on. */
    public static boolean buildsIndexes(Database database) {
        return database == Database.POSTGRESQL;
    }

    /** Whether a new foreign key has writers wait until all rows have been looked at; InnoDB copies the table for it. */
    public static boolean checksForeignKeys(Database database) {
        return isServer(database);
    }

    /** Whether a new check does so. */
    public static boolean scansForChecks(Database database) {
        return isServer(database);
    }

    /** Whether others wait when a column may no longer be null: InnoDB rebuilds the table beside it. */
    public static boolean scansForNulls(Database database) {
        return database == Database.POSTGRESQL;
    }

    /** Whether a new column whose value is another for each row has the table written anew. */
    public static boolean rewritesForValues(Database database) {
        return isServer(database);
    }

    /** Whether another type has the table written anew. */
    public static boolean rewrites(Database database, ChangeType change) {
        Dialect dialect = Dialects.of(database);
        if (!isServer(database) || change.using().isPresent()) {
            return isServer(database);
        }
        boolean isWidened = Conversion.of(change.before(), change.after()) == Conversion.EXACT;
        return switch (database) {
            case POSTGRESQL -> !(isWidened && isSameBinary(change.before(), change.after()));
            case MYSQL, MARIADB ->
                !(isWidened && isSameLengthByte(change.before(), change.after())) && !isSame(dialect, change);
            case H2 -> false;
        };
    }

    private static boolean isSame(Dialect dialect, ChangeType change) {
        return !isNativeEnum(change.before())
                && !isNativeEnum(change.after())
                && !(change.before() instanceof ColumnType.ArrayOf)
                && !(change.after() instanceof ColumnType.ArrayOf)
                && dialect.type(change.before()).equals(dialect.type(change.after()));
    }

    private static boolean isNativeEnum(ColumnType type) {
        return type instanceof ColumnType.NativeEnum;
    }

    /** PostgreSQL stores texts of all lengths alike, bytes too, and decimals of one scale. */
    private static boolean isSameBinary(ColumnType before, ColumnType after) {
        boolean isDecimal = before instanceof ColumnType.Numeric old
                && after instanceof ColumnType.Numeric next
                && old.scale() == next.scale();
        boolean isText = Conversion.isText(before) && Conversion.isText(after);
        return isDecimal || isText || (isBytes(before) && isBytes(after));
    }

    /** InnoDB stores a length in one byte up to 255 bytes, of which a character takes up to four. */
    private static boolean isSameLengthByte(ColumnType before, ColumnType after) {
        return before instanceof ColumnType.Varchar old
                && after instanceof ColumnType.Varchar next
                && (old.length() * 4 > 255) == (next.length() * 4 > 255);
    }

    private static boolean isBytes(ColumnType type) {
        return type == ColumnType.Simple.BLOB || type instanceof ColumnType.Varbinary;
    }

    private static boolean isServer(Database database) {
        return database != Database.H2;
    }
}
