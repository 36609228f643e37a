package io.github.ormgen.model;

/** One key of an order: an attribute of the collection's entity, and whether it descends. */
public record Sorting(String attribute, boolean descending) {}
