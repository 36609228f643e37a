package air;

/** What a lounge offers. */
public record Preferences(String text) {}
