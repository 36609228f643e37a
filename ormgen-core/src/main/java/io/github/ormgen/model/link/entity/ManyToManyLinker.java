package io.github.ormgen.model.link.entity;

import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.spec.Located;
import io.github.ormgen.spec.RelationSpec.ThroughSpec;
import java.util.List;

/** Links the owning side of a many-to-many relation over a plain join table. */
record ManyToManyLinker(RelationDraft relation, ToOneLinker toOnes) {

    ManyToMany link(ThroughSpec.JoinTable through) {
        relation.as(RelationForm.MANY_TO_MANY);
        return new ManyToMany(
                relation.declaration(),
                relation.target().name(),
                joinTable(through),
                relation.cascade(),
                relation.fetch(),
                relation.orderBy(),
                relation.collection(CollectionKind.SET),
                relation.inverse());
    }

    private JoinTable joinTable(ThroughSpec.JoinTable through) {
        EntityDraft owner = relation.owner();
        String path = relation.path();
        Naming naming = owner.conventions.naming();
        String derived = LongNames.shorten(
                owner.table.name() + "_" + naming.column(relation.spec().name().value()));
        TableName table = owner.table.sibling(owner.orElse(through.table(), "The join table of " + path, derived));
        return new JoinTable(
                table,
                path,
                owner.orElse(
                        through.primaryKeyName(),
                        "The primary key of the join table of " + path,
                        owner.names().primaryKey(table.name())),
                side(table, "own", owner, owner.name(), through.own()),
                side(table, "inverse", relation.target(), inversePrefix(), through.inverse()),
                through.index().map(Located::value).orElse(true),
                through.renamedFrom().map(Located::value));
    }

    private String inversePrefix() {
        String name = relation.spec().name().value();
        String target = relation.target().name();
        // Both sides of a relation of an entity to itself would be called alike.
        return relation.owner().name().equals(target) ? Plural.singular(name).orElse(name) : target;
    }

    private JoinTable.Side side(
            TableName table, String side, EntityDraft entity, String prefix, ThroughSpec.Side said) {
        EntityDraft owner = relation.owner();
        List<JoinColumn> columns = new ForeignKeyColumns(owner)
                .link(
                        relation.path() + "." + side,
                        owner.conventions.naming().column(prefix),
                        said.columns(),
                        toOnes.keyOf(entity, relation.spec().target().at()));
        String derived = owner.names()
                .foreignKey(table.name(), columns.stream().map(JoinColumn::name).toList());
        return new JoinTable.Side(
                columns,
                owner.orElse(said.constraint(), "A foreign key of the join table of " + relation.path(), derived),
                RelationDraft.action(said.onDelete()),
                RelationDraft.action(said.onUpdate()));
    }
}
