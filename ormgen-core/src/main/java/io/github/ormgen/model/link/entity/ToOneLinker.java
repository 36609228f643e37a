package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.DataType.Simple;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.entity.ForeignKeyColumns.KeyColumn;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Links relations that own a foreign key. */
final class ToOneLinker {

    private final Map<String, EntityDraft> drafts;
    private final Set<String> underway = new HashSet<>();

    ToOneLinker(Map<String, EntityDraft> drafts) {
        this.drafts = drafts;
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
            known = owner.once(
                    relation, () -> RelationDraft.of(drafts, owner, relation).map(this::build));
            owner.toOnes.put(name, known);
        }
        return known;
    }

    /** The columns of an entity's identifier, in order. */
    List<KeyColumn> keyOf(EntityDraft entity, Location from) {
        List<KeyColumn> usual = List.of(new KeyColumn("id", Simple.LONG, "id"));
        if (!underway.add(entity.name())) {
            entity.diagnostics.error(
                    Code.ID_CIRCLE,
                    from,
                    "The id of " + entity.name() + " depends on itself.",
                    "Make one of the ids in the circle a generated id.");
            return usual;
        }
        ReferenceLinker parts = new ReferenceLinker(entity, part -> columns(entity, part));
        List<KeyColumn> key = entity.id.map(Identifier::attributes).orElse(List.of()).stream()
                .flatMap(attribute -> parts.columns(attribute).stream())
                .toList();
        underway.remove(entity.name());
        // An entity without an id has its own error; its relations need no second one.
        return key.isEmpty() ? usual : key;
    }

    private List<JoinColumn> columns(EntityDraft entity, Member<RelationSpec> relation) {
        return link(entity, relation).map(ToOne::joinColumns).orElse(List.of());
    }

    private ToOne build(RelationDraft relation) {
        relation.as(RelationForm.TO_ONE);
        RelationSpec spec = relation.spec();
        EntityDraft owner = relation.owner();
        boolean id = FieldLinker.isSet(spec.id());
        boolean shared = id && owner.id.orElse(null) instanceof Identifier.Shared;
        boolean optional = spec.target().optional() || FieldLinker.isSet(spec.optional());
        boolean unique = FieldLinker.isSet(spec.unique()) || shared;
        List<KeyColumn> key = referencedKey(relation);
        String prefix = owner.conventions.naming().column(spec.name().value());
        List<JoinColumn> joinColumns = new ForeignKeyColumns(owner).link(relation.path(), prefix, spec.columns(), key);
        checkActions(relation, optional);
        if (id) {
            checkId(relation, optional, key);
        }
        return new ToOne(
                relation.declaration(),
                relation.target().name(),
                optional,
                unique,
                joinColumns,
                spec.references().isEmpty(),
                constraint(relation, joinColumns),
                RelationDraft.action(spec.onDelete()),
                RelationDraft.action(spec.onUpdate()),
                spec.index().map(Located::value).orElse(true),
                relation.cascade(),
                orphanRemoval(relation, unique),
                relation.toOneFetch(),
                Optional.empty(),
                relation.inverse());
    }

    private List<KeyColumn> referencedKey(RelationDraft relation) {
        EntityDraft target = relation.target();
        Optional<List<KeyColumn>> key = relation.spec().references().isEmpty()
                ? Optional.empty()
                : new ReferenceLinker(target, part -> foreignKey(relation, part)).key(relation);
        return key.orElseGet(() -> keyOf(target, relation.spec().target().at()));
    }

    /** The columns of a relation that is part of a unique key that another refers to. */
    private List<JoinColumn> foreignKey(RelationDraft relation, Member<RelationSpec> part) {
        String from = relation.path();
        if (!underway.add(from)) {
            relation.error(
                    Code.ID_CIRCLE,
                    relation.spec().references().get(0).at(),
                    "The key that " + from + " references depends on itself.",
                    "Make one of the relations in the circle refer to the id.");
            return List.of();
        }
        List<JoinColumn> columns = columns(relation.target(), part);
        underway.remove(from);
        return columns;
    }

    private static String constraint(RelationDraft relation, List<JoinColumn> joinColumns) {
        EntityDraft owner = relation.owner();
        String derived = owner.names()
                .foreignKey(
                        owner.table.name(),
                        joinColumns.stream().map(JoinColumn::name).toList());
        return owner.orElse(relation.spec().constraint(), "The foreign key of " + relation.path(), derived);
    }

    private static void checkId(RelationDraft relation, boolean optional, List<KeyColumn> key) {
        Location at = relation.spec().id().orElseThrow().at();
        String part = relation.path() + " is part of the id, ";
        if (optional) {
            relation.error(Code.FIELD_KEY, at, part + "but optional.", "An id is never null; remove the '?'.");
        }
        if (!relation.spec().references().isEmpty()) {
            relation.error(
                    Code.FIELD_KEY,
                    at,
                    part + "but refers to a unique constraint.",
                    "A relation in an id must refer to the id of the other entity; remove references.");
        }
        // Hibernate 7.4 forgets how an enum is stored when it copies an id of several values into another id.
        if (key.size() > 1 && key.stream().anyMatch(column -> column.type() instanceof DataType.OfEnum)) {
            relation.error(
                    Code.ID_TYPE,
                    at,
                    part + "and the id that it refers to contains an enum and other values.",
                    "Hibernate reads such an enum as a number: give one of the two entities a generated id, and a unique constraint over these.");
        }
    }

    private static void checkActions(RelationDraft relation, boolean optional) {
        Stream.of(relation.spec().onDelete(), relation.spec().onUpdate())
                .flatMap(Optional::stream)
                .filter(action -> !optional && action.value().equals("setNull"))
                .forEach(action -> relation.error(
                        Code.SET_NULL,
                        action.at(),
                        relation.path() + " is required, so setNull is not possible.",
                        "Make it optional with '?', or write cascade, restrict or noAction."));
    }

    private static boolean orphanRemoval(RelationDraft relation, boolean unique) {
        boolean removal = relation.orphanRemoval();
        if (removal && !unique) {
            relation.error(
                    Code.RELATION_KEY,
                    relation.spec().orphanRemoval().orElseThrow().at(),
                    relation.path() + " is a many-to-one relation, which does not allow orphanRemoval.",
                    "Other rows can refer to the same target; write unique: true if they can't.");
        }
        return removal && unique;
    }
}
