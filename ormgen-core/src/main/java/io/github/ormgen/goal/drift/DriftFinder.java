package io.github.ormgen.goal.drift;

import io.github.ormgen.database.catalog.NormalForm;
import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.database.migrate.Migration.State;
import io.github.ormgen.database.shadow.ShadowDatabaseChoice;
import io.github.ormgen.database.shadow.ShadowServer;
import io.github.ormgen.database.shadow.ShadowSettings;
import io.github.ormgen.database.shadow.ShadowUse;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.verify.ExpectedCatalogs;
import io.github.ormgen.verify.ExpectedCatalogs.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a database with what the revisions that have run there made. Changes nothing but a shadow schema. */
public final class DriftFinder {

    private DriftFinder() {}

    /**
     * What differs.
     *
     * @throws GoalException if the history can't be read, or a database does not answer
     */
    public static Result find(Request request) throws GoalException {
        DatabaseContext live = new DatabaseContext(request.database());
        Optional<Entry> newest = newest(live);
        Schema expected = newest.map(entry -> live.revision(entry).after()).orElse(Schema.empty());
        try {
            Catalog found = live.database()
                    .catalog()
                    .within(schemas(expected))
                    .without(request.database().database().historyTable());
            Comparison comparison = compare(request, live, expected, found.schema());
            return new Result(
                    live.database().kind(),
                    newest.map(Entry::version),
                    comparison.differences(),
                    comparison.gap(),
                    found.unsupported(),
                    live.noticed());
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        }
    }

    private static Comparison compare(Request request, DatabaseContext live, Schema expected, Schema found)
            throws DatabaseFailure {
        ShadowDatabaseChoice beside = ShadowDatabaseChoice.of(live.database(), request.use(), request.shadow());
        if (beside.server().isEmpty()) {
            Dialect dialect = Dialects.of(live.database().kind());
            return new Comparison(
                    new NormalForm(dialect, false).differences(expected, found), Optional.of(beside.gap()));
        }
        try (ShadowServer server = beside.server().get()) {
            server.checkSchemas(Stream.of(expected));
            return new ExpectedCatalogs(server).compareInNormalForm(expected, found);
        }
    }

    /** The newest revision that has run, or that the database was taken over behind. */
    private static Optional<Entry> newest(DatabaseContext live) throws GoalException {
        Set<String> ran = live.migrations().stream()
                .filter(each -> each.hasRun() || each.state() == State.BELOW_BASELINE)
                .map(Migration::script)
                .collect(Collectors.toSet());
        return live.history().entries().stream()
                .filter(entry -> ran.contains(live.up(entry).file()))
                .reduce((former, latter) -> latter);
    }

    private static Set<Optional<String>> schemas(Schema expected) {
        return Stream.concat(
                        Stream.of(Optional.<String>empty()), expected.names().map(TableName::schema))
                .collect(Collectors.toSet());
    }

    /**
     * How a database differs from what its migrations made.
     *
     * @param version the newest revision that has run, with which it was compared; empty if none has
     * @param gap why it was not compared what expressions say, in a sentence; empty if it was
     * @param unsaid what the database has and no model can say, sorted
     */
    public record Result(
            Database database,
            Optional<String> version,
            List<Difference> differences,
            Optional<String> gap,
            List<UnsupportedObject> unsaid,
            List<Diagnostic> warnings) {}

    /**
     * What a comparison with a live database depends on.
     *
     * @param database the database, and the project
     * @param use where the schema of the history may be made, to compare what expressions say
     * @param shadow how, and on which server if one is named
     */
    public record Request(DatabaseRequest database, ShadowUse use, ShadowSettings shadow) {}
}
