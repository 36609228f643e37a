package io.github.ormgen.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts statements in the order of their stages, and in groups that an empty line separates in scripts. */
final class Blocks {

    /** Their statements come table by table, and are sorted by the name of what they make. */
    private static final Set<Stage> BY_NAME = Set.of(Stage.UNIQUE_INDEX, Stage.INDEX);

    private static final Pattern MODIFIED = Pattern.compile("modify column (`[^`]+`|\\S+) ");

    private Blocks() {}

    /**
     * The texts in groups.
     *
     * @param severalActions whether neighbours that alter one table become one statement
     */
    static List<List<String>> of(Collection<Statement> statements, boolean severalActions) {
        List<Statement> sorted = new ArrayList<>(statements);
        sorted.sort(Comparator.comparing(Statement::stage)
                .thenComparing(statement -> BY_NAME.contains(statement.stage()) ? statement.subject() : ""));
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        Stage stage = Stage.TABLE;
        for (Statement statement : severalActions ? merge(sorted) : sorted) {
            if (!isTogether(stage, statement.stage())) {
                add(blocks, block);
                block = new ArrayList<>();
            }
            stage = statement.stage();
            block.add(statement.text());
        }
        add(blocks, block);
        return blocks;
    }

    /** The texts as they come, in groups by table. */
    static List<List<String>> inOrder(Collection<Statement> statements, boolean severalActions) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String subject = "";
        List<Statement> all = List.copyOf(statements);
        for (Statement statement : severalActions ? merge(all) : all) {
            if (!statement.subject().equals(subject)) {
                add(blocks, block);
                block = new ArrayList<>();
            }
            subject = statement.subject();
            block.add(statement.text());
        }
        add(blocks, block);
        return blocks;
    }

    private static boolean isTogether(Stage stage, Stage next) {
        return BY_NAME.contains(stage)
                ? BY_NAME.contains(next)
                : stage == next && stage != Stage.TABLE && stage != Stage.VIEW;
    }

    private static void add(List<List<String>> blocks, List<String> block) {
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
        }
    }

    private static List<Statement> merge(List<Statement> statements) {
        List<Statement> merged = new ArrayList<>();
        for (Statement statement : statements) {
            int last = merged.size() - 1;
            if (last >= 0 && isContinued(merged.get(last), statement)) {
                List<String> items = joined(merged.get(last).items(), statement.items());
                merged.set(
                        last,
                        new Statement(
                                statement.stage(), statement.subject(), statement.head(), items, statement.tail()));
            } else {
                merged.add(statement);
            }
        }
        return merged;
    }

    /** A column that is said twice in a row is said as it is in the end. */
    private static List<String> joined(List<String> items, List<String> more) {
        List<String> joined = new ArrayList<>(items);
        for (String item : more) {
            joined.removeIf(other -> isSameColumn(other, item));
            joined.add(item);
        }
        return joined;
    }

    private static boolean isSameColumn(String item, String next) {
        Matcher first = MODIFIED.matcher(item);
        Matcher second = MODIFIED.matcher(next);
        return first.lookingAt() && second.lookingAt() && first.group().equals(second.group());
    }

    private static boolean isContinued(Statement statement, Statement next) {
        return statement.stage() == next.stage()
                && statement.head().equals(next.head())
                && !next.items().isEmpty();
    }
}
