package io.github.ormgen.dialect.mariadb;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.innodb.InnoDbAlterations;
import io.github.ormgen.dialect.innodb.InnoDbTables;

/** Changes tables. */
final class MariaDbAlterations extends InnoDbAlterations {

    MariaDbAlterations(Dialect dialect, InnoDbTables tables) {
        super(dialect, tables);
    }

    @Override
    public Statement guard(String count, String message) {
        return Statement.of(
                Stage.GUARD,
                "",
                "begin not atomic\n    declare message text;\n    declare n bigint default (" + count
                        + ");\n    if n > 0 then\n        set message = concat(n, "
                        + dialect().literal(" " + message)
                        + ");\n        signal sqlstate '45000' set message_text = message;\n    end if;\nend");
    }
}
