package io.github.ormgen.mapping;

import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.SourceLocations;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Model;
import java.util.HashMap;
import java.util.Map;

/** Tells where in the model's files the objects of its schema come from. */
public final class ModelPlaces {

    private ModelPlaces() {}

    /**
     * The places of entities, enums and attributes.
     *
     * @param whole the place of the model as a whole
     */
    public static SourceLocations of(Model model, Location whole) {
        Map<String, Location> places = new HashMap<>();
        model.enums().forEach((name, enumClass) -> places.put(name, enumClass.at()));
        model.entities().forEach((name, entity) -> {
            places.put(name, entity.at());
            entity.attributes().forEach(attribute -> add(places, attribute));
        });
        return new SourceLocations(places, whole);
    }

    private static void add(Map<String, Location> places, Attribute attribute) {
        places.put(attribute.declaration().path(), attribute.declaration().at());
        if (attribute instanceof EmbeddedAttribute embedded) {
            embedded.parts().forEach(part -> add(places, part));
        }
    }
}
