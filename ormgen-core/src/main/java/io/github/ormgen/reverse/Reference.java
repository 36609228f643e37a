package io.github.ormgen.reverse;

import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.TableName;
import java.util.List;

/**
 * A foreign key that becomes a relation.
 *
 * @param key the foreign key, its columns in the order of the key that it refers to
 * @param isToId whether it refers to the primary key
 * @param isOptional whether its columns may be null
 * @param isId whether its columns are part of the table's primary key
 */
record Reference(ForeignKey key, boolean isToId, boolean isOptional, boolean isId) {

    List<String> columns() {
        return key.columns();
    }

    TableName target() {
        return key.target();
    }

    boolean begins(List<String> all) {
        int count = columns().size();
        return all.size() >= count && all.subList(0, count).equals(columns());
    }
}
