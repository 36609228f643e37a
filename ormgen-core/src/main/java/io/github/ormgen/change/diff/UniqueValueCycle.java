package io.github.ormgen.change.diff;

import io.github.ormgen.change.fold.RowLinks;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds keys among which reference rows give their values to each other in a circle, as two places in a list that change
 * with one another: no order of updates keeps such a key, since databases look at it after every row.
 */
final class UniqueValueCycle {

    private final Map<List<RowValue>, List<RowValue>> holders = new HashMap<>();
    private final Map<List<RowValue>, List<RowValue>> wanted = new HashMap<>();

    private UniqueValueCycle(Table before, Table after, List<String> key) {
        for (ReferenceRow row : after.rows()) {
            RowLinks.values(row, row.key())
                    .ifPresent(known -> RowLinks.values(row, key).ifPresent(values -> wanted.put(known, values)));
        }
        Set<List<String>> known = new HashSet<>();
        after.rows().forEach(row -> known.add(row.key()));
        for (ReferenceRow row : before.rows()) {
            RowLinks.values(row, key)
                    .ifPresent(values -> known.forEach(columns -> RowLinks.values(row, columns)
                            .filter(wanted::containsKey)
                            .ifPresent(name -> holders.put(values, name))));
        }
    }

    /**
     * Whether rows exchange the values of a key.
     *
     * @param before the table with its final names
     */
    static boolean isOf(TablePart key, Table before, Table after) {
        return uniqueColumns(key)
                .filter(columns -> !(key instanceof PrimaryKey))
                .map(columns -> new UniqueValueCycle(before, after, columns).hasCircle())
                .orElse(false);
    }

    /** The columns whose values a part keeps unique; empty if it does not, or keeps what is computed unique. */
    static Optional<List<String>> uniqueColumns(TablePart part) {
        if (part instanceof Index index) {
            return index.unique() ? index.plainColumns() : Optional.empty();
        }
        boolean isKey = part instanceof PrimaryKey || part instanceof UniqueKey;
        return isKey ? Optional.of(part.columns()) : Optional.empty();
    }

    private boolean hasCircle() {
        for (List<RowValue> row : wanted.keySet()) {
            Set<List<RowValue>> seen = new HashSet<>();
            Optional<List<RowValue>> next = holder(row);
            while (next.isPresent() && seen.add(next.get())) {
                if (next.get().equals(row)) {
                    return true;
                }
                next = holder(next.get());
            }
        }
        return false;
    }

    /** The other row that has held what a row is to get. */
    private Optional<List<RowValue>> holder(List<RowValue> row) {
        return Optional.ofNullable(wanted.get(row)).map(holders::get).filter(other -> !other.equals(row));
    }
}
