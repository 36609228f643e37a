package io.github.ormgen.verify;

import io.github.ormgen.schema.Database;
import java.util.List;
import java.util.Optional;

/**
 * What came of all migrations on one database, as far as it came.
 *
 * @param database the kind of database
 * @param place where it was tried, in words
 * @param trials each migration, in order
 * @param notes what could not be compared or tried, and what a person's scripts made, in sentences
 * @param hibernate the version of Hibernate that accepts the entities; empty if none was asked or it doesn't
 */
public record VerificationReport(
        Database database, String place, List<StepResult> trials, List<String> notes, Optional<String> hibernate) {}
