package io.github.ormgen.model;

import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity.
 *
 * @param primaryKey the name of its primary key
 * @param attributes all its attributes, those of mixins too, in this order: the identifier's, mixins' and own fields,
 *     mixins' and own relations (owning or not, as declared), version, timestamps, soft delete. A composite identifier's
 *     attributes come first, in its own order
 * @param mixins the mixins that it names itself, by simple name, in order
 * @param interfaces full names of Java interfaces that it implements, in order
 * @param annotations annotations with full class names that its class carries, such as {@code @com.acme.Audited(level = 2)}
 * @param uniqueKeys the unique keys that fields, relations and the entity declare, sorted by name
 * @param indexes the indexes that fields and the entity declare, sorted by name; those that foreign keys need come with
 *     the mapping
 * @param checks the checks that fields, embeddables, mixins and the entity declare as SQL, sorted by name; those of
 *     enums and validations come with the mapping
 * @param softDelete how its rows are marked as deleted, if they are
 * @param equality what {@code equals} compares
 * @param immutable whether its rows never change
 * @param joinEntity whether it was declared by a relation's {@code through}
 * @param rows the rows that its table is to hold, as declared
 * @param view what it is read from, if it is no table: then nothing writes it
 */
public record Entity(
        ClassName name,
        Location at,
        Optional<String> doc,
        TableName table,
        String primaryKey,
        Optional<String> renamedFrom,
        Identifier id,
        List<Attribute> attributes,
        List<String> mixins,
        List<String> interfaces,
        List<String> annotations,
        List<UniqueKey> uniqueKeys,
        List<Index> indexes,
        List<Check> checks,
        Optional<SoftDeletion> softDelete,
        Equality equality,
        boolean immutable,
        boolean joinEntity,
        List<EntityRow> rows,
        Optional<ViewQuery> view) {

    /** This entity with other rows, over another query. */
    public Entity with(List<EntityRow> otherRows, Optional<ViewQuery> otherView) {
        return new Entity(
                name,
                at,
                doc,
                table,
                primaryKey,
                renamedFrom,
                id,
                attributes,
                mixins,
                interfaces,
                annotations,
                uniqueKeys,
                indexes,
                checks,
                softDelete,
                equality,
                immutable,
                joinEntity,
                otherRows,
                otherView);
    }

    /** The attribute of a name, empty if there is none. */
    public Optional<Attribute> attribute(String attributeName) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(attributeName))
                .findFirst();
    }

    /** The attributes of a kind, in order. */
    public <A extends Attribute> Stream<A> attributes(Class<A> kind) {
        return attributes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The attributes that make up the identifier, in its order. */
    public List<Attribute> idAttributes() {
        return id.attributes().stream()
                .flatMap(part -> attribute(part).stream())
                .toList();
    }

    /** What {@code equals} compares. */
    public enum Equality {
        /** The attributes marked as natural id. */
        NATURAL,
        /** The identifier; two new objects are never equal. */
        ID
    }

    /**
     * What an entity over a view is read from.
     *
     * @param sql the query, its placeholders as {@link io.github.ormgen.schema.View} has them
     * @param reads the tables and views that it names, sorted
     */
    public record ViewQuery(SqlText sql, List<TableName> reads) {}
}
