package io.github.ormgen.sql.limit;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.Dialect;

/**
 * What a model asks for and a database can't do, with no honest way around.
 *
 * @param code the diagnostic's code
 * @param path the logical path of what is asked for, such as {@code Patient.home.zip}
 * @param message what is wrong: one sentence
 * @param hint what to do about it
 */
public record LimitViolation(Code code, String path, String message, String hint) {

    /** That a person's SQL is not there for a database. */
    static LimitViolation noSql(Dialect dialect, String path, String what) {
        return new LimitViolation(
                Code.NO_SQL,
                path,
                what + " for " + dialect.displayName() + ".",
                "Add one for '" + dialect.id() + "', or a 'default' for all.");
    }
}
