package io.github.ormgen.model;

/** The Java type of a collection. */
public enum CollectionKind {
    SET,
    LIST
}
