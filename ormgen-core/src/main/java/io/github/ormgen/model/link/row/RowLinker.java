package io.github.ormgen.model.link.row;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EntityRow;
import io.github.ormgen.model.EntityRow.Value;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.model.link.field.LiteralLinker;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.EntitySpec.RowSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links the reference rows of all entities: first what each says itself, then which rows they refer to. */
public record RowLinker(Model model, Diagnostics diagnostics) {

    /** The model with the rows of its entities. */
    public Model link(Map<String, Declared<EntitySpec>> specs) {
        SortedMap<String, List<RowDraft>> drafts = new TreeMap<>();
        specs.forEach((name, declared) -> {
            if (!declared.spec().rows().isEmpty()) {
                drafts.put(name, drafts(model.entity(name), declared.spec().rows()));
            }
        });
        if (drafts.isEmpty()) {
            return model;
        }
        RowRelations relations = new RowRelations(model, drafts, diagnostics);
        drafts.values().forEach(all -> all.forEach(relations::link));
        SortedMap<String, Entity> entities = new TreeMap<>(model.entities());
        drafts.forEach((name, all) -> {
            Entity entity = model.entity(name);
            entities.put(name, entity.with(rows(name, all), entity.view()));
        });
        return new Model(
                model.collation(), model.names(), entities, model.enums(), model.embeddables(), model.mixins());
    }

    private List<RowDraft> drafts(Entity entity, List<RowSpec> rows) {
        LiteralLinker literals = new LiteralLinker(model.enums(), diagnostics);
        return rows.stream()
                .map(spec -> {
                    RowDraft draft = new RowDraft(entity, spec, diagnostics);
                    new RowValueLinker(draft, literals).link();
                    draft.keys = keys(draft);
                    return draft;
                })
                .toList();
    }

    private List<List<String>> keys(RowDraft draft) {
        Entity entity = draft.entity;
        ColumnNames columns = ColumnNames.of(entity.attributes());
        List<String> natural = entity.attributes(BasicAttribute.class)
                .filter(BasicAttribute::naturalId)
                .map(Attribute::name)
                .toList();
        Set<String> said =
                draft.spec.values().stream().map(entry -> entry.name().value()).collect(Collectors.toSet());
        List<List<String>> keys = Stream.of(entity.id().attributes(), natural)
                .filter(key -> !key.isEmpty() && said.containsAll(key))
                .map(key ->
                        key.stream().flatMap(name -> columns.of(name).stream()).toList())
                .toList();
        if (keys.isEmpty() && !draft.broken) {
            String name = entity.name().simpleName();
            draft.refuse(
                    Code.ROW_KEY,
                    draft.spec.at(),
                    "Nothing identifies this row of " + name + ".",
                    natural.isEmpty()
                            ? "Mark the fields that identify a row with naturalId: true in " + name
                                    + ", or give each row its "
                                    + String.join(" and ", entity.id().attributes()) + "."
                            : "Write its " + String.join(" and ", natural) + ".");
        }
        return keys;
    }

    private List<EntityRow> rows(String entity, List<RowDraft> drafts) {
        List<EntityRow> rows = new ArrayList<>();
        Map<SortedMap<String, Value>, Location> places = new HashMap<>();
        for (RowDraft draft : drafts.stream().filter(row -> !row.broken).toList()) {
            Location first = places.putIfAbsent(draft.keyValues(), draft.spec.at());
            if (first == null) {
                rows.add(new EntityRow(draft.key(), draft.values));
            } else {
                diagnostics.error(
                        Code.ROW_TWICE,
                        draft.spec.at(),
                        "This row of " + entity + " already exists, at " + first + ".",
                        "Remove one of the two.");
            }
        }
        return rows;
    }
}
