package io.github.ormgen.model;

import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param type the name of the database's own type, for the storage {@code NATIVE}
 */
public record EnumClass(
        ClassName name,
        Location at,
        Optional<String> doc,
        Optional<String> renamedFrom,
        Storage storage,
        TableName type,
        List<Constant> constants) {

    /** Whether a constant's stored value is not its name, so that the class must hold the values. */
    public boolean hasStoredValues() {
        return constants.stream().anyMatch(constant -> !constant.name().equals(constant.value()));
    }

    /** How long a column is that holds its values as text: as the longest, if an attribute's type does not ask for more. */
    public int length(DataType.OfEnum type) {
        return constants.stream()
                .mapToInt(constant -> constant.value().length())
                .reduce(type.length().orElse(1), Math::max);
    }

    /** How an enum's constants are stored. */
    public enum Storage {
        /** As text with a check. */
        STRING,
        /** In a type of the database's own. */
        NATIVE,
        /** As their number, from 0. */
        ORDINAL
    }

    /** A constant: its name and what is stored for it. */
    public record Constant(String name, String value, Optional<String> doc, Optional<String> renamedFrom) {}
}
