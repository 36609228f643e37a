package io.github.ormgen.mapping;

import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.schema.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that an attribute has in its entity's own table; none for the inverse sides of relations. */
record ColumnMapping(Model model, Entity entity) {

    /** A column that refers to another table's. */
    Column referring(JoinColumn column, boolean nullable, Optional<String> comment) {
        return new Column(
                column.name(),
                column.path(),
                new ColumnTypes(model).of(column.type()),
                nullable,
                false,
                Optional.empty(),
                Optional.empty(),
                comment);
    }

    /** The columns of attributes, in their order. */
    List<Column> of(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute -> attribute.match(
                        basic -> Stream.of(basic(basic)),
                        embedded -> of(embedded.parts()).stream(),
                        relation -> relation instanceof ToOne toOne ? foreignKey(toOne) : Stream.empty()))
                .toList();
    }

    private Column basic(BasicAttribute attribute) {
        Declaration declaration = attribute.declaration();
        return new Column(
                attribute.column(),
                declaration.path(),
                new ColumnTypes(model).of(attribute.type()),
                attribute.optional(),
                isIdentity(attribute),
                new ColumnDefaults(model).of(attribute),
                attribute.generated(),
                declaration.doc());
    }

    private boolean isIdentity(BasicAttribute attribute) {
        return entity.id() instanceof Identifier.Identity identity
                && attribute.role() == BasicAttribute.Role.ID
                && identity.attribute().equals(attribute.name());
    }

    private Stream<Column> foreignKey(ToOne relation) {
        return relation.joinColumns().stream()
                .map(column -> referring(
                        column, relation.optional(), relation.declaration().doc()));
    }
}
