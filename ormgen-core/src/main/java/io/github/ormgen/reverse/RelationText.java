package io.github.ormgen.reverse;

import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Says the relations of one entity that own a foreign key. */
record RelationText(
        EntitySketch entity, EntitySketch.Names names, TargetFields targets, KeyText keys, IndexText indexes) {

    /** Knows what columns of other entities are called. */
    interface TargetFields {

        /** The attributes of these columns of a table. */
        List<String> of(TableName table, List<String> columns);
    }

    /** Puts them in. */
    void addTo(Yaml.Entries entries) {
        entity.relations().forEach((reference, name) -> entries.with(name, relation(reference, name)));
    }

    private Yaml relation(Reference reference, String name) {
        String target = names.of(reference.key().target());
        Yaml.Entries relation = Yaml.entries().with("one", target + (reference.isOptional() ? "?" : ""));
        columns(reference, name, relation);
        if (!reference.isToId()) {
            List<String> key =
                    targets.of(reference.key().target(), reference.key().targetColumns());
            relation.with("references", key.size() == 1 ? Yaml.text(key.get(0)) : Yaml.texts(key));
        }
        if (reference.isId()) {
            relation.with("id", true);
        }
        if (keys.isUnique(reference)) {
            relation.with("unique", true);
        }
        action(relation, "onDelete", reference.key().onDelete(), reference.isOptional());
        action(relation, "onUpdate", reference.key().onUpdate(), reference.isOptional());
        if (indexes.isUnindexed(reference)) {
            relation.with("index", false);
        }
        String usual = entity.names().foreignKey(entity.table().name().name(), reference.columns());
        if (!reference.key().name().equals(usual)) {
            relation.with("constraint", reference.key().name());
        }
        doc(reference).ifPresent(text -> relation.with("doc", text));
        return relation;
    }

    private void columns(Reference reference, String name, Yaml.Entries relation) {
        List<String> usual = usual(entity.style(), name, reference.key().targetColumns());
        if (usual.equals(reference.columns())) {
            return;
        }
        if (reference.columns().size() == 1) {
            relation.with("column", reference.columns().get(0));
        } else {
            relation.with("columns", Yaml.texts(reference.columns()));
        }
    }

    /** The columns of a foreign key as they would be called without a word. */
    static List<String> usual(NamingDetection style, String prefix, List<String> referenced) {
        String stem = style.naming().column(prefix);
        return referenced.stream()
                .map(column -> LongNames.shorten(stem + "_" + column))
                .toList();
    }

    static void action(Yaml.Entries relation, String key, ReferentialAction action, boolean isOptional) {
        switch (action) {
            case NO_ACTION -> {}
            case RESTRICT -> relation.with(key, "restrict");
            case CASCADE -> relation.with(key, "cascade");
            case SET_NULL -> {
                if (isOptional) {
                    relation.with(key, "setNull");
                }
            }
        }
    }

    private Optional<String> doc(Reference reference) {
        return reference.columns().stream()
                .flatMap(name -> entity.table().column(name).stream())
                .flatMap(column -> column.comment().stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
