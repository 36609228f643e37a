package hr;

import java.util.List;

/** What an employee has set. */
public record Settings(String theme, List<Integer> sizes) {

    /** Settings with a theme. */
    public static Settings of(String theme) {
        return new Settings(theme, List.of(1, 2));
    }
}
