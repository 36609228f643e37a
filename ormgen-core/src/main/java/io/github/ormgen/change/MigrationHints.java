package io.github.ormgen.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model says of how its next schema comes from the last, beside the schema itself.
 *
 * @param formerNames the former name of what a path in the model stands for now: {@code User.mail} was {@code email}; a
 *     table's is its former path or its former name
 * @param formerValues by the path of an enum type, or of a column that stores an enum as text: which value stood for a
 *     constant, by the one that stands for it now
 * @param fills what existing rows get in a column, by its path: when it becomes required or when its type changes
 * @param origins which path each path in the model had before it was last changed, as the history has it
 */
public record MigrationHints(
        Map<String, String> formerNames,
        Map<String, Map<String, String>> formerValues,
        Map<String, FillValue> fills,
        Map<String, String> origins) {

    /** A model that says nothing. */
    public static MigrationHints none() {
        return new MigrationHints(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The same, seen from a history. */
    public MigrationHints withOrigins(Map<String, String> others) {
        return new MigrationHints(formerNames, formerValues, fills, others);
    }

    /**
     * The paths below a former one that an object may have had, those with more names changed first; the last is the
     * present one.
     *
     * @param parent the present path of the table, empty for a path of its own
     * @param formerParent what the table's path was
     */
    public List<String> formerPaths(String path, String parent, String formerParent) {
        boolean isBelow = !parent.isEmpty() && path.startsWith(parent + ".");
        String rest = isBelow ? path.substring(parent.length() + 1) : path;
        List<String> former = List.of(isBelow ? formerParent : "");
        String present = isBelow ? parent : "";
        for (String segment : rest.split("\\.", -1)) {
            present = join(present, segment);
            List<String> names = new ArrayList<>();
            Optional.ofNullable(formerNames.get(present)).ifPresent(names::add);
            names.add(segment);
            former = below(former, names);
        }
        return former;
    }

    private static List<String> below(List<String> heads, List<String> names) {
        return names.stream()
                .flatMap(name -> heads.stream().map(head -> join(head, name)))
                .toList();
    }

    private static String join(String head, String name) {
        return head.isEmpty() ? name : head + "." + name;
    }
}
