package io.github.ormgen.reverse;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives parts of tables names that are unique in their whole schema, as a model wants them and not every database does: of
 * several that are called alike, all but the first get the names that the rules give. Used once.
 */
final class UniqueNames {

    private final ConstraintNames names;
    private final Set<String> constraints = new HashSet<>();
    private final Set<String> relations = new HashSet<>();

    private UniqueNames(Schema schema, ConstraintNames names) {
        this.names = names;
        schema.tables().forEach(table -> relations.add(key(table.name())));
        schema.sequences().forEach(sequence -> relations.add(key(sequence.name())));
        schema.enumTypes().forEach(type -> relations.add(key(type.name())));
    }

    static Schema in(Schema schema, ConstraintNames constraints) {
        UniqueNames names = new UniqueNames(schema, constraints);
        return new Schema(
                schema.collation(),
                schema.tables().stream().map(names::withPrimaryKey).toList().stream()
                        .map(names::in)
                        .toList(),
                schema.sequences(),
                schema.enumTypes());
    }

    /** With a primary key that has a name: MySQL and MariaDB call each of them alike. */
    private Table withPrimaryKey(Table table) {
        return table.withPrimaryKey(table.primaryKey().map(key -> {
            String usual = names.primaryKey(table.name().name());
            String own = key.name().equals("PRIMARY") || !SchemaCleanup.isName(key.name()) ? usual : key.name();
            String name = name(own, usual, word -> isTaken(table, word));
            take(table, name);
            return key.withName(name);
        }));
    }

    private boolean isTaken(Table table, String word) {
        return relations.contains(key(table, word)) || constraints.contains(key(table, word));
    }

    private void take(Table table, String name) {
        relations.add(key(table, name));
        constraints.add(key(table, name));
    }

    private Table in(Table table) {
        return table.withUniqueKeys(table.uniqueKeys().stream()
                        .map(key -> uniqueKey(table, key))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> index(table, index))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> foreignKey(table, key))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> check(table, check))
                        .toList());
    }

    private UniqueKey uniqueKey(Table table, UniqueKey key) {
        String usual = names.uniqueKey(table.name().name(), key.columns());
        String name = name(key.name(), usual, word -> isTaken(table, word));
        take(table, name);
        return key.withName(name);
    }

    private Index index(Table table, Index index) {
        String usual = index.unique()
                ? names.uniqueKey(table.name().name(), index.ownColumns())
                : names.index(table.name().name(), index.ownColumns());
        String name = name(index.name(), usual, word -> relations.contains(key(table, word)));
        relations.add(key(table, name));
        return index.withName(name);
    }

    private ForeignKey foreignKey(Table table, ForeignKey key) {
        String usual = names.foreignKey(table.name().name(), key.columns());
        String name = name(key.name(), usual, word -> constraints.contains(key(table, word)));
        constraints.add(key(table, name));
        return key.withName(name);
    }

    private Check check(Table table, Check check) {
        String usual = names.check(table.name().name(), List.of(check.name()));
        String name = name(check.name(), usual, word -> constraints.contains(key(table, word)));
        constraints.add(key(table, name));
        return check.withName(name);
    }

    private static String name(String own, String usual, Predicate<String> isTaken) {
        return isTaken.test(own) ? Words.free(usual, isTaken) : own;
    }

    private static String key(Table table, String name) {
        return key(table.name().sibling(name));
    }

    private static String key(TableName name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
