package io.github.ormgen.model;

import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * The table of a many-to-many relation. Its primary key is all of its columns, the owner's first; for a list it is the
 * same.
 *
 * @param name its name
 * @param path where it comes from in the model: the owning relation's
 * @param ownColumns the columns that refer to the owning entity's identifier
 * @param inverseColumns the columns that refer to the other entity's
 * @param ownConstraint the name of the foreign key to the owning entity
 * @param inverseConstraint the name of the foreign key to the other entity
 * @param renamedFrom its former name
 */
public record JoinTable(
        TableName name,
        String path,
        List<JoinColumn> ownColumns,
        List<JoinColumn> inverseColumns,
        String ownConstraint,
        String inverseConstraint,
        Optional<String> renamedFrom) {

    /** Keeps copies of the lists. */
    public JoinTable {
        ownColumns = List.copyOf(ownColumns);
        inverseColumns = List.copyOf(inverseColumns);
    }
}
