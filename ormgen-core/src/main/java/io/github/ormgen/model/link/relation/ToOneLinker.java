package io.github.ormgen.model.link.relation;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.draft.EntityDraft;
import io.github.ormgen.model.link.draft.Member;
import io.github.ormgen.model.link.draft.RelationForm;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.model.link.relation.ForeignKeyColumns.KeyColumn;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links relations that own a foreign key. */
public final class ToOneLinker {

    private final RelationTargets targets;
    private final ForeignKeyColumns columns;
    private final RelationWords words;
    private final Diagnostics diagnostics;
    private final Set<String> underway = new HashSet<>();

    /** Links the to-one relations of a model. */
    public ToOneLinker(Naming naming, RelationTargets targets, RelationWords words, Diagnostics diagnostics) {

        this.targets = targets;
        this.columns = new ForeignKeyColumns(naming, diagnostics);
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** Whether a relation owns a foreign key. */
    public static boolean isOwning(RelationSpec spec) {
        return !spec.many() && spec.mappedBy().isEmpty();
    }

    /** The linked relation, empty if it is wrong. */
    public Optional<ToOne> link(EntityDraft owner, Member<RelationSpec> relation) {
        String name = relation.spec().name().value();
        Optional<ToOne> known = owner.toOnes.get(name);
        if (known == null) {
            known = owner.once(relation, diagnostics, () -> linkNew(owner, relation));
            owner.toOnes.put(name, known);
        }
        return known;
    }

    private Optional<ToOne> linkNew(EntityDraft owner, Member<RelationSpec> relation) {
        return targets.of(owner, relation.spec()).map(target -> build(owner, relation, target));
    }

    /** The columns of an entity's identifier, in order. */
    List<KeyColumn> keyOf(EntityDraft entity, Location from) {
        if (!underway.add(entity.name())) {
            diagnostics.error(
                    Code.ID_CIRCLE,
                    from,
                    "The id of " + entity.name() + " depends on itself.",
                    "Make one of the ids in the circle a generated id.");
            return List.of(new KeyColumn("id", Simple.LONG, "id"));
        }
        List<KeyColumn> key = new ArrayList<>();
        List<String> attributes = entity.id.map(id -> id.attributes()).orElse(List.of());
        for (String attribute : attributes) {
            key.addAll(keyPart(entity, attribute));
        }
        underway.remove(entity.name());
        // An entity without an id has its own error; its relations need no second one.
        return key.isEmpty() ? List.of(new KeyColumn("id", Simple.LONG, "id")) : key;
    }

    private List<KeyColumn> keyPart(EntityDraft entity, String attribute) {
        Optional<Member<RelationSpec>> relation = entity.relation(attribute).filter(member -> isOwning(member.spec()));
        if (relation.isEmpty()) {
            return entity.basic(attribute)
                    .map(basic -> List.of(new KeyColumn(basic.column(), basic.type(), attribute)))
                    .orElse(List.of());
        }
        int head = entity.name().length() + 1;
        return link(entity, relation.get()).stream()
                .flatMap(toOne -> toOne.joinColumns().stream())
                .map(column -> new KeyColumn(
                        column.name(), column.type(), column.path().substring(head)))
                .toList();
    }

    private ToOne build(EntityDraft owner, Member<RelationSpec> relation, EntityDraft target) {
        RelationSpec spec = relation.spec();
        RelationForm.TO_ONE.check(owner.name(), spec, diagnostics);
        boolean shared = owner.id
                        .filter(id -> id instanceof io.github.ormgen.model.Identifier.Shared)
                        .isPresent()
                && FieldLinker.isSet(spec.id());
        boolean optional = spec.target().optional() || FieldLinker.isSet(spec.optional());
        boolean unique = FieldLinker.isSet(spec.unique()) || shared;
        List<KeyColumn> key = referencedKey(owner, spec, target);
        List<JoinColumn> joinColumns = columns.link(owner, spec, key);
        checkOptional(owner, spec, optional);
        checkNestedEnum(owner, spec, key);
        return new ToOne(
                declaration(owner, relation),
                target.name(),
                optional,
                unique,
                joinColumns,
                key.equals(idKeyOrEmpty(spec, target)),
                constraint(owner, spec, joinColumns),
                words.action(spec.onDelete()),
                words.action(spec.onUpdate()),
                spec.index().map(Located::value).orElse(true),
                words.cascade(spec.cascade()),
                orphanRemoval(owner, spec, unique),
                fetch(owner, spec),
                Optional.empty(),
                RelationTargets.inverse(owner, spec, target));
    }

    private List<KeyColumn> idKeyOrEmpty(RelationSpec spec, EntityDraft target) {
        return spec.references().isEmpty() ? keyOf(target, spec.target().at()) : List.of();
    }

    private List<KeyColumn> referencedKey(EntityDraft owner, RelationSpec spec, EntityDraft target) {
        if (spec.references().isEmpty()) {
            return keyOf(target, spec.target().at());
        }
        return new ReferenceLinker(relation -> foreignKey(owner, spec, target, relation), diagnostics)
                .key(owner.name() + "." + spec.name().value(), spec, target)
                .orElseGet(() -> keyOf(target, spec.target().at()));
    }

    /** The columns of a relation that is part of a unique key that another refers to. */
    private List<JoinColumn> foreignKey(
            EntityDraft owner, RelationSpec spec, EntityDraft target, Member<RelationSpec> part) {
        String from = owner.name() + "." + spec.name().value();
        if (!underway.add(from)) {
            diagnostics.error(
                    Code.ID_CIRCLE,
                    spec.references().get(0).at(),
                    "The key that " + from + " references depends on itself.",
                    "Make one of the relations in the circle refer to the id.");
            return List.of();
        }
        List<JoinColumn> columns = link(target, part).map(ToOne::joinColumns).orElse(List.of());
        underway.remove(from);
        return columns;
    }

    private String constraint(EntityDraft owner, RelationSpec spec, List<JoinColumn> joinColumns) {
        String derived = owner.names.foreignKey(
                owner.table.name(), joinColumns.stream().map(JoinColumn::name).toList());
        return new PhysicalNames(diagnostics)
                .orElse(
                        spec.constraint(),
                        "The foreign key of " + owner.name() + "." + spec.name().value(),
                        derived);
    }

    private void checkId(String name, RelationSpec spec, boolean optional) {
        spec.id()
                .filter(id -> id.value() && optional)
                .ifPresent(id -> diagnostics.error(
                        Code.FIELD_KEY,
                        id.at(),
                        name + " is part of the id, but optional.",
                        "An id is never null; remove the '?'."));
        spec.id()
                .filter(id -> id.value() && !spec.references().isEmpty())
                .ifPresent(id -> diagnostics.error(
                        Code.FIELD_KEY,
                        id.at(),
                        name + " is part of the id, but refers to a unique constraint.",
                        "A relation in an id must refer to the id of the other entity; remove references."));
    }

    /** Hibernate 7.4 forgets how an enum is stored when it copies an id of several values into another id. */
    private void checkNestedEnum(EntityDraft owner, RelationSpec spec, List<KeyColumn> key) {
        boolean holdsEnum = key.size() > 1 && key.stream().anyMatch(column -> column.type() instanceof DataType.OfEnum);
        spec.id()
                .filter(id -> id.value() && holdsEnum)
                .ifPresent(
                        id -> diagnostics.error(
                                Code.ID_TYPE,
                                id.at(),
                                owner.name() + "." + spec.name().value()
                                        + " is part of the id, and the id that it refers to contains an enum and other values.",
                                "Hibernate reads such an enum as a number: give one of the two entities a generated id, and a unique constraint over these."));
    }

    private void checkOptional(EntityDraft owner, RelationSpec spec, boolean optional) {
        String name = owner.name() + "." + spec.name().value();
        checkId(name, spec, optional);
        spec.onDelete()
                .filter(action -> !optional && action.value().equals("setNull"))
                .ifPresent(at -> refuse(at, name));
        spec.onUpdate()
                .filter(action -> !optional && action.value().equals("setNull"))
                .ifPresent(at -> refuse(at, name));
    }

    private void refuse(Located<String> action, String name) {
        diagnostics.error(
                Code.SET_NULL,
                action.at(),
                name + " is required, so setNull is not possible.",
                "Make it optional with '?', or write cascade, restrict or noAction.");
    }

    private boolean orphanRemoval(EntityDraft owner, RelationSpec spec, boolean unique) {
        boolean removal = FieldLinker.isSet(spec.orphanRemoval());
        if (removal && !unique) {
            diagnostics.error(
                    Code.RELATION_KEY,
                    spec.orphanRemoval().orElseThrow().at(),
                    owner.name() + "." + spec.name().value()
                            + " is a many-to-one relation, which does not allow orphanRemoval.",
                    "Other rows can refer to the same target; write unique: true if they can't.");
        }
        return removal && unique;
    }

    private Fetch fetch(EntityDraft owner, RelationSpec spec) {
        return words.toOneFetch(owner.name() + "." + spec.name().value(), spec.fetch());
    }

    /** What every attribute has, of a relation. */
    static Declaration declaration(EntityDraft owner, Member<RelationSpec> relation) {
        RelationSpec spec = relation.spec();
        String name = spec.name().value();
        return new Declaration(
                name,
                owner.name() + "." + name,
                spec.doc().map(Located::value),
                spec.annotations().stream().map(Located::value).toList(),
                relation.mixin(),
                spec.renamedFrom().map(Located::value),
                spec.name().at());
    }
}
