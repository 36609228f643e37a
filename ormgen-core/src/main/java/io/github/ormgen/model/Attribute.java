package io.github.ormgen.model;

import java.util.List;
import java.util.function.Function;

/** An attribute of an entity, mixin or embeddable. */
public sealed interface Attribute permits BasicAttribute, EmbeddedAttribute, Relation {

    /** What all attributes have. */
    Declaration declaration();

    /** The attribute's name. */
    default String name() {
        return declaration().name();
    }

    /** The names of its columns in its entity's own table, in order. */
    default List<String> columns() {
        return match(
                basic -> List.of(basic.column()),
                embedded -> embedded.parts().stream()
                        .flatMap(part -> part.columns().stream())
                        .toList(),
                relation -> relation instanceof ToOne toOne
                        ? toOne.joinColumns().stream().map(JoinColumn::name).toList()
                        : List.of());
    }

    /** Applies the function for its kind. A new kind is a new parameter, so that every caller must think of it. */
    default <R> R match(
            Function<? super BasicAttribute, ? extends R> basic,
            Function<? super EmbeddedAttribute, ? extends R> embedded,
            Function<? super Relation, ? extends R> relation) {
        if (this instanceof BasicAttribute one) {
            return basic.apply(one);
        }
        if (this instanceof EmbeddedAttribute one) {
            return embedded.apply(one);
        }
        return relation.apply((Relation) this);
    }
}
