package io.github.ormgen.change.fold;

import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts keys, indexes and checks into tables and takes them out. */
public final class Constraints {

    private Constraints() {}

    /** The table with one more part; empty if it has one of this kind and name. */
    static Optional<Table> with(Table table, TablePart part) {
        return find(table, part.kind(), part.name()).isEmpty() ? Optional.of(put(table, part)) : Optional.empty();
    }

    /** The table without a part; empty if it has none just like it. */
    static Optional<Table> without(Table table, TablePart part) {
        return table.parts().contains(part) ? Optional.of(remove(table, part)) : Optional.empty();
    }

    /** The part of a kind and name, empty if there is none. */
    public static Optional<TablePart> find(Table table, TablePart.Kind kind, String name) {
        return table.parts().stream()
                .filter(part -> part.kind() == kind && part.name().equals(name))
                .findFirst();
    }

    private static Table put(Table table, TablePart part) {
        return switch (part.kind()) {
            case PRIMARY_KEY -> table.withPrimaryKey(Optional.of((PrimaryKey) part));
            case UNIQUE_KEY -> table.withUniqueKeys(plus(table.uniqueKeys(), (UniqueKey) part));
            case INDEX -> table.withIndexes(plus(table.indexes(), (Index) part));
            case FOREIGN_KEY -> table.withForeignKeys(plus(table.foreignKeys(), (ForeignKey) part));
            case CHECK -> table.withChecks(plus(table.checks(), (Check) part));
        };
    }

    private static Table remove(Table table, TablePart part) {
        return switch (part.kind()) {
            case PRIMARY_KEY -> table.withPrimaryKey(Optional.empty());
            case UNIQUE_KEY -> table.withUniqueKeys(minus(table.uniqueKeys(), part));
            case INDEX -> table.withIndexes(minus(table.indexes(), part));
            case FOREIGN_KEY -> table.withForeignKeys(minus(table.foreignKeys(), part));
            case CHECK -> table.withChecks(minus(table.checks(), part));
        };
    }

    private static <T extends TablePart> List<T> plus(List<T> parts, T part) {
        List<T> more = new ArrayList<>(parts);
        more.add(part);
        more.sort(Comparator.comparing(TablePart::name));
        return more;
    }

    private static <T extends TablePart> List<T> minus(List<T> parts, TablePart part) {
        return parts.stream().filter(other -> !other.equals(part)).toList();
    }
}
