package io.github.ormgen.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much a model holds.
 *
 * @param entities entities, those that stand for a join table included
 */
public record ModelCounts(int files, int entities, int enums, int embeddables, int mixins) {

    /** The counts that {@link #byName} gave. */
    public static ModelCounts of(Map<String, Integer> byName) {
        return new ModelCounts(
                byName.getOrDefault("files", 0),
                byName.getOrDefault("entities", 0),
                byName.getOrDefault("enums", 0),
                byName.getOrDefault("embeddables", 0),
                byName.getOrDefault("mixins", 0));
    }

    /** The counts as the manifest remembers them. */
    public Map<String, Integer> byName() {
        return Map.of(
                "files", files, "entities", entities, "enums", enums, "embeddables", embeddables, "mixins", mixins);
    }

    /** What is declared, for a sentence: {@code 3 entities, 1 enum}. */
    public String declared() {
        List<String> parts = new ArrayList<>();
        parts.add(count(entities, "entity", "entities"));
        if (enums > 0) {
            parts.add(count(enums, "enum", "enums"));
        }
        if (embeddables > 0) {
            parts.add(count(embeddables, "embeddable", "embeddables"));
        }
        if (mixins > 0) {
            parts.add(count(mixins, "mixin", "mixins"));
        }
        return String.join(", ", parts);
    }

    /** A number and its noun, for a sentence: {@code 1 enum}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
