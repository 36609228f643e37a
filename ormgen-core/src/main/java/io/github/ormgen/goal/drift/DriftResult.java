package io.github.ormgen.goal.drift;

import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.compare.Difference;
import java.util.List;
import java.util.Optional;

/**
 * How a database differs from what its migrations made.
 *
 * @param database the kind of database
 * @param version the newest revision that has run, with which it was compared; empty if none has
 * @param differences what differs, by name
 * @param gap why it was not compared what expressions say, in a sentence; empty if it was
 * @param unsaid what the database has and no model can say, sorted
 * @param warnings what a person should look at
 */
public record DriftResult(
        Database database,
        Optional<String> version,
        List<Difference> differences,
        Optional<String> gap,
        List<UnsupportedObject> unsaid,
        List<Diagnostic> warnings) {}
