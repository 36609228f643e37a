package io.github.ormgen.verify;

import io.github.ormgen.database.catalog.NormalForm;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.shadow.ShadowDatabase;
import io.github.ormgen.database.shadow.ShadowServer;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.compare.Difference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares catalogs with schemas of the history. Databases print expressions in words of their own; so each schema is made
 * from nothing once, on the same server, and what is printed there is compared.
 */
public final class ExpectedCatalogs {

    /**
     * What a comparison gives.
     *
     * @param gap why expressions could not be compared, as the server says it; empty if they were
     */
    public record Comparison(List<Difference> differences, Optional<String> gap) {}

    /** A schema as it came out of nothing, or why it didn't. */
    private record Made(Optional<Catalog> catalog, String failure) {}

    private final ShadowServer server;
    private final Map<Schema, Made> made = new HashMap<>();

    /** Makes schemas on a server. */
    public ExpectedCatalogs(ShadowServer server) {
        this.server = server;
    }

    /** Compares what a database has with what it should, to the letter. */
    public Comparison compare(Schema expected, Catalog found) throws DatabaseFailure {
        return compare(expected, found.schema(), whole -> whole.differences(found));
    }

    /**
     * Compares without what means the same on the kind of database, and without what no schema says. PostgreSQL prints an
     * expression that it has printed before with other casts and parentheses, and an imported model has printed ones: so what was
     * found is made from nothing too where it differs, and what differs only once does not count.
     */
    public Comparison compareInNormalForm(Schema expected, Schema found) throws DatabaseFailure {
        NormalForm form = new NormalForm(Dialects.of(server.kind()), true);
        Comparison once = compare(expected, found, whole -> form.differences(whole.schema(), found));
        if (once.gap().isPresent() || once.differences().isEmpty()) {
            return once;
        }
        Optional<Catalog> again = make(found).catalog();
        if (again.isEmpty()) {
            return once;
        }
        Schema printed = again.get().schema();
        Set<String> twice =
                compare(expected, printed, whole -> form.differences(whole.schema(), printed)).differences().stream()
                        .map(ExpectedCatalogs::key)
                        .collect(Collectors.toSet());
        return new Comparison(
                once.differences().stream()
                        .filter(one -> twice.contains(key(one)))
                        .toList(),
                Optional.empty());
    }

    private static String key(Difference one) {
        return one.state() + " " + one.kind() + " " + one.name();
    }

    private Comparison compare(Schema expected, Schema found, Function<Catalog, List<Difference>> comparing)
            throws DatabaseFailure {
        Made whole = made.get(expected);
        if (whole == null) {
            whole = make(expected);
            made.put(expected, whole);
        }
        if (whole.catalog().isPresent()) {
            return new Comparison(comparing.apply(whole.catalog().get()), Optional.empty());
        }
        return new Comparison(
                new NormalForm(Dialects.of(server.kind()), false).differences(expected, found),
                Optional.of("The schema can't be created in an empty database. " + whole.failure()));
    }

    private Made make(Schema schema) throws DatabaseFailure {
        try (ShadowDatabase shadow = server.create()) {
            return make(schema, shadow);
        }
    }

    /** A schema may need what a person's statements make, such as an extension's type. */
    private static Made make(Schema schema, ShadowDatabase shadow) throws DatabaseFailure {
        try {
            shadow.make(schema);
        } catch (DatabaseFailure e) {
            return new Made(Optional.empty(), e.getMessage());
        }
        return new Made(Optional.of(shadow.catalog()), "");
    }
}
