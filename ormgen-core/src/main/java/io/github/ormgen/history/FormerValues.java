package io.github.ormgen.history;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks what becomes of the former values of enums that a model names: each is told once, however many columns have it. */
final class FormerValues {

    private record Said(String former, String value) {}

    private final SourceLocations places;
    private final Diagnostics diagnostics;
    /** The values that are there, by the path of the column or of the enum type. */
    private final Map<String, Collection<String>> present = new HashMap<>();
    /** The values that were there once. */
    private final Set<String> gone = new HashSet<>();

    FormerValues(History history, SourceLocations places, Diagnostics diagnostics) {
        this.places = places;
        this.diagnostics = diagnostics;
        look(history.schema());
        history.entries().forEach(entry -> entry.changes().forEach(this::look));
    }

    private void look(Schema schema) {
        for (EnumType type : schema.enumTypes()) {
            present.put(type.path(), type.values());
        }
        for (Table table : schema.tables()) {
            for (Check check : table.checks()) {
                if (check.rule() instanceof CheckRule.OneOf few) {
                    table.column(few.column()).map(Column::path).ifPresent(path -> present.put(path, few.values()));
                }
            }
        }
    }

    private void look(Change change) {
        if (change instanceof RenameValue rename) {
            gone.add(rename.before());
        } else if (change instanceof EnumTypeChange type) {
            type.goneValue().ifPresent(gone::add);
        }
    }

    /**
     * Reports values that nobody knows as errors, and those whose rename is in the history as notices. A column or type that
     * is new, or has another path, tells nothing.
     *
     * @param formerValues the former values by present ones, by the path of the column or of the enum type
     */
    void report(Map<String, Map<String, String>> formerValues) {
        swapped(formerValues);
        Set<Said> told = new HashSet<>();
        new TreeMap<>(formerValues)
                .forEach((path, values) -> new TreeMap<>(values).forEach((value, former) -> {
                    Collection<String> now = present.getOrDefault(path, List.of(former));
                    if (!now.contains(former) && told.add(new Said(former, value))) {
                        report(path, former, gone.contains(former));
                    }
                }));
    }

    private void report(String path, String former, boolean isDone) {
        if (isDone) {
            diagnostics.notice(
                    Code.FORMER_NAME_KEPT,
                    places.of(path),
                    "renamedFrom: " + former + " of a value of " + path
                            + " has no effect any more: the rename is in the history.",
                    "You can remove it.");
        } else {
            diagnostics.error(
                    Code.UNKNOWN_FORMER_NAME,
                    places.of(path),
                    "renamedFrom of a value of " + path + " names '" + former
                            + "', which is not one of the stored values: " + values(path) + ".",
                    "Write the value that was stored in the last revision, or remove renamedFrom.");
        }
    }

    private String values(String path) {
        return String.join(", ", present.getOrDefault(path, List.of()));
    }

    /**
     * Reports values that take each other's place. The schema knows the values and not what they stand for, so that nobody
     * could tell whether the rows have been changed already.
     */
    private void swapped(Map<String, Map<String, String>> formerValues) {
        new TreeMap<>(formerValues).forEach((path, former) -> {
            Set<String> values = new TreeSet<>();
            former.keySet().stream().filter(value -> comesBack(former, value)).forEach(values::add);
            if (!values.isEmpty()) {
                diagnostics.error(
                        Code.VALUES_SWAPPED,
                        places.of(path),
                        "The values " + String.join(" and ", values) + " of " + path
                                + " are swapped, so a migration that has already run could not be distinguished from"
                                + " one that has not run.",
                        "Use a third value: change the old value to it in one revision, and from it to the"
                                + " new value in the next.");
            }
        });
    }

    private static boolean comesBack(Map<String, String> former, String value) {
        Set<String> seen = new HashSet<>();
        String at = value;
        while (former.containsKey(at) && seen.add(at)) {
            at = former.getOrDefault(at, "");
        }
        return at.equals(value) && !former.getOrDefault(value, value).equals(value);
    }
}
