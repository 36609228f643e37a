package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.entity.ForeignKeyColumns.KeyColumn;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links relations that own a foreign key. */
final class ToOneLinker {

    private final RelationTargets targets;
    private final ForeignKeyColumns columns;
    private final RelationWords words;
    private final Diagnostics diagnostics;
    private final Set<String> underway = new HashSet<>();

    ToOneLinker(Naming naming, RelationTargets targets, RelationWords words, Diagnostics diagnostics) {

        this.targets = targets;
        this.columns = new ForeignKeyColumns(naming, diagnostics);
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** Whether a relation owns a foreign key. */
    static boolean isOwning(RelationSpec spec) {
        return !spec.many() && spec.mappedBy().isEmpty();
    }

    /** The linked relation, empty if it is wrong. */
    Optional<ToOne> link(EntityDraft owner, Member<RelationSpec> relation) {
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
        ReferenceLinker parts = new ReferenceLinker(
                part -> link(entity, part).map(ToOne::joinColumns).orElse(List.of()), diagnostics);
        List<KeyColumn> key = entity.id.map(Identifier::attributes).orElse(List.of()).stream()
                .flatMap(attribute -> parts.columns(entity, attribute).stream())
                .toList();
        underway.remove(entity.name());
        // An entity without an id has its own error; its relations need no second one.
        return key.isEmpty() ? List.of(new KeyColumn("id", Simple.LONG, "id")) : key;
    }

    private ToOne build(EntityDraft owner, Member<RelationSpec> relation, EntityDraft target) {
        RelationSpec spec = relation.spec();
        RelationForm.TO_ONE.check(owner.name(), spec, diagnostics);
        boolean shared =
                owner.id.filter(id -> id instanceof Identifier.Shared).isPresent() && FieldLinker.isSet(spec.id());
        boolean optional = spec.target().optional() || FieldLinker.isSet(spec.optional());
        boolean unique = FieldLinker.isSet(spec.unique()) || shared;
        List<KeyColumn> key = referencedKey(owner, spec, target);
        List<JoinColumn> joinColumns = columns.link(owner, spec, key);
        checkActions(owner, spec, optional);
        if (FieldLinker.isSet(spec.id())) {
            checkId(owner.path(spec), spec, optional, key);
        }
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
                words.toOneFetch(owner.path(spec), spec.fetch()),
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
                .key(owner.path(spec), spec, target)
                .orElseGet(() -> keyOf(target, spec.target().at()));
    }

    /** The columns of a relation that is part of a unique key that another refers to. */
    private List<JoinColumn> foreignKey(
            EntityDraft owner, RelationSpec spec, EntityDraft target, Member<RelationSpec> part) {
        String from = owner.path(spec);
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
                .orElse(spec.constraint(), "The foreign key of " + owner.path(spec), derived);
    }

    private void checkId(String name, RelationSpec spec, boolean optional, List<KeyColumn> key) {
        Location at = spec.id().orElseThrow().at();
        if (optional) {
            diagnostics.error(
                    Code.FIELD_KEY,
                    at,
                    name + " is part of the id, but optional.",
                    "An id is never null; remove the '?'.");
        }
        if (!spec.references().isEmpty()) {
            diagnostics.error(
                    Code.FIELD_KEY,
                    at,
                    name + " is part of the id, but refers to a unique constraint.",
                    "A relation in an id must refer to the id of the other entity; remove references.");
        }
        // Hibernate 7.4 forgets how an enum is stored when it copies an id of several values into another id.
        if (key.size() > 1 && key.stream().anyMatch(column -> column.type() instanceof DataType.OfEnum)) {
            diagnostics.error(
                    Code.ID_TYPE,
                    at,
                    name + " is part of the id, and the id that it refers to contains an enum and other values.",
                    "Hibernate reads such an enum as a number: give one of the two entities a generated id, and a unique constraint over these.");
        }
    }

    private void checkActions(EntityDraft owner, RelationSpec spec, boolean optional) {
        Stream.of(spec.onDelete(), spec.onUpdate())
                .flatMap(Optional::stream)
                .filter(action -> !optional && action.value().equals("setNull"))
                .forEach(action -> diagnostics.error(
                        Code.SET_NULL,
                        action.at(),
                        owner.path(spec) + " is required, so setNull is not possible.",
                        "Make it optional with '?', or write cascade, restrict or noAction."));
    }

    private boolean orphanRemoval(EntityDraft owner, RelationSpec spec, boolean unique) {
        boolean removal = FieldLinker.isSet(spec.orphanRemoval());
        if (removal && !unique) {
            diagnostics.error(
                    Code.RELATION_KEY,
                    spec.orphanRemoval().orElseThrow().at(),
                    owner.path(spec) + " is a many-to-one relation, which does not allow orphanRemoval.",
                    "Other rows can refer to the same target; write unique: true if they can't.");
        }
        return removal && unique;
    }

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
