package io.github.ormgen;

import io.github.ormgen.database.Catalog;
import io.github.ormgen.database.Difference;
import io.github.ormgen.database.Drift;
import io.github.ormgen.database.flyway.DatabaseFailure;
import io.github.ormgen.database.flyway.Migration;
import io.github.ormgen.database.flyway.Migration.State;
import io.github.ormgen.history.Entry;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
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
        Catalog catalog = catalog(live);
        Schema found = within(expected, catalog.schema(), request.database().historyTable());
        List<Difference> differences = Drift.between(Dialects.of(live.database().kind()), expected, found);
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

    /** Without other applications' schemas, and without Flyway's table by a name of the project's own. */
    private static Schema within(Schema expected, Schema found, String historyTable) {
        Set<Optional<String>> schemas = Stream.of(
                        Stream.of(Optional.<String>empty()),
                        expected.tables().stream().map(Table::name).map(TableName::schema),
                        expected.sequences().stream().map(one -> one.name().schema()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
        return new Schema(
                found.collation(),
                of(found.tables(), Table::name, schemas).stream()
                        .filter(table -> !table.name().name().equals(historyTable))
                        .toList(),
                of(found.sequences(), one -> one.name(), schemas),
                of(found.enumTypes(), one -> one.name(), schemas),
                of(found.views(), one -> one.name(), schemas));
    }

    private static <T> List<T> of(List<T> all, Function<T, TableName> name, Set<Optional<String>> schemas) {
        return all.stream()
                .filter(one -> schemas.contains(name.apply(one).schema()))
                .toList();
    }
}
