package io.github.ormgen.reverse;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.TablePart.Kind;
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
        return schema.mapTables(table -> names.in(table, true)).mapTables(table -> names.in(table, false));
    }

    /** The table with new names for its primary key, or for all else. */
    private Table in(Table table, boolean isPrimaryKey) {
        return table.mapParts(
                part -> (part.kind() == Kind.PRIMARY_KEY) == isPrimaryKey ? part.withName(name(table, part)) : part);
    }

    /** Its own name if that is free, else one that is; it is taken then. */
    private String name(Table table, TablePart part) {
        // MySQL and MariaDB call each primary key alike.
        boolean isNamed = !part.name().equals("PRIMARY") && SchemaCleanup.isName(part.name());
        String own = isNamed ? part.name() : usual(table, part);
        List<Set<String>> taken = switch (part.kind()) {
            case PRIMARY_KEY, UNIQUE_KEY -> List.of(relations, constraints);
            case INDEX -> List.of(relations);
            case FOREIGN_KEY, CHECK -> List.of(constraints);
        };
        Predicate<String> isTaken = word -> taken.stream().anyMatch(names -> names.contains(key(table, word)));
        String name = isTaken.test(own) ? Words.free(usual(table, part), isTaken) : own;
        taken.forEach(names -> names.add(key(table, name)));
        return name;
    }

    private String usual(Table table, TablePart part) {
        String name = table.name().name();
        return switch (part.kind()) {
            case PRIMARY_KEY -> names.primaryKey(name);
            case UNIQUE_KEY -> names.uniqueKey(name, part.columns());
            case INDEX ->
                part instanceof Index index && index.unique()
                        ? names.uniqueKey(name, part.columns())
                        : names.index(name, part.columns());
            case FOREIGN_KEY -> names.foreignKey(name, part.columns());
            case CHECK -> names.check(name, List.of(part.name()));
        };
    }

    private static String key(Table table, String name) {
        return key(table.name().sibling(name));
    }

    private static String key(TableName name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
