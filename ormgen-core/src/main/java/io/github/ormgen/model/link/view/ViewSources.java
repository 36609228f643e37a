package io.github.ormgen.model.link.view;

import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Entity.ViewQuery;
import io.github.ormgen.model.ManyToMany;
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

    /**
     * What takes the place of a placeholder: of an entity or view its table, of a relation {@code User.roles} its join
     * table, of an attribute {@code Author.name} its columns; nothing for any other.
     */
    List<String> placeholder(String path) {
        Optional<Entity> entity = entity(path);
        String name = path.substring(path.indexOf('.') + 1);
        Optional<TableName> table = path.indexOf('.') < 0
                ? entity.map(Entity::table)
                : entity.flatMap(owner -> owner.attributes(ManyToMany.class)
                        .filter(relation -> relation.name().equals(name))
                        .map(relation -> relation.joinTable().name())
                        .findFirst());
        return table.map(found -> List.of(View.placeholder(found)))
                .or(() -> entity.map(owner -> ColumnNames.of(owner.attributes()).of(name)))
                .orElse(List.of());
    }

    /** What may stand in the place of a wrong placeholder. */
    Collection<String> alike(String path) {
        return entity(path)
                .map(owner -> ColumnNames.of(owner.attributes()).byAttribute().keySet().stream()
                        .map(name -> path.substring(0, path.indexOf('.') + 1) + name)
                        .toList())
                .orElse(List.copyOf(entities.keySet()));
    }

    private Optional<Entity> entity(String path) {
        int dot = path.indexOf('.');
        return Optional.ofNullable(entities.get(dot < 0 ? path : path.substring(0, dot)));
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
