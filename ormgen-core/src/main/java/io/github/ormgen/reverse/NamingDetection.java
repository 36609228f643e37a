package io.github.ormgen.reverse;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.Naming.Columns;
import io.github.ormgen.model.link.naming.Naming.Tables;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        if (count(names, PASCAL) * 2 > names.size()) {
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
        return count(names, CAMEL) > count(names, SNAKE) ? Columns.AS_IS : Columns.SNAKE;
    }

    private static long count(List<String> names, Pattern form) {
        return names.stream().filter(name -> form.matcher(name).matches()).count();
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

    /** Whether the column of its field would be called so without a word. */
    boolean isUsual(String column) {
        return naming.column(field(column)).equals(column);
    }

    /** Finds the patterns that most of a database's keys, indexes and checks are called by. */
    private record Patterns(List<Table> tables) {

        /** What tells the checks of validations from others. */
        private static final String KINDS = "_(min|max|size|not_blank)$";

        private static final Pattern WORDS = Pattern.compile("[A-Za-z_]?\\w*");
        private static final String LETTER = "[\\p{L}\\p{Nd}]";

        /** The patterns; the usual one where no other gives half of the names of its kind. */
        static ConstraintNames of(List<Table> tables) {
            Patterns patterns =
                    new Patterns(tables.stream().map(SchemaCleanup::told).toList());
            ConstraintNames usual = ConstraintNames.USUAL;
            return new ConstraintNames(
                    patterns.most(usual.primaryKeys(), PrimaryKey.class::isInstance),
                    patterns.most(
                            usual.uniqueKeys(),
                            part -> part instanceof UniqueKey || (part instanceof Index index && index.unique())),
                    patterns.most(usual.foreignKeys(), ForeignKey.class::isInstance),
                    patterns.most(usual.indexes(), part -> part instanceof Index index && !index.unique()),
                    patterns.most(usual.checks(), part -> part instanceof Check && !isOfEnum(part)),
                    patterns.most(usual.enumChecks(), Patterns::isOfEnum));
        }

        private static boolean isOfEnum(TablePart part) {
            return part instanceof Check check && check.rule() instanceof CheckRule.OneOf;
        }

        private String most(String usual, Predicate<TablePart> wanted) {
            List<Optional<String>> all = tables.stream()
                    .flatMap(table -> table.parts().stream().filter(wanted).map(part -> pattern(table, part)))
                    .toList();
            Map<String, Long> votes = all.stream()
                    .flatMap(Optional::stream)
                    .collect(Collectors.groupingBy(found -> found, Collectors.counting()));
            return votes.entrySet().stream()
                    .filter(vote -> vote.getValue() * 2 >= all.size())
                    .map(Map.Entry::getKey)
                    // Of two that give half of them each, the one that need not be said.
                    .min(Comparator.comparing((String pattern) -> !pattern.equals(usual))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(usual);
        }

        private static Optional<String> pattern(Table table, TablePart part) {
            boolean isOfColumns = part.kind() != TablePart.Kind.PRIMARY_KEY;
            List<String> words = part instanceof Check check ? aboutOne(table, check) : part.columns();
            String columns = String.join("_", words);
            Optional<String> rest = isOfColumns
                    ? word(part.name(), table.name().name() + "_" + columns, "{table}_{columns}")
                    : word(part.name(), table.name().name(), "{table}");
            return rest.map(found -> part instanceof Check ? found.replaceFirst(KINDS, "") : found)
                    .filter(found -> !isOfColumns || !words.isEmpty())
                    .filter(found ->
                            WORDS.matcher(found.replaceAll("\\{\\w+}", "")).matches());
        }

        /** Checks about several columns are called by what they say. */
        private static List<String> aboutOne(Table table, Check check) {
            List<String> columns = check.rule() instanceof CheckRule.Sql rule
                    ? table.columns().stream()
                            .map(Column::name)
                            .filter(rule.condition()::mentions)
                            .toList()
                    : check.columns();
            return columns.size() == 1 ? columns : List.of();
        }

        /** The name with something else in place of whole words. */
        private static Optional<String> word(String name, String words, String replacement) {
            Matcher whole = Pattern.compile("(?<!" + LETTER + ")" + Pattern.quote(words) + "(?!" + LETTER + ")")
                    .matcher(name);
            return whole.find()
                    ? Optional.of(whole.replaceFirst(Matcher.quoteReplacement(replacement)))
                    : Optional.empty();
        }
    }
}
