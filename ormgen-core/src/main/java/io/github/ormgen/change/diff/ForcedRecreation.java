package io.github.ormgen.change.diff;

import static java.util.Objects.requireNonNull;

import io.github.ormgen.change.fold.ColumnRenaming;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Has parts of tables dropped and added again that would stay, but stand in the way of another change. */
public final class ForcedRecreation {

    private final List<TablePair> pairs;
    private final Map<TableName, TablePair> byFormerName;
    /** The columns that foreign keys of the last schema refer to, by table. */
    private final Map<TableName, Set<List<String>>> referredTo = new HashMap<>();

    /** Looks at these tables. */
    public ForcedRecreation(List<TablePair> pairs) {
        this.pairs = pairs;
        this.byFormerName =
                pairs.stream().collect(Collectors.toMap(pair -> pair.before().name(), Function.identity()));
        for (TablePair pair : pairs) {
            pair.before()
                    .foreignKeys()
                    .forEach(key -> referredTo
                            .computeIfAbsent(key.target(), table -> new HashSet<>())
                            .add(key.targetColumns()));
        }
    }

    /** Marks what has to be created again. */
    public void run() {
        pairs.forEach(ForcedRecreation::ownColumns);
        pairs.forEach(ForcedRecreation::livingOnly);
        pairs.forEach(this::exchanges);
        pairs.forEach(this::foreignKeys);
    }

    /** What uses a column that goes or is computed in another way. */
    private static void ownColumns(TablePair pair) {
        Set<String> touched = new HashSet<>();
        pair.droppedColumns().forEach(column -> touched.add(column.name()));
        pair.before().columns().stream()
                .filter(column -> column.generated().isPresent())
                .filter(column -> pair.isPlainNow(column.name()))
                .map(Column::name)
                .forEach(touched::add);
        force(
                pair,
                part -> part.columns().stream().anyMatch(touched::contains)
                        || touched.stream().anyMatch(column -> ColumnRenaming.mentions(part, column)));
    }

    /** A key among living rows hangs on the way in which rows are marked as deleted. */
    private static void livingOnly(TablePair pair) {
        if (!pair.renamed().softDelete().equals(pair.after().softDelete())) {
            force(pair, part -> part instanceof UniqueKey key && key.livingOnly());
        }
    }

    /** Not of keys that rows refer to: those would refer to another row without a word. */
    private void exchanges(TablePair pair) {
        if (!pair.after().rows().isEmpty()) {
            Set<List<String>> referred = referredTo.getOrDefault(pair.before().name(), Set.of());
            force(pair, part -> {
                TablePart next = requireNonNull(pair.parts().kept().get(part));
                return !referred.contains(part.columns()) && UniqueValueCycle.isOf(next, pair.renamed(), pair.after());
            });
        }
    }

    private void foreignKeys(TablePair pair) {
        Set<String> retyped = pair.retyped();
        force(
                pair,
                part -> part instanceof ForeignKey key
                        && (key.columns().stream()
                                        .anyMatch(column ->
                                                retyped.contains(pair.names().get(column)))
                                || isTargetTouched(key)
                                || leads(pair, key)));
    }

    private boolean isTargetTouched(ForeignKey key) {
        return Optional.ofNullable(byFormerName.get(key.target()))
                .filter(target -> isTouched(target, key.targetColumns()))
                .isPresent();
    }

    private static boolean isTouched(TablePair target, List<String> columns) {
        Set<String> retyped = target.retyped();
        return columns.stream()
                        .anyMatch(column -> retyped.contains(target.names().get(column)))
                || target.parts().dropped().stream()
                        .filter(TablePart::isIndexed)
                        .anyMatch(part -> part.columns().containsAll(columns));
    }

    /** MySQL and MariaDB don't let go of the index that a foreign key uses. */
    private static boolean leads(TablePair pair, ForeignKey key) {
        return pair.parts().dropped().stream()
                .filter(TablePart::isIndexed)
                .map(TablePart::columns)
                .anyMatch(columns -> !columns.isEmpty() && key.columns().contains(columns.get(0)));
    }

    private static void force(TablePair pair, Predicate<TablePart> touched) {
        List.copyOf(pair.parts().kept().keySet()).stream().filter(touched).forEach(pair.parts()::force);
    }
}
