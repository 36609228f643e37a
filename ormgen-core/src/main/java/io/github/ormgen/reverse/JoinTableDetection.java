package io.github.ormgen.reverse;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells tables that only link the rows of two others from those that hold something. */
final class JoinTableDetection {

    private final ReferenceFinder references;
    private final Set<TableName> referredTo;

    JoinTableDetection(List<Table> tables, ReferenceFinder references) {
        this.references = references;
        this.referredTo = tables.stream()
                .flatMap(table -> table.foreignKeys().stream())
                .map(ForeignKey::target)
                .collect(Collectors.toSet());
    }

    /**
     * A table that is the two foreign keys that its primary key is made of.
     *
     * @param own the key to the entity that has the relation
     * @param inverse the key to the other
     */
    record JoinTable(Table table, Reference own, Reference inverse) {}

    /** The table as a join table, empty if it is none. */
    Optional<JoinTable> of(Table table) {
        List<Reference> both = references.of(table);
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        boolean isBare = table.columns().size() == key.size()
                && table.columns().stream().allMatch(JoinTableDetection::isBare)
                && table.uniqueKeys().isEmpty()
                && table.checks().isEmpty()
                && table.softDelete().isEmpty()
                && table.foreignKeys().size() == 2;
        if (!isBare || both.size() != 2 || referredTo.contains(table.name())) {
            return Optional.empty();
        }
        return Stream.of(new JoinTable(table, both.get(0), both.get(1)), new JoinTable(table, both.get(1), both.get(0)))
                .filter(link -> columns(link).equals(key))
                .filter(link ->
                        link.own().key().target().schema().equals(table.name().schema()))
                .findFirst();
    }

    private static boolean isBare(Column column) {
        return column.defaultValue().isEmpty() && column.comment().isEmpty();
    }

    private static List<String> columns(JoinTable link) {
        List<String> columns = new ArrayList<>(link.own().columns());
        columns.addAll(link.inverse().columns());
        return columns;
    }
}
