package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.RelationSpec.ThroughSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links relations: inverse sides and collections; those that own a foreign key are left to {@link ToOneLinker}. */
final class CollectionLinker {

    private final Map<String, EntityDraft> drafts;
    private final ToOneLinker toOnes;

    CollectionLinker(Map<String, EntityDraft> drafts) {
        this.drafts = drafts;
        this.toOnes = new ToOneLinker(drafts);
    }

    Optional<Attribute> link(EntityDraft owner, Member<RelationSpec> relation) {
        return ToOneLinker.isOwning(relation.spec())
                ? toOnes.link(owner, relation).map(Attribute.class::cast)
                : owner.once(
                        relation,
                        () -> RelationDraft.of(drafts, owner, relation).flatMap(this::link));
    }

    private Optional<Attribute> link(RelationDraft relation) {
        RelationSpec spec = relation.spec();
        if (spec.mappedBy().isPresent()) {
            return inverse(relation, spec.mappedBy().get());
        }
        if (spec.through().isPresent()) {
            // A join entity that a mixin declares is reported where it is declared.
            return spec.through().get() instanceof ThroughSpec.JoinTable table
                    ? Optional.of(new ManyToManyLinker(relation, toOnes).link(table))
                    : Optional.empty();
        }
        EntityDraft owner = relation.owner();
        if (owner.diagnostics.hasErrorOnLine(spec.name().at())) {
            return Optional.empty();
        }
        String back = Naming.decapitalize(owner.name());
        return relation.error(
                Code.RELATION_FORM,
                spec.name().at(),
                relation.path() + " does not say where it is stored.",
                "Write mappedBy: " + back + " if " + relation.target().name() + " has a relation '" + back
                        + "' to one " + owner.name() + ", or through: " + owner.table.name() + "_"
                        + Naming.snake(spec.name().value()) + " for a join table.");
    }

    private Optional<Attribute> inverse(RelationDraft relation, Located<String> mappedBy) {
        Optional<Member<RelationSpec>> owning = relation.target().relation(mappedBy.value());
        if (owning.isEmpty()) {
            return unknown(relation, mappedBy);
        }
        RelationSpec other = owning.get().spec();
        String entity = other.target().base();
        if (!drafts.containsKey(entity)) {
            // Where the owning side leads has its own error.
            return Optional.empty();
        }
        if (other.mappedBy().isPresent()) {
            return misfit(relation, "which is an inverse side itself.");
        }
        if (!entity.equals(relation.owner().name())) {
            return misfit(relation, "which refers to " + entity + ".");
        }
        if (!other.many()) {
            return toOnes.link(relation.target(), owning.get())
                    .flatMap(toOne -> inverseOfOne(relation, toOne, mappedBy.value()));
        }
        return relation.spec().many()
                ? Optional.of(inverseMany(relation.as(RelationForm.INVERSE_MANY_TO_MANY), mappedBy.value()))
                : misfit(relation, "which is a many-to-many relation.");
    }

    private Optional<Attribute> inverseOfOne(RelationDraft relation, ToOne toOne, String mappedBy) {
        RelationSpec spec = relation.spec();
        String owner = relation.owner().name();
        String first = toOne.otherSide().orElse("another");
        if (!first.equals(spec.name().value())) {
            return misfit(relation, "which already has the inverse side " + owner + "." + first + ".");
        }
        if (spec.many()) {
            return Optional.of(oneToMany(relation.as(RelationForm.ONE_TO_MANY), mappedBy));
        }
        if (!toOne.unique()) {
            String several = "several " + relation.target().name() + " can refer to one " + owner + ".";
            return misfit(relation, "which is not unique: " + several);
        }
        relation.as(RelationForm.INVERSE_ONE);
        return Optional.of(new InverseOne(
                relation.declaration(),
                relation.target().name(),
                mappedBy,
                relation.cascade(),
                relation.orphanRemoval(),
                relation.toOneFetch()));
    }

    private static OneToMany oneToMany(RelationDraft relation, String mappedBy) {
        EntityDraft target = relation.target();
        return new OneToMany(
                relation.declaration(),
                target.name(),
                mappedBy,
                relation.cascade(),
                relation.orphanRemoval(),
                relation.fetch(),
                relation.orderBy(),
                relation.collection(CollectionKind.LIST),
                target.joinEntity
                        && relation.owner()
                                .views
                                .containsKey(relation.spec().name().value()));
    }

    private static InverseManyToMany inverseMany(RelationDraft relation, String mappedBy) {
        return new InverseManyToMany(
                relation.declaration(),
                relation.target().name(),
                mappedBy,
                relation.cascade(),
                relation.fetch(),
                relation.orderBy(),
                relation.collection(CollectionKind.SET));
    }

    private static Optional<Attribute> unknown(RelationDraft relation, Located<String> mappedBy) {
        EntityDraft target = relation.target();
        String name = mappedBy.value();
        List<String> known = target.relations.stream()
                .map(member -> member.spec().name().value())
                .toList();
        String nearest = Nearest.hint(name, known);
        return relation.error(
                Code.MAPPED_BY_UNKNOWN,
                mappedBy.at(),
                relation.path() + " is mapped by '" + name + "', but " + target.name() + " has no relation '" + name
                        + "'.",
                nearest.isEmpty()
                        ? "Declare it in " + target.name() + ": " + name + ": { one: "
                                + relation.owner().name() + " }"
                        : nearest);
    }

    private static Optional<Attribute> misfit(RelationDraft relation, String why) {
        Located<String> mappedBy = relation.spec().mappedBy().orElseThrow();
        String target = relation.target().name();
        return relation.error(
                Code.MAPPED_BY_MISFIT,
                mappedBy.at(),
                relation.path() + " is mapped by " + target + "." + mappedBy.value() + ", " + why,
                why.startsWith("which is not unique")
                        ? "Write unique: true there, or many: " + target + " here."
                        : "mappedBy names the owning relation of " + target + " that refers to "
                                + relation.owner().name()
                                + "; an owning relation has at most one inverse side.");
    }
}
