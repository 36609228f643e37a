package io.github.ormgen.verify;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.database.Difference;
import io.github.ormgen.database.Drift;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.scratch.ScratchSchema;
import io.github.ormgen.database.scratch.ScratchServer;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.Dialects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares catalogs with schemas of the history. Databases print expressions in words of their own; so each schema is made
 * from nothing once, on the same server, and what is printed there is compared.
 */
public final class Folded {

    /**
     * What a comparison gives.
     *
     * @param differences what differs
     * @param gap why expressions could not be compared, as the server says it; empty if they were
     */
    public record Comparison(List<Difference> differences, Optional<String> gap) {

        /** Copies the list. */
        public Comparison {
            differences = List.copyOf(differences);
        }
    }

    /** A schema as it came out of nothing, or why it didn't. */
    private record Made(Optional<Catalog> catalog, String failure) {}

    private final ScratchServer server;
    private final Map<Schema, Made> made = new HashMap<>();

    /** Makes schemas on a server. */
    public Folded(ScratchServer server) {
        this.server = server;
    }

    /** Compares what a database has with what it should. */
    public Comparison compare(Schema expected, Catalog found) throws DatabaseFailure {
        Made whole = made.get(expected);
        if (whole == null) {
            whole = make(expected);
            made.put(expected, whole);
        }
        if (whole.catalog().isPresent()) {
            return new Comparison(Drift.betweenPrinted(whole.catalog().get(), found), Optional.empty());
        }
        return new Comparison(
                Drift.between(Dialects.of(server.kind()), expected, found.schema()), Optional.of(whole.failure()));
    }

    private Made make(Schema schema) throws DatabaseFailure {
        try (ScratchSchema scratch = server.create()) {
            return make(schema, scratch);
        }
    }

    /** A schema may need what a person's statements make, such as an extension's type. */
    private static Made make(Schema schema, ScratchSchema scratch) throws DatabaseFailure {
        try {
            scratch.make(schema);
        } catch (DatabaseFailure e) {
            return new Made(Optional.empty(), e.getMessage());
        }
        return new Made(Optional.of(scratch.catalog()), "");
    }
}
