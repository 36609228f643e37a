package io.github.ormgen.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import java.util.Optional;

/**
 * Another place in the model that an object comes from.
 *
 * @param object the kind of object
 * @param name the table, sequence, view or type, or the table that the object is part of
 * @param part the name of the column, key, index or check, empty for a table, sequence, view or type
 * @param before the former path
 * @param after the path from now on
 */
public record PathChange(Kind object, TableName name, Optional<String> part, String before, String after) {

    /** What has a path. */
    public enum Kind {
        ENUM_TYPE,
        SEQUENCE,
        VIEW,
        TABLE,
        COLUMN,
        UNIQUE_KEY,
        INDEX,
        FOREIGN_KEY,
        CHECK;

        /** That of a part of a table, empty for a primary key, which has no path of its own. */
        public static Optional<Kind> of(TablePart.Kind part) {
            return switch (part) {
                case PRIMARY_KEY -> Optional.empty();
                case UNIQUE_KEY -> Optional.of(UNIQUE_KEY);
                case INDEX -> Optional.of(INDEX);
                case FOREIGN_KEY -> Optional.of(FOREIGN_KEY);
                case CHECK -> Optional.of(CHECK);
            };
        }
    }

    PathChange inverse() {
        return new PathChange(object, name, part, after, before);
    }
}
