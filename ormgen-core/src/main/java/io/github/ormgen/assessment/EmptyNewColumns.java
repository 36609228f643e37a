package io.github.ormgen.assessment;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Edit.Verb;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that a revision adds and leaves without anything in them, or with what all rows get by default: no key and
 * no simple check can be against them. Used for one revision.
 */
public final class EmptyNewColumns {

    private record Place(TableName table, String column) {}

    /** What all rows have in a column; empty for nothing. */
    private final Map<Place, Optional<String>> held = new HashMap<>();

    /** Takes note of the next change. */
    public void advance(Change change) {
        switch (change.subject()) {
            case TABLE -> table((TableChange) change);
            case COLUMN -> column((ColumnChange) change);
            case ROW -> held.keySet().removeIf(place -> place.table().equals(((RowChange) change).table()));
            case VALUE -> value((RenameValue) change);
            case SQL -> held.clear();
            case PART, ENUM_TYPE, SEQUENCE, VIEW, COLLATION, PATHS -> {}
        }
    }

    private void table(TableChange change) {
        if (change.is(Verb.RENAME)) {
            Set.copyOf(held.keySet()).stream()
                    .filter(place -> place.table().equals(change.name()))
                    .forEach(place -> move(place, new Place(change.next().name(), place.column())));
        }
    }

    private void column(ColumnChange change) {
        Place place = new Place(change.table(), change.name());
        if (change.is(Verb.RENAME)) {
            move(place, new Place(change.table(), change.next().name()));
        } else if (change.is(Verb.CREATE)) {
            held.remove(place);
            added(place, change.next());
        } else if (change.fill().isPresent() || change.using().isPresent()) {
            held.remove(place);
        }
    }

    /** Where there is nothing, no value gets another name. */
    private void value(RenameValue change) {
        change.column()
                .ifPresent(column -> held.computeIfPresent(
                        new Place(change.owner(), column), (place, value) -> value.isPresent() ? null : value));
    }

    private void added(Place place, Column column) {
        boolean isEmpty = column.nullable()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty()
                && !column.identity();
        if (isEmpty) {
            held.put(place, Optional.empty());
        } else if (column.defaultValue().orElse(null) instanceof DefaultValue.Text text) {
            held.put(place, Optional.of(text.value()));
        }
    }

    /** Whether no row can be against a new key, index or check, since one of its columns has nothing in it. */
    public boolean satisfies(PartChange add) {
        TablePart part = add.next();
        if (part instanceof Check check
                && check.rule() instanceof CheckRule.OneOf rule
                && held.getOrDefault(new Place(add.table(), rule.column()), Optional.empty())
                        .filter(rule.values()::contains)
                        .isPresent()) {
            return true;
        }
        boolean isEnough = switch (part.kind()) {
            case PRIMARY_KEY -> false;
            case UNIQUE_KEY, FOREIGN_KEY -> true;
            case INDEX -> ((Index) part).unique();
            case CHECK -> !(((Check) part).rule() instanceof CheckRule.Sql);
        };
        return isEnough
                && part.columns().stream()
                        .anyMatch(column -> Optional.empty().equals(held.get(new Place(add.table(), column))));
    }

    private void move(Place from, Place to) {
        Optional.ofNullable(held.remove(from)).ifPresent(value -> held.put(to, value));
    }
}
