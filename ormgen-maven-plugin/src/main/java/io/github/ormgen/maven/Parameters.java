package io.github.ormgen.maven;

import io.github.ormgen.DraftMode;
import io.github.ormgen.schema.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What a person wrote in the POM, as what it means. */
final class Parameters {

    private Parameters() {}

    static DraftMode draft(String word) throws MojoFailureException {
        return DraftMode.of(word)
                .orElseThrow(() -> new MojoFailureException("<draft> is '" + word + "'. It can be "
                        + Arrays.stream(DraftMode.values()).map(DraftMode::id).collect(Collectors.joining(", "))
                        + "."));
    }

    static List<Database> databases(List<String> words) throws MojoFailureException {
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

    /** Names in a list, blanks aside. */
    static Set<String> names(@Nullable List<String> words) {
        return words == null
                ? Set.of()
                : words.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
    }
}
