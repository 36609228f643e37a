package io.github.ormgen.sql.mysql;

import io.github.ormgen.schema.TablePart;
import io.github.ormgen.sql.Dialect;
import io.github.ormgen.sql.Stage;
import io.github.ormgen.sql.Statement;
import io.github.ormgen.sql.innodb.InnoDbAlterations;
import io.github.ormgen.sql.innodb.InnoDbTables;
import java.util.List;

/** Changes tables. */
final class Alterations extends InnoDbAlterations {

    Alterations(Dialect dialect, InnoDbTables tables) {
        super(dialect, tables);
    }

    @Override
    protected boolean follows(String table, TablePart.Kind kind, String name) {
        return super.follows(table, kind, name) || (kind == TablePart.Kind.CHECK && name.startsWith(table + "_chk_"));
    }

    /** A text that is no number, put into a number: the error shows it. There are no blocks outside of procedures. */
    @Override
    public Statement guard(String count, String message) {
        String table = "_guard";
        return new Statement(
                Stage.GUARD,
                "",
                "create temporary table " + table + " (message int);\ninsert into " + table + " select concat(n, "
                        + dialect().literal(" " + message) + ") from (" + count + ") rows_in_the_way (n) where n > 0;\n"
                        + "drop temporary table " + table,
                List.of(),
                "");
    }
}
