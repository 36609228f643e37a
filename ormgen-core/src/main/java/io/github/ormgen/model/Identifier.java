package io.github.ormgen.model;

import io.github.ormgen.schema.TableName;
import java.util.List;

/** What tells an entity's rows apart. */
public sealed interface Identifier {

    /** The names of its attributes, in order. */
    List<String> attributes();

    /** What the visitor says of this identifier. */
    <R> R accept(Visitor<R> visitor);

    /** A field that the program sets. */
    record Assigned(String attribute) implements Identifier {
        @Override
        public List<String> attributes() {
            return List.of(attribute);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assigned(this);
        }
    }

    /** A time-ordered uuid (version 7) that Hibernate makes. */
    record Uuid(String attribute) implements Identifier {
        @Override
        public List<String> attributes() {
            return List.of(attribute);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uuid(this);
        }
    }

    /** A number that the database gives at the insert. */
    record Identity(String attribute) implements Identifier {
        @Override
        public List<String> attributes() {
            return List.of(attribute);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.identity(this);
        }
    }

    /** A number from a sequence, of which Hibernate takes {@code allocation} at a time. */
    record FromSequence(String attribute, TableName sequence, int allocation) implements Identifier {
        @Override
        public List<String> attributes() {
            return List.of(attribute);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fromSequence(this);
        }
    }

    /** The identifier of another entity, through this to-one relation. */
    record Shared(String relation) implements Identifier {
        @Override
        public List<String> attributes() {
            return List.of(relation);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shared(this);
        }
    }

    /** Several attributes, to-one relations first, with a record class that holds their values. */
    record Composite(ClassName idClass, List<String> attributes) implements Identifier {
        /** Keeps a copy of the names. */
        public Composite {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /** One case per kind of identifier. */
    interface Visitor<R> {
        R assigned(Assigned id);

        R uuid(Uuid id);

        R identity(Identity id);

        R fromSequence(FromSequence id);

        R shared(Shared id);

        R composite(Composite id);
    }
}
