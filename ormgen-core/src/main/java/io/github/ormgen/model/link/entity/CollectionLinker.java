package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.field.Declarations;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Conventions;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.ThroughSpec;
import java.util.Map;
import java.util.Optional;

/** Links relations: inverse sides and collections; those that own a foreign key are left to {@link ToOneLinker}. */
record CollectionLinker(
        RelationTargets targets,
        ToOneLinker toOnes,
        ManyToManyLinker manyToManys,
        RelationWords words,
        Diagnostics diagnostics) {

    static CollectionLinker of(
            Map<String, EntityDraft> drafts,
            Declarations declarations,
            Conventions conventions,
            Diagnostics diagnostics) {
        RelationWords words = new RelationWords(conventions, diagnostics);
        RelationTargets targets = new RelationTargets(drafts, declarations, diagnostics);
        ToOneLinker toOnes = new ToOneLinker(conventions.naming(), targets, words, diagnostics);
        ManyToManyLinker manyToManys = new ManyToManyLinker(toOnes, conventions.naming(), words, diagnostics);
        return new CollectionLinker(targets, toOnes, manyToManys, words, diagnostics);
    }

    /** The linked relation, empty if it is wrong. */
    Optional<Attribute> link(EntityDraft owner, Member<RelationSpec> relation) {
        return ToOneLinker.isOwning(relation.spec())
                ? toOnes.link(owner, relation).map(Attribute.class::cast)
                : owner.once(relation, diagnostics, () -> linkNew(owner, relation));
    }

    private Optional<Attribute> linkNew(EntityDraft owner, Member<RelationSpec> relation) {
        RelationSpec spec = relation.spec();
        Optional<EntityDraft> target = targets.of(owner, spec);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (spec.mappedBy().isPresent()) {
            return inverse(owner, relation, target.get());
        }
        if (spec.through().isPresent()) {
            // A join entity that a mixin declares is reported where it is declared.
            return spec.through().get() instanceof ThroughSpec.JoinTable table
                    ? Optional.of(manyToManys.link(owner, relation, table, target.get()))
                    : Optional.empty();
        }
        if (diagnostics.hasErrorOnLine(spec.name().at())) {
            return Optional.empty();
        }
        String back = Naming.decapitalize(owner.name());
        diagnostics.error(
                Code.RELATION_FORM,
                spec.name().at(),
                owner.path(spec) + " does not say where it is stored.",
                "Write mappedBy: " + back + " if " + target.get().name() + " has a relation '" + back
                        + "' to one " + owner.name() + ", or through: " + owner.table.name() + "_"
                        + Naming.snake(spec.name().value()) + " for a join table.");
        return Optional.empty();
    }

    private Optional<Attribute> inverse(EntityDraft owner, Member<RelationSpec> relation, EntityDraft target) {
        RelationSpec spec = relation.spec();
        Located<String> mappedBy = spec.mappedBy().orElseThrow();
        Optional<Member<RelationSpec>> owning = target.relation(mappedBy.value());
        if (owning.isEmpty()) {
            return unknown(owner, spec, target);
        }
        RelationSpec other = owning.get().spec();
        if (!targets.drafts().containsKey(other.target().base())) {
            // Where the owning side leads has its own error.
            return Optional.empty();
        }
        if (other.mappedBy().isPresent()) {
            return misfit(owner, spec, target, "which is an inverse side itself.");
        }
        if (!other.target().base().equals(owner.name())) {
            return misfit(
                    owner, spec, target, "which refers to " + other.target().base() + ".");
        }
        return other.many()
                ? inverseMany(owner, relation, target)
                : inverseOfOne(owner, relation, target, owning.get());
    }

    private Optional<Attribute> inverseOfOne(
            EntityDraft owner, Member<RelationSpec> relation, EntityDraft target, Member<RelationSpec> owning) {
        Optional<ToOne> toOne = toOnes.link(target, owning);
        if (toOne.isEmpty()) {
            return Optional.empty();
        }
        RelationSpec spec = relation.spec();
        if (!toOne.get().otherSide().filter(spec.name().value()::equals).isPresent()) {
            String first = toOne.get().otherSide().orElse("another");
            return misfit(
                    owner, spec, target, "which already has the inverse side " + owner.name() + "." + first + ".");
        }
        if (spec.many()) {
            return Optional.of(oneToMany(owner, relation, target));
        }
        if (!toOne.get().unique()) {
            String several = "several " + target.name() + " can refer to one " + owner.name() + ".";
            return misfit(owner, spec, target, "which is not unique: " + several);
        }
        return Optional.of(inverseOne(owner, relation, target));
    }

    private InverseOne inverseOne(EntityDraft owner, Member<RelationSpec> relation, EntityDraft target) {
        RelationSpec spec = relation.spec();
        RelationForm.INVERSE_ONE.check(owner.name(), spec, diagnostics);
        return new InverseOne(
                ToOneLinker.declaration(owner, relation),
                target.name(),
                spec.mappedBy().orElseThrow().value(),
                words.cascade(spec.cascade()),
                FieldLinker.isSet(spec.orphanRemoval()),
                words.toOneFetch(owner.path(spec), spec.fetch()));
    }

    private OneToMany oneToMany(EntityDraft owner, Member<RelationSpec> relation, EntityDraft target) {
        RelationSpec spec = relation.spec();
        RelationForm.ONE_TO_MANY.check(owner.name(), spec, diagnostics);
        return new OneToMany(
                ToOneLinker.declaration(owner, relation),
                target.name(),
                spec.mappedBy().orElseThrow().value(),
                words.cascade(spec.cascade()),
                FieldLinker.isSet(spec.orphanRemoval()),
                words.fetch(spec.fetch()),
                words.orderBy(spec, target),
                words.collection(spec.collection(), CollectionKind.LIST),
                target.joinEntity && owner.views.containsKey(spec.name().value()));
    }

    private Optional<Attribute> inverseMany(EntityDraft owner, Member<RelationSpec> relation, EntityDraft target) {
        RelationSpec spec = relation.spec();
        if (!spec.many()) {
            return misfit(owner, spec, target, "which is a many-to-many relation.");
        }
        RelationForm.INVERSE_MANY_TO_MANY.check(owner.name(), spec, diagnostics);
        return Optional.of(new InverseManyToMany(
                ToOneLinker.declaration(owner, relation),
                target.name(),
                spec.mappedBy().orElseThrow().value(),
                words.cascade(spec.cascade()),
                words.fetch(spec.fetch()),
                words.orderBy(spec, target),
                words.collection(spec.collection(), CollectionKind.SET)));
    }

    private Optional<Attribute> unknown(EntityDraft owner, RelationSpec spec, EntityDraft target) {
        Located<String> mappedBy = spec.mappedBy().orElseThrow();
        String nearest = Nearest.hint(
                mappedBy.value(),
                target.relations.stream()
                        .map(member -> member.spec().name().value())
                        .toList());
        diagnostics.error(
                Code.MAPPED_BY_UNKNOWN,
                mappedBy.at(),
                owner.path(spec) + " is mapped by '" + mappedBy.value() + "', but " + target.name()
                        + " has no relation '" + mappedBy.value() + "'.",
                nearest.isEmpty()
                        ? "Declare it in " + target.name() + ": " + mappedBy.value() + ": { one: " + owner.name() + " }"
                        : nearest);
        return Optional.empty();
    }

    private Optional<Attribute> misfit(EntityDraft owner, RelationSpec spec, EntityDraft target, String why) {
        Located<String> mappedBy = spec.mappedBy().orElseThrow();
        boolean shared = why.startsWith("which is not unique");
        diagnostics.error(
                Code.MAPPED_BY_MISFIT,
                mappedBy.at(),
                owner.path(spec) + " is mapped by " + target.name() + "." + mappedBy.value() + ", " + why,
                shared
                        ? "Write unique: true there, or many: " + target.name() + " here."
                        : "mappedBy names the owning relation of " + target.name() + " that refers to " + owner.name()
                                + "; an owning relation has at most one inverse side.");
        return Optional.empty();
    }
}
