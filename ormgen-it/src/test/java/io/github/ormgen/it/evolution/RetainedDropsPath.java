package io.github.ormgen.it.evolution;

import io.github.ormgen.change.Revision;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.history.Drafts;
import io.github.ormgen.history.DropPolicy;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.EntryJson;
import io.github.ormgen.history.History;
import io.github.ormgen.history.HistoryFiles;
import io.github.ormgen.schema.random.RandomPair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The way from one schema to another on which nothing is dropped that holds rows. */
final class RetainedDropsPath {

    private RetainedDropsPath() {}

    static Revision revision(RandomPair pair) {
        Diagnostics diagnostics = new Diagnostics();
        Entry first = new Entry("1", "first", Optional.empty(), SchemaAsChanges.of(pair.before()), new TreeMap<>());
        History history = History.read(
                new HistoryFiles(
                        "history", new TreeMap<>(Map.of(first.name() + ".json", EntryJson.write(first))), List.of()),
                diagnostics);
        Drafts drafts = new Drafts(
                pair.after(),
                pair.intentions(),
                new SourceLocations(Map.of(), Location.ofFile("model")),
                DropPolicy.KEEP);
        return drafts.draft(history, diagnostics)
                .orElseGet(() -> new Revision("2", "next", pair.before(), pair.after(), List.of()));
    }
}
