package io.github.ormgen.database;

import io.github.ormgen.schema.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of a schema, as JSON has it, for a sentence. */
final class DriftText {

    private DriftText() {}

    /** The text; SQL that one database printed stands for itself. */
    static String of(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return members.size() == 1 && isPlain(members.keySet().iterator().next())
                    ? of(members.values().iterator().next())
                    : members.entrySet().stream()
                            .map(member -> member.getKey() + ": " + of(member.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        return tree instanceof List<?> list
                ? list.stream().map(DriftText::of).collect(Collectors.joining(", ", "[", "]"))
                : String.valueOf(tree);
    }

    private static boolean isPlain(Object member) {
        return member.equals("sql")
                || member.equals("special")
                || Database.of(String.valueOf(member)).isPresent();
    }
}
