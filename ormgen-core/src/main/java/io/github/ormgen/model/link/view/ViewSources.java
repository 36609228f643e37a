package io.github.ormgen.model.link.view;

import io.github.ormgen.model.Entity;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.ViewQuery;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a view's query can name.
 *
 * @param entities the entities by name, those over views among them
 */
record ViewSources(Map<String, Entity> entities) {

    /** The table of an entity or view, or the join table of a relation written {@code User.roles}; empty if there is none. */
    Optional<TableName> table(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(entities.get(name)).map(Entity::table);
        }
        return Optional.ofNullable(entities.get(name.substring(0, dot)))
                .flatMap(entity -> entity.attributes(ManyToMany.class)
                        .filter(relation -> relation.name().equals(name.substring(dot + 1)))
                        .map(relation -> relation.joinTable().name())
                        .findFirst());
    }

    /** The columns of an entity's attribute, written {@code Author.name}; empty if it has none. */
    List<String> columns(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? List.of()
                : Optional.ofNullable(entities.get(path.substring(0, dot)))
                        .map(entity -> ColumnNames.of(entity.attributes()).of(path.substring(dot + 1)))
                        .orElse(List.of());
    }

    /** What may stand in the place of a wrong placeholder. */
    Collection<String> alike(String path) {
        int dot = path.indexOf('.');
        Optional<Entity> entity = Optional.ofNullable(dot < 0 ? null : entities.get(path.substring(0, dot)));
        Set<String> names = new TreeSet<>(entities.keySet());
        entity.ifPresent(found -> {
            String head = path.substring(0, dot + 1);
            names.clear();
            ColumnNames.of(found.attributes()).byAttribute().keySet().forEach(name -> names.add(head + name));
        });
        return names;
    }

    /** The tables and views that a query names, in placeholders or not, but for the view itself. */
    List<TableName> in(SqlText query, TableName self) {
        Set<String> names = query.names();
        Set<TableName> found = new TreeSet<>();
        for (Entity entity : entities.values()) {
            add(found, names, entity.table());
            entity.attributes(ManyToMany.class)
                    .forEach(relation -> add(found, names, relation.joinTable().name()));
        }
        found.remove(self);
        return List.copyOf(found);
    }

    private static void add(Set<TableName> found, Set<String> names, TableName table) {
        if (names.contains(View.placeholder(table).toLowerCase(Locale.ROOT))
                || names.contains(table.name().toLowerCase(Locale.ROOT))) {
            found.add(table);
        }
    }

    /** The views that a view reads by placeholders: a word alone may mean something else. */
    List<String> viewsIn(String name) {
        Optional<ViewQuery> query = Optional.ofNullable(entities.get(name)).flatMap(Entity::view);
        Set<String> names = query.map(found -> found.sql().names()).orElse(Set.of());
        return entities.entrySet().stream()
                .filter(entity -> entity.getValue().view().isPresent() && !isTable(entity.getValue()))
                .filter(entity -> names.contains(
                        View.placeholder(entity.getValue().table()).toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a table has the name too, which has its own error. */
    private boolean isTable(Entity view) {
        String name = view.table().toString();
        return entities.values().stream()
                .anyMatch(entity ->
                        entity.view().isEmpty() && entity.table().toString().equalsIgnoreCase(name));
    }
}
