package air;

/** The letters on an aircraft. */
public record Registration(String text) {}
