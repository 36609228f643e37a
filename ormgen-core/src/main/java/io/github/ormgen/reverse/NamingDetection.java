package io.github.ormgen.reverse;

import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.Naming.Columns;
import io.github.ormgen.model.link.naming.Naming.Tables;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a database calls its tables and columns, so that most names need not be said.
 *
 * @param naming the convention that gives most of the names
 */
record NamingDetection(Naming naming) {

    private static final Pattern CAMEL = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)+");
    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final Pattern PASCAL = Pattern.compile("[A-Z][a-z0-9]+([A-Z][a-z0-9]*)*");

    static NamingDetection of(List<Table> tables) {
        return new NamingDetection(new Naming(tablesOf(tables), columnsOf(tables), Patterns.of(tables)));
    }

    private static Tables tablesOf(List<Table> tables) {
        List<String> names = tables.stream().map(table -> table.name().name()).toList();
        long pascal =
                names.stream().filter(name -> PASCAL.matcher(name).matches()).count();
        if (pascal * 2 > names.size()) {
            return Tables.AS_IS;
        }
        long plural = names.stream().filter(NamingDetection::isPlural).count();
        return plural * 2 >= names.size() ? Tables.PLURAL : Tables.SINGULAR;
    }

    private static boolean isPlural(String name) {
        List<String> words = Words.of(name);
        List<String> singular = Words.singular(words);
        return !singular.equals(words) && Plural.of(String.join("_", singular)).equals(name);
    }

    private static Columns columnsOf(List<Table> tables) {
        List<String> names = tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .toList();
        long camel =
                names.stream().filter(name -> CAMEL.matcher(name).matches()).count();
        long snake =
                names.stream().filter(name -> SNAKE.matcher(name).matches()).count();
        return camel > snake ? Columns.AS_IS : Columns.SNAKE;
    }

    String entity(String table) {
        if (naming.tables() == Tables.AS_IS && Words.isName(table)) {
            return table;
        }
        List<String> words = Words.of(table);
        return Words.pascal(naming.tables() == Tables.SINGULAR ? words : Words.singular(words));
    }

    String field(String column) {
        boolean isAsIs =
                naming.columns() == Columns.AS_IS && Words.isName(column) && Character.isLowerCase(column.charAt(0));
        return isAsIs ? column : Words.camel(Words.of(column));
    }

    /** Whether a field's column would be called so without a word. */
    boolean isUsual(String field, String column) {
        return naming.column(field).equals(column);
    }
}
