package io.github.ormgen.reverse;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What most entities have in common, so that it is said once.
 *
 * @param id how ids are made
 * @param allocation how many numbers of a sequence are taken at a time
 * @param system the keys for {@link SystemColumns} that entities have without a word
 * @param schema the database schema of all tables
 */
record ConventionsText(Optional<String> id, Optional<Integer> allocation, Set<String> system, Optional<String> schema) {

    private static final int USUAL_ALLOCATION = 50;

    static ConventionsText of(Collection<EntitySketch> entities, Optional<String> schema) {
        return new ConventionsText(
                usual(entities, entity -> entity.identity().map(Identity::generator)),
                usual(entities, entity -> entity.identity().flatMap(Identity::allocation))
                        .filter(allocation -> allocation != USUAL_ALLOCATION),
                SystemColumns.KEYS.stream()
                        .filter(key -> isUsual(entities, key))
                        .collect(Collectors.toSet()),
                schema);
    }

    /** The schema that all tables are in, empty if it is the connection's or they are in several. */
    static Optional<String> schemaOf(List<Table> tables) {
        List<Optional<String>> schemas =
                tables.stream().map(table -> table.name().schema()).distinct().toList();
        return schemas.size() == 1 ? schemas.get(0) : Optional.empty();
    }

    private static boolean isUsual(Collection<EntitySketch> entities, String key) {
        return entities.stream().filter(entity -> entity.system().isUsual(key)).count() * 2 > entities.size();
    }

    private static <T extends Comparable<T>> Optional<T> usual(
            Collection<EntitySketch> entities, Function<EntitySketch, Optional<T>> of) {
        Map<T, Integer> counts = new TreeMap<>();
        Stream<T> found = entities.stream().flatMap(entity -> of.apply(entity).stream());
        found.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<T, Integer>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Whether a number of a sequence taken at a time need not be said. */
    boolean isUsual(int of) {
        return of == allocation.orElse(USUAL_ALLOCATION);
    }

    private static void pattern(
            Yaml.Entries names, String key, Naming naming, Function<ConstraintNames, String> pattern) {
        names.with(key, pattern.apply(naming.constraints()), pattern.apply(ConstraintNames.USUAL));
    }

    /** The key {@code conventions}. */
    Yaml.Entries yaml(Naming naming, String collation) {
        Yaml.Entries entries = Yaml.block();
        entries.withText("id", id);
        SystemColumns.KEYS.forEach(key -> entries.withFlag(key, system.contains(key)));
        Yaml.Entries names = Yaml.entries();
        if (naming.tables() != Naming.Tables.PLURAL) {
            names.with("tables", naming.tables() == Naming.Tables.SINGULAR ? "singular" : "asIs");
        }
        if (naming.columns() != Naming.Columns.SNAKE) {
            names.with("columns", "asIs");
        }
        pattern(names, "primaryKeys", naming, ConstraintNames::primaryKeys);
        pattern(names, "uniqueKeys", naming, ConstraintNames::uniqueKeys);
        pattern(names, "foreignKeys", naming, ConstraintNames::foreignKeys);
        pattern(names, "indexes", naming, ConstraintNames::indexes);
        pattern(names, "checks", naming, ConstraintNames::checks);
        pattern(names, "enumChecks", naming, ConstraintNames::enumChecks);
        entries.withPart("naming", names)
                .with("allocation", allocation.map(count -> Yaml.word(String.valueOf(count))))
                .withText("schema", schema);
        if (!collation.equals(Schema.DEFAULT_COLLATION) && collation.matches("utf8mb4_[a-z0-9_]+")) {
            entries.with("collation", collation);
        }
        return entries;
    }
}
