package io.github.ormgen.reverse;

import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says the relations of one entity that own a foreign key. */
record RelationText(EntitySketch entity, Map<TableName, EntitySketch> entities, KeyText keys, IndexText indexes) {

    void addTo(Yaml.Entries entries) {
        entity.relations().forEach((reference, name) -> entries.with(name, relation(reference, name)));
    }

    private Yaml relation(Reference reference, String name) {
        EntitySketch target =
                Objects.requireNonNull(entities.get(reference.key().target()));
        Yaml.Entries relation = Yaml.entries().with("one", target.name() + (reference.isOptional() ? "?" : ""));
        List<String> referenced = reference.key().targetColumns();
        if (!usual(entity.style(), name, referenced).equals(reference.columns())) {
            relation.withOneOrAll("column", "columns", reference.columns());
        }
        if (!reference.isToId()) {
            List<String> key = target.attributes(referenced).orElse(referenced);
            relation.withOneOrAll("references", "references", key);
        }
        relation.withFlag("id", reference.isId()).withFlag("unique", keys.isUnique(reference));
        action(relation, "onDelete", reference.key().onDelete(), reference.isOptional());
        action(relation, "onUpdate", reference.key().onUpdate(), reference.isOptional());
        if (indexes.isUnindexed(reference)) {
            relation.with("index", false);
        }
        String usual = entity.names().foreignKey(entity.table().name().name(), reference.columns());
        return relation.with("constraint", reference.key().name(), usual).withText("doc", doc(reference));
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
