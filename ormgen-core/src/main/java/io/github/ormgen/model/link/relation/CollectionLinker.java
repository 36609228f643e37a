package io.github.ormgen.model.link.relation;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.link.draft.EntityDraft;
import io.github.ormgen.model.link.draft.Member;
import io.github.ormgen.model.link.draft.RelationForm;
import io.github.ormgen.model.link.field.FieldLinker;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.ThroughSpec;
import java.util.Optional;

/** Links relations that are not an owning to-one: inverse sides and collections. */
public record CollectionLinker(
        RelationTargets targets,
        ToOneLinker toOnes,
        ManyToManyLinker manyToManys,
        RelationWords words,
        Diagnostics diagnostics) {

    /** The linked relation, empty if it is wrong. */
    public Optional<Attribute> link(EntityDraft owner, Member<RelationSpec> relation) {
        return owner.once(relation, diagnostics, () -> linkNew(owner, relation));
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
            reportUnknown(owner, spec, target);
            return Optional.empty();
        }
        RelationSpec other = owning.get().spec();
        if (!targets.drafts().containsKey(other.target().base())) {
            // Where the owning side leads has its own error.
            return Optional.empty();
        }
        if (other.mappedBy().isPresent() || !other.target().base().equals(owner.name())) {
            misfit(
                    owner,
                    spec,
                    target,
                    other.mappedBy().isPresent()
                            ? "which is an inverse side itself."
                            : "which refers to " + other.target().base() + ".");
            return Optional.empty();
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
        if (!toOne.get().inverse().filter(spec.name().value()::equals).isPresent()) {
            misfit(
                    owner,
                    spec,
                    target,
                    "which already has the inverse side " + owner.name() + "."
                            + toOne.get().inverse().orElse("another") + ".");
            return Optional.empty();
        }
        if (spec.many()) {
            return Optional.of(oneToMany(owner, relation, target));
        }
        if (!toOne.get().unique()) {
            misfit(
                    owner,
                    spec,
                    target,
                    "which is not unique: several " + target.name() + " can refer to one " + owner.name() + ".");
            return Optional.empty();
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
            misfit(owner, spec, target, "which is a many-to-many relation.");
            return Optional.empty();
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

    private void reportUnknown(EntityDraft owner, RelationSpec spec, EntityDraft target) {
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
    }

    private void misfit(EntityDraft owner, RelationSpec spec, EntityDraft target, String why) {
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
    }
}
