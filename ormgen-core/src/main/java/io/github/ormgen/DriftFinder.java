package io.github.ormgen;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.database.Difference;
import io.github.ormgen.database.Drift;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.Migration;
import io.github.ormgen.database.flyway.Migration.State;
import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.Dialects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a database with what the revisions that have run there made. Changes nothing. */
public final class DriftFinder {

    private DriftFinder() {}

    /**
     * What differs.
     *
     * @throws GenerateException if the history can't be read or the database does not answer
     */
    public static DriftResult find(DatabaseRequest request) throws GenerateException {
        LiveRun live = LiveRun.begin(request);
        Optional<Entry> newest = newest(live);
        Schema expected = newest.map(
                        entry -> new KeptRevisions(live.history()).of(entry).after())
                .orElse(Schema.empty());
        Catalog catalog = catalog(live)
                .within(schemas(expected))
                .without(request.database().historyTable());
        List<Difference> differences = Drift.between(Dialects.of(live.database().kind()), expected, catalog.schema());
        return new DriftResult(
                live.database().kind(),
                newest.map(Entry::version),
                differences,
                catalog.unsaid(),
                live.migration().run().noticed());
    }

    /** The newest revision that has run, or that the database was taken over behind. */
    private static Optional<Entry> newest(LiveRun live) throws GenerateException {
        Set<String> ran = live.migrations().stream()
                .filter(each -> each.hasRun() || each.state() == State.BELOW_BASELINE)
                .map(Migration::script)
                .collect(Collectors.toSet());
        return live.history().entries().stream()
                .filter(entry -> ran.contains(live.up(entry).file()))
                .reduce((former, latter) -> latter);
    }

    private static Catalog catalog(LiveRun live) throws GenerateException {
        try {
            return live.database().catalog();
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        }
    }

    /** The schemas of the project. */
    private static Set<Optional<String>> schemas(Schema expected) {
        return Stream.of(
                        Stream.of(Optional.<String>empty()),
                        expected.tables().stream().map(table -> table.name().schema()),
                        expected.sequences().stream().map(one -> one.name().schema()),
                        expected.enumTypes().stream().map(one -> one.name().schema()),
                        expected.views().stream().map(one -> one.name().schema()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
