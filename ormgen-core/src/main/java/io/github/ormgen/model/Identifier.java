package io.github.ormgen.model;

import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.function.Function;

/** What tells an entity's rows apart. */
public sealed interface Identifier {

    /** The names of its attributes, in order. */
    List<String> attributes();

    /** Applies the function for its kind. A new kind is a new parameter, so that every caller must think of it. */
    default <R> R match(
            Function<? super Assigned, ? extends R> assigned,
            Function<? super Uuid, ? extends R> uuid,
            Function<? super Identity, ? extends R> identity,
            Function<? super FromSequence, ? extends R> fromSequence,
            Function<? super Shared, ? extends R> shared,
            Function<? super Composite, ? extends R> composite) {
        if (this instanceof Assigned one) {
            return assigned.apply(one);
        }
        if (this instanceof Uuid one) {
            return uuid.apply(one);
        }
        if (this instanceof Identity one) {
            return identity.apply(one);
        }
        if (this instanceof FromSequence one) {
            return fromSequence.apply(one);
        }
        if (this instanceof Shared one) {
            return shared.apply(one);
        }
        return composite.apply((Composite) this);
    }

    /** An identifier of one attribute. */
    sealed interface Single extends Identifier {

        /** The name of its attribute. */
        String attribute();

        @Override
        default List<String> attributes() {
            return List.of(attribute());
        }
    }

    /** A field that the program sets. */
    record Assigned(String attribute) implements Single {}

    /** A time-ordered uuid (version 7) that Hibernate makes. */
    record Uuid(String attribute) implements Single {}

    /** A number that the database gives at the insert. */
    record Identity(String attribute) implements Single {}

    /** A number from a sequence, of which Hibernate takes {@code allocation} at a time. */
    record FromSequence(String attribute, TableName sequence, int allocation) implements Single {}

    /** The identifier of another entity, through this attribute: a to-one relation. */
    record Shared(String attribute) implements Single {}

    /** Several attributes, to-one relations first, with a record class that holds their values. */
    record Composite(ClassName idClass, List<String> attributes) implements Identifier {}
}
