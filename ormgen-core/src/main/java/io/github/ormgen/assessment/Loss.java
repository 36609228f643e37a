package io.github.ormgen.assessment;

/**
 * What a change loses for good.
 *
 * @param name the name to accept it by: {@code table}, {@code table.column} or {@code sequence}, as before the revision
 * @param what what happens, for a sentence
 * @param path where in the model it came from; empty if it stays
 * @param isDrop whether an object goes, which may have come again under another name; if not, values of one that stays
 */
public record Loss(String name, String what, String path, boolean isDrop) {}
