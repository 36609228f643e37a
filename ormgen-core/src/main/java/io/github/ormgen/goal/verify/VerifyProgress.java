package io.github.ormgen.goal.verify;

import io.github.ormgen.database.migrate.Progress;
import io.github.ormgen.schema.Database;
import io.github.ormgen.verify.VerificationReport;

/** Hears how far a proof has come. */
public interface VerifyProgress extends Progress {

    /** The proof on a database begins. */
    void begins(Database database, String place);

    /** It has come to its end, or to what is wrong. */
    void ends(VerificationReport proven);
}
