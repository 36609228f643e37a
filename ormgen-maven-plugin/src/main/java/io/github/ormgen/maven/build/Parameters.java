package io.github.ormgen.maven.build;

import io.github.ormgen.diagnostic.LintRule;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.goal.generate.DraftMode;
import io.github.ormgen.goal.repair.Repairer;
import io.github.ormgen.lint.LintLevels;
import io.github.ormgen.schema.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What a person wrote in the POM, as what it means. */
public final class Parameters {

    private Parameters() {}

    /** The value of {@code draft}. */
    public static DraftMode draft(String word) throws MojoFailureException {
        return DraftMode.of(word)
                .orElseThrow(() -> new MojoFailureException("<draft> is '" + word + "'. It can be "
                        + Arrays.stream(DraftMode.values()).map(DraftMode::id).collect(Collectors.joining(", "))
                        + "."));
    }

    /** The value of {@code databases}, sorted, each once. */
    public static List<Database> databases(List<String> words) throws MojoFailureException {
        List<Database> databases = new ArrayList<>();
        for (String word : words) {
            Database database = Database.of(word.strip())
                    .orElseThrow(() -> new MojoFailureException("<databases> has '" + word
                            + "', which ormgen doesn't know. It knows "
                            + Arrays.stream(Database.values()).map(Database::id).collect(Collectors.joining(", "))
                            + "."));
            if (!databases.contains(database)) {
                databases.add(database);
            }
        }
        return databases.stream().sorted().toList();
    }

    /** The value of {@code lint}; the usual levels if it is absent. */
    public static LintLevels lint(@Nullable Map<String, String> words) throws MojoFailureException {
        Map<LintRule, Optional<Severity>> levels = new EnumMap<>(LintRule.class);
        for (Map.Entry<String, String> word :
                words == null ? Map.<String, String>of().entrySet() : words.entrySet()) {
            LintRule rule = LintRule.of(word.getKey())
                    .orElseThrow(() -> new MojoFailureException("<lint> names " + word.getKey()
                            + ", which is not the code of a rule, such as OG-LINT-04."));
            levels.put(rule, severity(rule, word.getValue().strip()));
        }
        return new LintLevels(levels);
    }

    private static Optional<Severity> severity(LintRule rule, String word) throws MojoFailureException {
        if (word.equals("off")) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        throw new MojoFailureException(
                "<lint> sets " + rule.code() + " to '" + word + "'. It can be error, warning, notice, off.");
    }

    /** The value of {@code ormgen.repair}, empty if it is absent. */
    public static Optional<Repairer.Way> way(@Nullable String word) throws MojoFailureException {
        if (word == null) {
            return Optional.empty();
        }
        for (Repairer.Way way : Repairer.Way.values()) {
            if (way.word().equals(word.strip())) {
                return Optional.of(way);
            }
        }
        throw new MojoFailureException("-Dormgen.repair is '" + word + "'. It can be finish, takeBack.");
    }

    /** Names in a list, blanks aside. */
    public static Set<String> names(@Nullable List<String> words) {
        return words == null
                ? Set.of()
                : words.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
    }
}
