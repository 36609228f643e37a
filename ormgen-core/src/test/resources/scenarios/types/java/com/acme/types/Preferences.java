package com.acme.types;

import java.util.List;
import java.util.Map;

/** What a person prefers. */
public record Preferences(String theme, int size, boolean dark, List<String> tags, Map<String, Integer> counts) {

    /** Preferences with a theme. */
    public static Preferences of(String theme) {
        return new Preferences(theme, 3, true, List.of("a", theme), Map.of("x", 1));
    }
}
