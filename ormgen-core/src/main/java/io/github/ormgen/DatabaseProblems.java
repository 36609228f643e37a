package io.github.ormgen;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.Dialects;
import io.github.ormgen.sql.Problem;
import io.github.ormgen.sql.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports what a model asks for and one of the project's databases can't do, at the place in the model. */
final class DatabaseProblems {

    private final Diagnostics diagnostics;
    private final Map<String, Location> places = new HashMap<>();

    DatabaseProblems(Model model, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        model.enums().forEach((name, enumClass) -> places.put(name, enumClass.at()));
        model.entities().forEach((name, entity) -> addPlaces(name, entity));
    }

    private void addPlaces(String name, Entity entity) {
        places.put(name, entity.at());
        addPlaces(entity.attributes());
    }

    private void addPlaces(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            places.put(attribute.declaration().path(), attribute.declaration().at());
            if (attribute instanceof EmbeddedAttribute embedded) {
                addPlaces(embedded.parts());
            }
        }
    }

    void report(Schema schema, List<Database> databases) {
        for (Database database : databases) {
            for (Problem problem : Problems.of(Dialects.of(database), schema)) {
                diagnostics.error(problem.code(), place(problem.path()), problem.message(), problem.hint());
            }
        }
    }

    /** The place of a path, or of what it is a part of. */
    private Location place(String path) {
        String known = path;
        while (!places.containsKey(known)) {
            int dot = known.lastIndexOf('.');
            if (dot < 0) {
                throw new IllegalStateException("No place in the model is called " + path);
            }
            known = known.substring(0, dot);
        }
        return places.getOrDefault(known, Location.ofFile(""));
    }
}
