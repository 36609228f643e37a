package io.github.ormgen.sql;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RowChange;
import io.github.ormgen.schema.change.RunSql;
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
final class Unfilled {

    private record Place(TableName table, String column) {}

    private final Set<Place> places = new HashSet<>();
    private final Map<Place, String> constants = new HashMap<>();

    /** Takes note of the next change. */
    void advance(Change change) {
        if (change instanceof AddColumn add) {
            Column column = add.column();
            Place place = new Place(add.table(), column.name());
            boolean isEmpty = column.nullable()
                    && column.defaultValue().isEmpty()
                    && column.generated().isEmpty()
                    && !column.identity();
            forget(place);
            if (isEmpty) {
                places.add(place);
            } else if (column.defaultValue().orElse(null) instanceof DefaultValue.Text text) {
                constants.put(place, text.value());
            }
        } else if (change instanceof ChangeNullability required
                && required.fill().isPresent()) {
            forget(new Place(required.table(), required.column()));
        } else if (change instanceof ChangeType type && type.using().isPresent()) {
            forget(new Place(type.table(), type.column()));
        } else if (change instanceof RenameStoredValue value) {
            constants.remove(new Place(value.table(), value.column()));
        } else if (change instanceof RenameColumn rename) {
            move(new Place(rename.table(), rename.before()), new Place(rename.table(), rename.after()));
        } else if (change instanceof RenameTable rename) {
            Stream.concat(Set.copyOf(places).stream(), Set.copyOf(constants.keySet()).stream())
                    .filter(place -> place.table().equals(rename.before()))
                    .forEach(place -> move(place, new Place(rename.after(), place.column())));
        } else if (change instanceof RowChange rows) {
            places.removeIf(place -> place.table().equals(rows.table()));
            constants.keySet().removeIf(place -> place.table().equals(rows.table()));
        } else if (change instanceof RunSql) {
            places.clear();
            constants.clear();
        }
    }

    /** Whether no row can be against a new key, index or check, since one of its columns has nothing in it. */
    boolean satisfies(AddPart add) {
        TablePart part = add.part();
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
