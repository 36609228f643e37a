package io.github.ormgen.sql.script;

import io.github.ormgen.dialect.Stage;
import io.github.ormgen.dialect.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts statements in the order of their stages, and in groups that an empty line separates in scripts. */
final class Blocks {

    /** Their statements come table by table, and are sorted by the name of what they make. */
    private static final Set<Stage> BY_NAME = Set.of(Stage.UNIQUE_INDEX, Stage.INDEX);

    private Blocks() {}

    /**
     * The statements in groups.
     *
     * @param severalActions whether neighbours that alter one table become one statement
     */
    static List<List<Statement>> of(Collection<Statement> statements, boolean severalActions) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.sort(Comparator.comparing(Statement::stage)
                .thenComparing(statement -> BY_NAME.contains(statement.stage()) ? statement.subject() : ""));
        return grouped(sorted, severalActions, (one, next) -> isTogether(one.stage(), next.stage()));
    }

    /** The statements as they come, in groups by table. */
    static List<List<Statement>> inOrder(Collection<Statement> statements, boolean severalActions) {
        return grouped(statements, severalActions, (one, next) -> one.subject().equals(next.subject()));
    }

    private static List<List<Statement>> grouped(
            Collection<Statement> statements, boolean severalActions, BiPredicate<Statement, Statement> isTogether) {
        List<List<Statement>> blocks = new ArrayList<>();
        List<Statement> block = new ArrayList<>();
        for (Statement statement : severalActions ? merge(statements) : statements) {
            if (block.isEmpty() || !isTogether.test(block.get(block.size() - 1), statement)) {
                block = new ArrayList<>();
                blocks.add(block);
            }
            block.add(statement);
        }
        return blocks;
    }

    private static boolean isTogether(Stage stage, Stage next) {
        return BY_NAME.contains(stage)
                ? BY_NAME.contains(next)
                : stage == next && stage != Stage.TABLE && stage != Stage.VIEW;
    }

    private static List<Statement> merge(Collection<Statement> statements) {
        List<Statement> merged = new ArrayList<>();
        for (Statement statement : statements) {
            int last = merged.size() - 1;
            while (last >= 0 && isCommentBehind(merged.get(last), statement)) {
                last--;
            }
            if (last >= 0 && isContinued(merged.get(last), statement)) {
                Statement former = merged.remove(last);
                List<String> items = joined(former.items(), statement.items());
                if (!items.isEmpty()) {
                    merged.add(last, statement.joined(former, items));
                }
            } else {
                merged.add(statement);
            }
        }
        return merged;
    }

    /** A comment can as well follow what else becomes of its table. */
    private static boolean isCommentBehind(Statement comment, Statement statement) {
        return comment.stage() == Stage.COMMENT
                && statement.stage() == Stage.ALTER
                && !statement.items().isEmpty()
                && comment.subject().equals(statement.subject());
    }

    /** What comes and goes again is left out, and what is said twice is said as it is in the end. */
    private static List<String> joined(List<String> items, List<String> more) {
        List<String> joined = new ArrayList<>(items);
        for (String item : more) {
            Action action = Action.of(item);
            boolean isUndone = joined.removeIf(other -> action.takesBack(Action.of(other)));
            joined.removeIf(other -> action.replaces(Action.of(other)));
            if (!isUndone) {
                joined.add(item);
            }
        }
        return joined;
    }

    private static boolean isContinued(Statement statement, Statement next) {
        return statement.stage() == next.stage()
                && statement.head().equals(next.head())
                && !next.items().isEmpty();
    }

    /**
     * What one of several actions on a table does, and to which of its columns, indexes or constraints.
     *
     * @param verb its first word
     * @param column whether it is about a column
     * @param name a name in it, quoted where it must be; empty if it is none of these
     */
    private record Action(String verb, boolean column, String name) {

        private static final Pattern PATTERN = Pattern.compile(
                "(?<verb>add|drop|modify|alter) (?<kind>column|constraint|(?:unique )?index) (?<name>`(?:[^`]|``)+`|\"(?:[^\"]|\"\")+\"|[^ ]+).*",
                Pattern.DOTALL);

        static Action of(String text) {
            Matcher matcher = PATTERN.matcher(text);
            return matcher.matches()
                    ? new Action(matcher.group("verb"), matcher.group("kind").equals("column"), matcher.group("name"))
                    : new Action("", false, "");
        }

        /** Whether nothing is left of the other: no statement may drop what it adds. */
        boolean takesBack(Action other) {
            return verb.equals("drop") && other.verb.equals("add") && isOfSame(other);
        }

        /** Whether the other need not be said: a column that is modified as a whole twice, or changed and dropped. */
        boolean replaces(Action other) {
            boolean isDropped = verb.equals("drop") && (other.verb.equals("modify") || other.verb.equals("alter"));
            return (isDropped || (verb.equals("modify") && other.verb.equals("modify"))) && isOfSame(other);
        }

        private boolean isOfSame(Action other) {
            return column == other.column && name.equals(other.name);
        }
    }
}
