package io.github.ormgen.model;

import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * The table of a many-to-many relation. Its primary key is all of its columns, the owner's first; for a list it is the
 * same.
 *
 * @param path where it comes from in the model: the owning relation's
 * @param primaryKey the name of its primary key
 * @param own what refers to the owning entity's identifier
 * @param inverse what refers to the other entity's
 * @param indexed whether the foreign key to the other has an index
 */
public record JoinTable(
        TableName name,
        String path,
        String primaryKey,
        Side own,
        Side inverse,
        boolean indexed,
        Optional<String> renamedFrom) {

    /**
     * A foreign key of a join table.
     *
     * @param onDelete what becomes of the table's rows when that which they refer to goes
     * @param onUpdate what becomes of them when its key changes
     */
    public record Side(
            List<JoinColumn> columns, String constraint, ReferentialAction onDelete, ReferentialAction onUpdate) {}
}
