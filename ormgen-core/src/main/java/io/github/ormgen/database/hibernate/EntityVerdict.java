package io.github.ormgen.database.hibernate;

/**
 * What Hibernate says of entities and a database.
 *
 * @param verdict what it comes to
 * @param text the version of Hibernate if it accepts them, else what is wrong, without a full stop
 */
public record EntityVerdict(Verdict verdict, String text) {

    /** What it comes to. */
    public enum Verdict {
        ACCEPTED,
        REFUSED,
        /** There are no entities, or no Hibernate. */
        NOT_COMPILED
    }
}
