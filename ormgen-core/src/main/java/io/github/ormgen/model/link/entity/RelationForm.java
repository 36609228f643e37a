package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The forms of relations, with the keys that each has a use for beside those that all have. */
enum RelationForm {
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

    /** Reports each key of a relation that this form has no use for: an option is never ignored without a word. */
    void check(EntityDraft owner, RelationSpec spec) {
        List<String> known = List.of(keys.split(" "));
        places(spec)
                .forEach((key, place) -> place.filter(at -> !known.contains(key))
                        .ifPresent(at -> owner.diagnostics.error(
                                Code.RELATION_KEY,
                                at,
                                owner.path(spec) + " is " + words + ", which does not allow " + key + ".",
                                "Remove it.")));
    }

    private static Map<String, Optional<Location>> places(RelationSpec spec) {
        Map<String, Optional<Location>> places = new TreeMap<>();
        places.put("optional", at(spec.optional()));
        places.put("mappedBy", at(spec.mappedBy()));
        places.put("through", spec.through().map(through -> through.at()));
        places.put("unique", at(spec.unique()));
        places.put("column", spec.columns().map(columns -> columns.at()));
        places.put("references", first(spec.references()));
        places.put("onDelete", at(spec.onDelete()));
        places.put("onUpdate", at(spec.onUpdate()));
        places.put("cascade", first(spec.cascade()));
        places.put("orphanRemoval", at(spec.orphanRemoval()));
        places.put("fetch", at(spec.fetch()));
        places.put("orderBy", at(spec.orderBy()));
        places.put("collection", at(spec.collection()));
        places.put("index", at(spec.index()));
        places.put("constraint", at(spec.constraint()));
        places.put("id", at(spec.id()));
        places.put("backfill", spec.backfill().map(backfill -> backfill.at()));
        places.put("as", at(spec.as()));
        return places;
    }

    private static Optional<Location> at(Optional<? extends Located<?>> key) {
        return key.map(Located::at);
    }

    private static Optional<Location> first(List<? extends Located<?>> keys) {
        return keys.stream().map(Located::at).findFirst();
    }
}
