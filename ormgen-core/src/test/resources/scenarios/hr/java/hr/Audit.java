package hr;

/** Marks what is audited. */
public @interface Audit {}
