package io.github.ormgen.sql.mysql;

import io.github.ormgen.schema.TablePart;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.Stage;
import io.github.ormgen.sql.Statement;
import io.github.ormgen.sql.innodb.InnoDbAlterations;
import io.github.ormgen.sql.innodb.InnoDbTables;

/** Changes tables. */
final class Alterations extends InnoDbAlterations {

    Alterations(Dialect dialect, InnoDbTables tables) {
        super(dialect, tables);
    }

    @Override
    protected boolean follows(String table, TablePart.Kind kind, String name) {
        return super.follows(table, kind, name) || (kind == TablePart.Kind.CHECK && name.startsWith(table + "_chk_"));
    }

    /**
     * A text that is no uuid: the error shows it, and unlike those of conversions no {@code sql_mode} makes a warning of it.
     * There are no blocks outside of procedures.
     */
    @Override
    public Statement guard(String count, String message) {
        return Statement.of(
                Stage.GUARD,
                "",
                "select uuid_to_bin(concat(n, " + dialect().literal(" " + message) + "))\nfrom (" + count
                        + ") rows_in_the_way (n) where n > 0");
    }
}
