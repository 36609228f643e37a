package io.github.ormgen.dialect.mysql;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.innodb.InnoDbAlterations;
import io.github.ormgen.dialect.innodb.InnoDbTables;
import io.github.ormgen.schema.TablePart;

/** Changes tables. */
final class MySqlAlterations extends InnoDbAlterations {

    MySqlAlterations(Dialect dialect, InnoDbTables tables) {
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
