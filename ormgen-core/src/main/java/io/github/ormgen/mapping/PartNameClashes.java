package io.github.ormgen.mapping;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /**
     * A name that something in the schema takes.
     *
     * @param space what it must be unique in; letter case is gone from it
     * @param name the name
     * @param what what bears it, for messages
     * @param path where that comes from in the model
     * @param cure the key that names it otherwise, for messages
     */
    private record NamedObject(String space, String name, String what, String path, String cure) {

        /** The names of tables, views, sequences and types, which share one space in PostgreSQL. */
        static List<NamedObject> ofRelations(Schema schema) {
            List<NamedObject> names = new ArrayList<>();
            for (Table table : schema.tables()) {
                names.add(relation(table.name(), "table", table.path(), "`table:`"));
            }
            for (Sequence sequence : schema.sequences()) {
                names.add(relation(sequence.name(), "sequence", sequence.path(), "`table:` of the entity"));
            }
            for (View view : schema.views()) {
                names.add(relation(view.name(), "view", view.path(), "`view:`"));
            }
            for (EnumType type : schema.enumTypes()) {
                names.add(relation(type.name(), "database type", type.path(), "another name for the enum"));
            }
            return names;
        }

        /** The names of a table's indexes and of those keys that have one, which stand beside tables' names. */
        static List<NamedObject> ofIndexes(Table table) {
            return of("relations of ", table, TablePart::isIndexed);
        }

        /** The names of a table's constraints, which are unique in the whole schema on some databases. */
        static List<NamedObject> ofConstraints(Table table) {
            return of("constraints of ", table, part -> part.kind() != TablePart.Kind.INDEX);
        }

        private static List<NamedObject> of(String space, Table table, Predicate<TablePart> wanted) {
            String whole = space + table.name().schema().orElse("");
            return table.parts().stream()
                    .filter(wanted)
                    .map(part -> switch (part.kind()) {
                        case PRIMARY_KEY ->
                            new NamedObject(whole, part.name(), "primary key", table.path(), "`table:`");
                        case UNIQUE_KEY ->
                            new NamedObject(whole, part.name(), "unique constraint", part.path(), "`name:`");
                        case INDEX -> new NamedObject(whole, part.name(), "index", part.path(), "`name:`");
                        case FOREIGN_KEY ->
                            new NamedObject(whole, part.name(), "foreign key", part.path(), "`constraint:`");
                        case CHECK -> new NamedObject(whole, part.name(), "check", part.path(), "`name:`");
                    })
                    .toList();
        }

        /** What no other object of the same space may have. */
        String key() {
            return space + "/" + name.toLowerCase(Locale.ROOT);
        }

        static NamedObject relation(TableName name, String what, String path, String cure) {
            return new NamedObject("relations of " + name.schema().orElse(""), name.name(), what, path, cure);
        }
    }
}
