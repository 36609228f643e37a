package io.github.ormgen.assessment;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns that a revision adds and leaves without anything in them, or with what all rows get by default: no key and
 * no simple check can be against them. Used for one revision.
 */
public final class EmptyNewColumns {

    private record Place(TableName table, String column) {}

    private final Set<Place> places = new HashSet<>();
    private final Map<Place, String> constants = new HashMap<>();

    /** Takes note of the next change. */
    public void advance(Change change) {
        change.when(
                this::table,
                this::column,
                part -> {},
                row -> {
                    places.removeIf(place -> place.table().equals(row.table()));
                    constants.keySet().removeIf(place -> place.table().equals(row.table()));
                },
                enumType -> {},
                sequence -> {},
                view -> {},
                value -> value.column().ifPresent(column -> constants.remove(new Place(value.owner(), column))),
                collation -> {},
                paths -> {},
                sql -> {
                    places.clear();
                    constants.clear();
                });
    }

    private void table(TableChange change) {
        if (change.is(Verb.RENAME)) {
            Stream.concat(Set.copyOf(places).stream(), Set.copyOf(constants.keySet()).stream())
                    .filter(place -> place.table().equals(change.name()))
                    .forEach(place -> move(place, new Place(change.next().name(), place.column())));
        }
    }

    private void column(ColumnChange change) {
        Place place = new Place(change.table(), change.name());
        if (change.is(Verb.RENAME)) {
            move(place, new Place(change.table(), change.next().name()));
        } else if (change.is(Verb.CREATE)) {
            forget(place);
            added(place, change.next());
        } else if (change.fill().isPresent() || change.using().isPresent()) {
            forget(place);
        }
    }

    private void added(Place place, Column column) {
        boolean isEmpty = column.nullable()
                && column.defaultValue().isEmpty()
                && column.generated().isEmpty()
                && !column.identity();
        if (isEmpty) {
            places.add(place);
        } else if (column.defaultValue().orElse(null) instanceof DefaultValue.Text text) {
            constants.put(place, text.value());
        }
    }

    /** Whether no row can be against a new key, index or check, since one of its columns has nothing in it. */
    public boolean satisfies(PartChange add) {
        TablePart part = add.next();
        if (part instanceof Check check
                && check.rule() instanceof CheckRule.OneOf rule
                && Optional.ofNullable(constants.get(new Place(add.table(), rule.column())))
                        .filter(rule.values()::contains)
                        .isPresent()) {
            return true;
        }
        List<String> columns = part.ownColumns();
        boolean isEnough = switch (part.kind()) {
            case PRIMARY_KEY -> false;
            case UNIQUE_KEY, FOREIGN_KEY -> true;
            case INDEX -> ((Index) part).unique();
            case CHECK -> !(((Check) part).rule() instanceof CheckRule.Sql);
        };
        return isEnough && columns.stream().anyMatch(column -> places.contains(new Place(add.table(), column)));
    }

    private void forget(Place place) {
        places.remove(place);
        constants.remove(place);
    }

    private void move(Place from, Place to) {
        if (places.remove(from)) {
            places.add(to);
        }
        Optional.ofNullable(constants.remove(from)).ifPresent(value -> constants.put(to, value));
    }
}
