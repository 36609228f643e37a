package io.github.ormgen.model.link.draft;

import java.util.List;

/** The forms of relations, with the keys that each has a use for beside those that all have. */
public enum RelationForm {
    TO_ONE(
            "an owning to-one relation",
            "optional unique column references onDelete onUpdate cascade orphanRemoval fetch index constraint id backfill"),
    INVERSE_ONE("the inverse side of a one-to-one relation", "optional mappedBy cascade orphanRemoval fetch"),
    ONE_TO_MANY("a one-to-many relation", "mappedBy cascade orphanRemoval fetch orderBy collection"),
    MANY_TO_MANY("a many-to-many relation", "through cascade fetch orderBy collection"),
    INVERSE_MANY_TO_MANY("the inverse side of a many-to-many relation", "mappedBy cascade fetch orderBy collection"),
    JOIN_ENTITY_SIDE("a relation over a join entity", "through mappedBy as cascade orphanRemoval fetch collection");

    private final String words;
    private final String keys;

    RelationForm(String words, String keys) {
        this.words = words;
        this.keys = keys;
    }

    /** What messages call it. */
    String words() {
        return words;
    }

    /** Whether it has a use for a key. */
    boolean takes(String key) {
        return List.of(keys.split(" ", -1)).contains(key);
    }
}
