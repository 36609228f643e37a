package io.github.ormgen.mapping;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds keys, checks and indexes that would bear the same name as another object, letter case aside. Tables, sequences,
 * types and columns of one name are the model's own affair.
 */
final class PartNameClashes {

    private final Model model;
    private final Diagnostics diagnostics;
    private final Map<String, NamedObject> taken = new HashMap<>();

    PartNameClashes(Model model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    void check(Schema schema) {
        for (NamedObject object : NamedObject.ofRelations(schema)) {
            taken.putIfAbsent(object.key(), object);
        }
        for (Table table : schema.tables()) {
            // A key has a name of both kinds: once is enough.
            if (takeAll(NamedObject.ofConstraints(table))) {
                NamedObject.ofIndexes(table).forEach(this::take);
            }
        }
    }

    /** Takes all, or those before and with the first that is taken. */
    private boolean takeAll(List<NamedObject> objects) {
        for (NamedObject object : objects) {
            if (!take(object)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(NamedObject object) {
        NamedObject other = taken.putIfAbsent(object.key(), object);
        if (other == null) {
            return true;
        }
        diagnostics.error(
                Code.NAME_CLASH,
                location(object.path()),
                "The %s of %s and the %s of %s would both be named '%s'."
                        .formatted(other.what(), other.path(), object.what(), object.path(), object.name()),
                "Rename one of them: set %s.".formatted(object.cure()));
        return false;
    }

    private Location location(String path) {
        String declared = path.split("\\.", 2)[0];
        return Stream.of(
                        Optional.ofNullable(model.entities().get(declared)).map(Entity::at),
                        Optional.ofNullable(model.enums().get(declared)).map(EnumClass::at))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Location.ofFile(declared));
    }
}
