package io.github.ormgen.mapping;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.InverseManyToMany;
import io.github.ormgen.model.InverseOne;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.OneToMany;
import io.github.ormgen.model.ThroughView;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.Column;
import java.util.List;
import java.util.Optional;

/** The columns that an attribute has in its entity's own table; none for the inverse sides of relations. */
final class ColumnMapping implements Attribute.Visitor<List<Column>> {

    private final ColumnTypes types;
    private final ColumnDefaults defaults;
    private final Entity entity;

    ColumnMapping(Model model, Entity entity) {
        this.types = new ColumnTypes(model);
        this.defaults = new ColumnDefaults(model);
        this.entity = entity;
    }

    /** A column that refers to another table's. */
    static Column referring(JoinColumn column, boolean nullable, Optional<String> comment, ColumnTypes types) {
        return new Column(
                column.name(),
                column.path(),
                column.type().accept(types),
                nullable,
                false,
                Optional.empty(),
                Optional.empty(),
                comment);
    }

    @Override
    public List<Column> basic(BasicAttribute attribute) {
        Declaration declaration = attribute.declaration();
        return List.of(new Column(
                attribute.column(),
                declaration.path(),
                attribute.type().accept(types),
                attribute.optional(),
                isIdentity(attribute),
                defaults.of(attribute),
                attribute.generated(),
                declaration.doc()));
    }

    private boolean isIdentity(BasicAttribute attribute) {
        return entity.id() instanceof Identifier.Identity identity
                && attribute.role() == BasicAttribute.Role.ID
                && identity.attribute().equals(attribute.name());
    }

    @Override
    public List<Column> embedded(EmbeddedAttribute attribute) {
        return attribute.parts().stream()
                .flatMap(part -> part.accept(this).stream())
                .toList();
    }

    @Override
    public List<Column> toOne(ToOne relation) {
        return relation.joinColumns().stream()
                .map(column -> referring(
                        column, relation.optional(), relation.declaration().doc(), types))
                .toList();
    }

    @Override
    public List<Column> inverseOne(InverseOne relation) {
        return List.of();
    }

    @Override
    public List<Column> oneToMany(OneToMany relation) {
        return List.of();
    }

    @Override
    public List<Column> manyToMany(ManyToMany relation) {
        return List.of();
    }

    @Override
    public List<Column> inverseManyToMany(InverseManyToMany relation) {
        return List.of();
    }

    @Override
    public List<Column> throughView(ThroughView view) {
        return List.of();
    }
}
