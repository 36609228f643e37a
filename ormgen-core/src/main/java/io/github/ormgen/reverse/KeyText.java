package io.github.ormgen.reverse;

import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says the unique keys of one entity: with its fields and relations where that is enough, else in a list. Used once. */
final class KeyText {

    private final EntitySketch entity;
    private final Set<String> uniqueFields = new HashSet<>();
    private final Set<Reference> uniqueRelations = new HashSet<>();
    private final List<Yaml> listed = new ArrayList<>();

    KeyText(EntitySketch entity) {
        this.entity = entity;
        List<String> id = entity.table().keyColumns();
        entity.table().uniqueKeys().stream()
                .filter(key -> !key.columns().equals(id))
                .forEach(this::add);
    }

    private void add(UniqueKey key) {
        String table = entity.table().name().name();
        boolean isUsual = key.name().equals(entity.names().uniqueKey(table, key.columns()));
        Optional<Reference> reference = entity.relations().keySet().stream()
                .filter(found -> found.columns().equals(key.columns()))
                .findFirst();
        reference.ifPresent(uniqueRelations::add);
        if (isUsual && key.columns().size() == 1 && entity.isField(key.columns().get(0))) {
            uniqueFields.add(key.columns().get(0));
        } else if (!isUsual || reference.isEmpty()) {
            entity.attributes(key.columns()).ifPresent(on -> listed.add(item(on, key.name(), isUsual)));
        }
    }

    private static Yaml item(List<String> on, String name, boolean isUsual) {
        return isUsual
                ? Yaml.texts(on)
                : Yaml.entries().with("on", Yaml.texts(on)).with("name", name);
    }

    boolean isUnique(String column) {
        return uniqueFields.contains(column);
    }

    boolean isUnique(Reference reference) {
        return uniqueRelations.contains(reference);
    }

    /** The key {@code unique}. */
    List<Yaml> listed() {
        return listed;
    }
}
