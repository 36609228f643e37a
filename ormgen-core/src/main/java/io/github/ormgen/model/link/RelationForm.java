package io.github.ormgen.model.link;

import java.util.Set;

/** The forms of relations, with the keys that each has a use for beside those that all have. */
enum RelationForm {
    TO_ONE(
            "an owning to-one relation",
            Set.of(
                    "optional",
                    "unique",
                    "column",
                    "references",
                    "onDelete",
                    "onUpdate",
                    "cascade",
                    "orphanRemoval",
                    "fetch",
                    "index",
                    "constraint",
                    "id",
                    "backfill")),
    INVERSE_ONE(
            "the inverse side of a one-to-one relation",
            Set.of("optional", "mappedBy", "cascade", "orphanRemoval", "fetch")),
    ONE_TO_MANY(
            "a one-to-many relation", Set.of("mappedBy", "cascade", "orphanRemoval", "fetch", "orderBy", "collection")),
    MANY_TO_MANY("a many-to-many relation", Set.of("through", "cascade", "fetch", "orderBy", "collection")),
    INVERSE_MANY_TO_MANY(
            "the inverse side of a many-to-many relation",
            Set.of("mappedBy", "cascade", "fetch", "orderBy", "collection")),
    JOIN_ENTITY_SIDE(
            "a relation over a join entity",
            Set.of("through", "mappedBy", "as", "cascade", "orphanRemoval", "fetch", "collection"));

    private final String words;
    private final Set<String> keys;

    RelationForm(String words, Set<String> keys) {
        this.words = words;
        this.keys = keys;
    }

    /** What messages call it. */
    String words() {
        return words;
    }

    /** Whether it has a use for a key. */
    boolean takes(String key) {
        return keys.contains(key);
    }
}
