package io.github.ormgen.goal;

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
        return count(entities, "entity", "entities")
                + further(enums, "enum")
                + further(embeddables, "embeddable")
                + further(mixins, "mixin");
    }

    private static String further(int number, String one) {
        return number == 0 ? "" : ", " + count(number, one, one + "s");
    }

    /** A number and its noun, for a sentence: {@code 1 enum}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
