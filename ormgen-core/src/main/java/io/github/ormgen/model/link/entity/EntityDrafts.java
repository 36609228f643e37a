package io.github.ormgen.model.link.entity;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.link.entity.JoinEntities.Ends;
import io.github.ormgen.model.link.field.Declared;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.field.FieldPlace;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.FieldSpec;
import io.github.ormgen.spec.MixinSpec;
import io.github.ormgen.spec.RelationSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Begins the entities: tables, fields, identifiers and what conventions bring; relations come after. */
record EntityDrafts(Conventions conventions, JoinEntities joinEntities, FieldLinker fields) {

    SortedMap<String, EntityDraft> draftAll() {
        SortedMap<String, EntityDraft> drafts = new TreeMap<>();
        Set<String> usedMixins = new HashSet<>();
        fields.declarations().entities.forEach((name, declared) -> drafts.put(name, draft(declared, usedMixins)));
        return drafts;
    }

    private EntityDraft draft(Declared<EntitySpec> declared, Set<String> usedMixins) {
        EntitySpec spec = declared.spec();
        String name = spec.name().value();
        List<MixinSpec> mixins = fields.declarations().mixinsOf(spec.mixins(), name);
        Optional<Ends> ends = joinEntities.ends(name);
        Members members = Members.of(spec, ends, mixins, fields::expand);
        EntityDraft draft = new EntityDraft(declared, members, ends.isPresent(), conventions, fields);
        mixins.stream()
                .map(mixin -> mixin.name().value())
                .filter(mixin -> !usedMixins.add(mixin))
                .forEach(draft.reportedMixins::add);
        members.relations().forEach(relation -> addRelation(draft, relation));
        IdLinker ids = new IdLinker(draft);
        ids.generated().ifPresent(draft.fields::add);
        members.fields().forEach(field -> draft.fields.add(field(draft, field)));
        ids.link();
        new SystemAttributes(draft).add();
        return draft;
    }

    private Attribute field(EntityDraft draft, Member<FieldSpec> field) {
        FieldPlace place = FieldPlace.in(draft.name(), field.mixin());
        // What is wrong with a mixin's field is reported once, with the mixin.
        return field.mixin().isPresent()
                ? draft.diagnostics.quietly(() -> fields.link(field.spec(), place))
                : fields.link(field.spec(), place);
    }

    private void addRelation(EntityDraft draft, Member<RelationSpec> relation) {
        Optional<JoinEntities.Side> side = joinEntities.side(draft.name(), relation.spec());
        if (side.isPresent()) {
            RelationForm.JOIN_ENTITY_SIDE.check(draft, relation.spec());
            draft.add(new Member<>(side.get().ofJoinEntities(), relation.mixin()));
            draft.views.put(side.get().collection(), side.get());
        } else {
            draft.add(relation);
        }
    }
}
