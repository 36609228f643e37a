package io.github.ormgen.it.catalog;

import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.sql.script.Scripts;
import java.sql.SQLException;
import java.util.List;

/** Makes schemas in an arena by their V scripts. */
final class Copies {

    private static final Scripts SCRIPTS = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));

    private Copies() {}

    /** Empties the arena, makes a schema there and reads it. */
    static Catalog make(Arena arena, Schema schema) throws SQLException {
        return make(arena, "", schema);
    }

    /**
     * Empties the arena, makes a schema there and reads it.
     *
     * @param prelude what the schema needs and can't say
     */
    static Catalog make(Arena arena, String prelude, Schema schema) throws SQLException {
        arena.empty();
        if (!prelude.isEmpty()) {
            arena.run(prelude);
        }
        arena.run(SCRIPTS.render(SchemaAsChanges.revision("1", "first", schema), List.of(arena.kind()))
                .get(0)
                .text());
        return arena.catalog();
    }

    /** What differs between two schemas, a line each. */
    static List<Difference> differences(Schema one, Schema other) {
        return new Catalog(one, List.of()).differences(new Catalog(other, List.of()));
    }
}
