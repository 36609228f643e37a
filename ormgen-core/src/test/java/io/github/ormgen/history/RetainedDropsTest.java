package io.github.ormgen.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.SequenceChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.random.RandomPair;
import io.github.ormgen.schema.random.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What would be dropped between random schemas is set aside. {@code -Dormgen.drops.seeds=10000} tries more. */
class RetainedDropsTest {

    /** What fresh seeds have found: a type that a table needs which was set aside before. */
    private static final long FOUND = 163567042064L;

    @Test
    @DisplayName("Nothing is dropped that holds rows, and the model is not ahead afterwards, whatever is dropped then")
    void nothingIsDropped() {
        for (long seed : Seeds.of("drops", 150, 15, FOUND).toArray()) {
            RandomPair pair = RandomPair.of(seed);
            Diagnostics diagnostics = new Diagnostics();
            Entry init = new Entry("1", "init", Optional.empty(), SchemaAsChanges.of(pair.before()), new TreeMap<>());
            History history = history(init, diagnostics);
            Optional<Revision> kept = drafts(pair, DropPolicy.KEEP).kept(history, "2", "less", Set.of(), diagnostics);
            if (kept.isEmpty()) {
                continue;
            }
            assertThat(kept.get().changes()).as("seed %s", seed).noneMatch(RetainedDropsTest::isLoss);
            Entry less =
                    new Entry("2", "less", Optional.of(init.name()), kept.get().changes(), new TreeMap<>());
            History after = history.with(less);
            assertThat(drafts(pair, DropPolicy.GO).draft(after, diagnostics))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(drafts(pair, DropPolicy.KEEP).draft(after, diagnostics))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("A field keeps its name where that ends like the entity that goes")
    void fieldsOfTheEntity() {
        Column zip = new Column(
                "sub_item_x",
                "Item.subItem.x",
                ColumnType.Simple.TEXT,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Table item =
                new Table(TableName.of("items"), "Item", Optional.empty(), List.of(zip), List.of(), Optional.empty());
        Schema before = new Schema(Schema.DEFAULT_COLLATION, List.of(item), List.of(), List.of());
        RetainedDrops aside = new RetainedDrops(before, Schema.empty(), DropPolicy.KEEP);

        aside.look(new Revision("2", "less", before, Schema.empty(), List.of(TableChange.drop(item))));

        assertThat(aside.schema(Schema.empty()).tables())
                .singleElement()
                .extracting(table -> table.columns().get(0).path())
                .isEqualTo("_dropped_Item.subItem.x");
    }

    private static boolean isLoss(Change change) {
        if (change instanceof ColumnChange column && column.is(Verb.DROP)) {
            return column.old().generated().isEmpty() && !column.old().path().isEmpty();
        }
        return change.droppedTable().isPresent()
                || (change instanceof SequenceChange sequence && sequence.is(Verb.DROP));
    }

    private static History history(Entry entry, Diagnostics diagnostics) {
        return History.read(
                new HistoryFiles(
                        "history", new TreeMap<>(Map.of(entry.name() + ".json", EntryJson.write(entry))), List.of()),
                diagnostics);
    }

    private static Drafts drafts(RandomPair pair, DropPolicy dropping) {
        return new Drafts(
                pair.after(), pair.intentions(), new SourceLocations(Map.of(), Location.ofFile("model")), dropping);
    }
}
