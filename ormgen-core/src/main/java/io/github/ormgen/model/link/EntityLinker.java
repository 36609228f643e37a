package io.github.ormgen.model.link;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Entity.Equality;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.link.constraint.AttributeColumns;
import io.github.ormgen.model.link.constraint.AttributeSqlLinker;
import io.github.ormgen.model.link.constraint.CheckLinker;
import io.github.ormgen.model.link.constraint.IndexLinker;
import io.github.ormgen.model.link.constraint.KeyLinker;
import io.github.ormgen.model.link.constraint.ReferencedKeys;
import io.github.ormgen.model.link.declaration.Declarations;
import io.github.ormgen.model.link.draft.EntityDraft;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finishes the entities: relations, keys, indexes and checks. */
record EntityLinker(
        Declarations declarations, FieldLinker fields, AttributeAssembler assembly, Diagnostics diagnostics) {

    /** The entities of all drafts, by name. */
    SortedMap<String, Entity> link(Map<String, EntityDraft> drafts) {
        SortedMap<String, List<Attribute>> attributes = new TreeMap<>();
        drafts.forEach((name, draft) -> attributes.put(name, assembly.attributes(draft)));
        ReferencedKeys referenced = new ReferencedKeys(drafts.values());
        SortedMap<String, Entity> entities = new TreeMap<>();
        attributes.forEach((name, all) -> Optional.ofNullable(drafts.get(name))
                .ifPresent(draft -> entities.put(name, entity(draft, all, referenced))));
        return entities;
    }

    private Entity entity(EntityDraft draft, List<Attribute> linked, ReferencedKeys referenced) {
        EntitySpec spec = draft.spec();
        ColumnNames names = ColumnNames.of(linked);
        List<Attribute> attributes = new AttributeSqlLinker(draft, declarations, names, fields, diagnostics).in(linked);
        AttributeColumns columns = new AttributeColumns(draft.name(), names, diagnostics);
        KeyLinker keys = new KeyLinker(draft, columns, referenced, diagnostics);
        List<Index> indexes = new IndexLinker(draft, columns, diagnostics).link(keys);
        List<UniqueKey> uniqueKeys = keys.link(primaryKey(draft, names));
        List<Check> checks = new CheckLinker(draft, declarations, names, fields, diagnostics).link();
        return new Entity(
                draft.declared.name(),
                draft.placeOfName().at(),
                spec.doc().map(Located::value),
                draft.table,
                new PhysicalNames(diagnostics)
                        .orElse(
                                spec.primaryKeyName(),
                                "The primary key of " + draft.name(),
                                draft.names.primaryKey(draft.table.name())),
                spec.renamedFrom().map(Located::value),
                draft.id.orElse(new Identifier.Assigned("id")),
                attributes,
                values(spec.mixins()),
                values(spec.interfaces()),
                values(spec.annotations()),
                uniqueKeys,
                indexes,
                checks,
                draft.softDelete,
                equality(draft, attributes),
                FieldLinker.isSet(spec.immutable()),
                draft.joinEntity,
                List.of(),
                Optional.empty());
    }

    private static List<List<String>> primaryKey(EntityDraft draft, ColumnNames columns) {
        List<String> key = new ArrayList<>();
        draft.id.ifPresent(id -> id.attributes().forEach(attribute -> key.addAll(columns.of(attribute))));
        return List.of(key);
    }

    private static List<String> values(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }

    private Equality equality(EntityDraft draft, List<Attribute> attributes) {
        boolean natural = attributes.stream()
                .anyMatch(attribute -> attribute instanceof BasicAttribute basic && basic.naturalId());
        Optional<Located<String>> said = draft.spec().equality();
        said.filter(word -> word.value().equals("natural") && !natural)
                .ifPresent(word -> diagnostics.error(
                        Code.NO_NATURAL_ID,
                        word.at(),
                        draft.name() + " is compared by its natural id, but it has none.",
                        "Mark the fields of the natural id with naturalId: true."));
        boolean byId = said.filter(word -> word.value().equals("id")).isPresent();
        return natural && !byId ? Equality.NATURAL : Equality.ID;
    }
}
