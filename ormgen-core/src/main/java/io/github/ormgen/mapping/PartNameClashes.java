package io.github.ormgen.mapping;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds keys, checks and indexes that would bear the same name as another object, letter case aside. Tables, sequences,
 * types and columns of one name are the model's own affair.
 */
final class PartNameClashes {

    /** The space of tables, views, sequences and types, and of indexes and of those keys that have one. */
    private static final String RELATIONS = "relations";

    /** The space of constraints, which are unique in the whole schema on some databases. */
    private static final String CONSTRAINTS = "constraints";

    private final Model model;
    private final Diagnostics diagnostics;
    /** By space and name, for messages: what has the name, and of what. */
    private final Map<String, String> taken = new HashMap<>();

    PartNameClashes(Model model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    void check(Schema schema) {
        schema.tables().forEach(table -> take(RELATIONS, table.name(), "table of " + table.path()));
        schema.sequences().forEach(sequence -> take(RELATIONS, sequence.name(), "sequence of " + sequence.path()));
        schema.views().forEach(view -> take(RELATIONS, view.name(), "view of " + view.path()));
        schema.enumTypes().forEach(type -> take(RELATIONS, type.name(), "database type of " + type.path()));
        for (Table table : schema.tables()) {
            boolean free = table.parts().stream()
                    .filter(part -> part.kind() != TablePart.Kind.INDEX)
                    .allMatch(part -> take(CONSTRAINTS, table, part));
            // A key has a name of both kinds: once is enough.
            if (free) {
                table.parts().stream().filter(TablePart::isIndexed).forEach(part -> take(RELATIONS, table, part));
            }
        }
    }

    /** Takes a name unless it is taken; gives what has it then. */
    private Optional<String> take(String space, TableName name, String what) {
        String key =
                space + " of " + name.schema().orElse("") + "/" + name.name().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(taken.putIfAbsent(key, what));
    }

    private boolean take(String space, Table table, TablePart part) {
        String path = part.kind() == TablePart.Kind.PRIMARY_KEY ? table.path() : part.path();
        String what = what(part.kind()) + " of " + path;
        Optional<String> other = take(space, new TableName(table.name().schema(), part.name()), what);
        other.ifPresent(first -> diagnostics.error(
                Code.NAME_CLASH,
                location(path),
                "The %s and the %s would both be named '%s'.".formatted(first, what, part.name()),
                "Rename one of them: set `%s:`.".formatted(key(part.kind()))));
        return other.isEmpty();
    }

    private static String what(TablePart.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "primary key";
            case UNIQUE_KEY -> "unique constraint";
            case INDEX -> "index";
            case FOREIGN_KEY -> "foreign key";
            case CHECK -> "check";
        };
    }

    /** The key in the model that names it otherwise. */
    private static String key(TablePart.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> "table";
            case FOREIGN_KEY -> "constraint";
            case UNIQUE_KEY, INDEX, CHECK -> "name";
        };
    }

    private Location location(String path) {
        String declared = path.split("\\.", 2)[0];
        return Optional.ofNullable(model.entities().get(declared))
                .map(Entity::at)
                .or(() -> Optional.ofNullable(model.enums().get(declared)).map(EnumClass::at))
                .orElseGet(() -> Location.ofFile(declared));
    }
}
