package io.github.ormgen.model.link.naming;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.Plural;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.Quoting;
import java.util.Locale;

/**
 * Derives physical names from the model's.
 *
 * @param constraints how keys, indexes and checks are called
 */
public record Naming(Tables tables, Columns columns, ConstraintNames constraints) {

    /** The name of an entity's table. */
    public String table(String entity) {
        return LongNames.shorten(
                switch (tables) {
                    case PLURAL -> Plural.of(snake(entity));
                    case SINGULAR -> snake(entity);
                    case AS_IS -> entity;
                });
    }

    /** The name of an attribute's column, without what stands before it for an embedded one. */
    public String column(String attribute) {
        return LongNames.shorten(columns == Columns.SNAKE ? snake(attribute) : attribute);
    }

    /** The name of the sequence of a table's ids; never one in quotes: Hibernate's validation does not find such a one. */
    public static String sequence(String table) {
        String name = table + "_seq";
        return LongNames.shorten(Quoting.isNeeded(name) ? snake(name).replaceAll("[^a-z0-9_]", "_") : name);
    }

    /** The constant that a word of the language means: {@code setNull} means {@code SET_NULL}. */
    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, snake(word).toUpperCase(Locale.ROOT));
    }

    /** Lower snake case: {@code URLPath} becomes {@code url_path}, {@code icd10Code} becomes {@code icd10_code}. */
    public static String snake(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && beginsWord(name, i)) {
                snake.append('_');
            }
            snake.append(name.charAt(i));
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    /** The name with a small first letter; a name of capitals alone, such as {@code URL}, becomes small as a whole. */
    public static String decapitalize(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        int small = capitals <= 1 || capitals == name.length() ? capitals : capitals - 1;
        return name.substring(0, small).toLowerCase(Locale.ROOT) + name.substring(small);
    }

    private static boolean beginsWord(String name, int i) {
        char before = name.charAt(i - 1);
        if (!Character.isUpperCase(name.charAt(i)) || before == '_') {
            return false;
        }
        boolean smallFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return !Character.isUpperCase(before) || smallFollows;
    }

    /** How tables are called. */
    public enum Tables {
        PLURAL,
        SINGULAR,
        AS_IS
    }

    /** How columns are called. */
    public enum Columns {
        SNAKE,
        AS_IS
    }
}
