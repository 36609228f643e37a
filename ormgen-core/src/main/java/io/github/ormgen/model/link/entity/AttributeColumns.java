package io.github.ormgen.model.link.entity;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.model.link.naming.ColumnNames;
import io.github.ormgen.spec.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the columns of attributes that keys and indexes name. */
record AttributeColumns(String entity, ColumnNames names, Diagnostics diagnostics) {

    /** The columns of an attribute, empty if there are none. */
    List<String> of(String attribute) {
        return names.of(attribute);
    }

    /** The columns of several attributes in order; empty after an error. */
    Optional<List<String>> all(List<Located<String>> attributes, String what) {
        List<String> columns = new ArrayList<>();
        boolean known = true;
        for (Located<String> attribute : attributes) {
            List<String> found = of(attribute, what);
            known &= !found.isEmpty();
            columns.addAll(found);
        }
        return known ? Optional.of(columns) : Optional.empty();
    }

    /** The columns of an attribute; empty after an error. */
    List<String> of(Located<String> attribute, String what) {
        List<String> columns = of(attribute.value());
        if (columns.isEmpty()) {
            String hint = Nearest.hint(attribute.value(), names.byAttribute().keySet());
            diagnostics.error(
                    Code.KEY_ATTRIBUTE,
                    attribute.at(),
                    what + " names '" + attribute.value() + "', which is not a field or relation of " + entity
                            + " with a column.",
                    hint);
        }
        return columns;
    }
}
