package io.github.ormgen.model.link.draft;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reports keys that a relation of its form has no use for: an option is never ignored without a word. */
public record RelationKeys(Diagnostics diagnostics) {

    /** Reports each key of a relation that its form does not have. */
    public void check(String entity, RelationSpec spec, RelationForm form) {
        places(spec)
                .forEach((key, place) -> place.filter(at -> !form.takes(key))
                        .ifPresent(at -> diagnostics.error(
                                Code.RELATION_KEY,
                                at,
                                entity + "." + spec.name().value() + " is " + form.words() + ", which does not allow "
                                        + key + ".",
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
