package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.model.link.naming.PhysicalNames;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec;
import io.github.ormgen.spec.ThroughSpec;
import java.util.List;

/** Links the owning sides of many-to-many relations over plain join tables. */
record ManyToManyLinker(ToOneLinker toOnes, Naming naming, RelationWords words, Diagnostics diagnostics) {

    ManyToMany link(
            EntityDraft owner, Member<RelationSpec> relation, ThroughSpec.JoinTable through, EntityDraft target) {
        RelationSpec spec = relation.spec();
        RelationForm.MANY_TO_MANY.check(owner.name(), spec, diagnostics);
        return new ManyToMany(
                ToOneLinker.declaration(owner, relation),
                target.name(),
                joinTable(owner, spec, through, target),
                words.cascade(spec.cascade()),
                words.fetch(spec.fetch()),
                words.orderBy(spec, target),
                words.collection(spec.collection(), CollectionKind.SET),
                RelationTargets.inverse(owner, spec, target));
    }

    private JoinTable joinTable(
            EntityDraft owner, RelationSpec spec, ThroughSpec.JoinTable through, EntityDraft target) {
        String path = owner.path(spec);
        String derived = LongNames.shorten(
                owner.table.name() + "_" + naming.column(spec.name().value()));
        TableName table = owner.table.sibling(
                new PhysicalNames(diagnostics).orElse(through.table(), "The join table of " + path, derived));
        Location at = spec.target().at();
        ForeignKeyColumns columns = new ForeignKeyColumns(naming, diagnostics);
        List<JoinColumn> own = columns.link(
                path + ".own", naming.column(owner.name()), through.own().columns(), toOnes.keyOf(owner, at));
        List<JoinColumn> inverse = columns.link(
                path + ".inverse",
                inversePrefix(owner, spec, target),
                through.inverse().columns(),
                toOnes.keyOf(target, at));
        return new JoinTable(
                table,
                path,
                new PhysicalNames(diagnostics)
                        .orElse(
                                through.primaryKeyName(),
                                "The primary key of the join table of " + path,
                                naming.constraints().primaryKey(table.name())),
                side(table, own, through.own(), path),
                side(table, inverse, through.inverse(), path),
                through.index().map(Located::value).orElse(true),
                through.renamedFrom().map(Located::value));
    }

    private String inversePrefix(EntityDraft owner, RelationSpec spec, EntityDraft target) {
        String relation = spec.name().value();
        // Both sides of a relation of an entity to itself would be called alike.
        return naming.column(
                owner.name().equals(target.name()) ? Plural.singular(relation).orElse(relation) : target.name());
    }

    private JoinTable.Side side(TableName table, List<JoinColumn> columns, ThroughSpec.Side said, String path) {
        String derived = naming.constraints()
                .foreignKey(table.name(), columns.stream().map(JoinColumn::name).toList());
        return new JoinTable.Side(
                columns,
                new PhysicalNames(diagnostics)
                        .orElse(said.constraint(), "A foreign key of the join table of " + path, derived),
                words.action(said.onDelete()),
                words.action(said.onUpdate()));
    }
}
