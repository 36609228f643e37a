package io.github.ormgen.change.diff;

import io.github.ormgen.schema.TablePart;
import java.util.Comparator;
import java.util.List;

/** The order in which the parts of a table come and go. */
enum ConstraintOrder {
    FOREIGN_KEYS,
    /** Primary key, unique keys, indexes, checks. */
    REST;

    /** Those of these parts that go now, the last made first. */
    List<TablePart> dropped(List<TablePart> parts) {
        return parts.stream()
                .filter(this::has)
                .sorted(Comparator.comparing(TablePart::kind).reversed().thenComparing(TablePart::name))
                .toList();
    }

    /** Those of these parts that come now. */
    List<TablePart> added(List<TablePart> parts) {
        return parts.stream().filter(this::has).sorted(TablePart.ORDER).toList();
    }

    private boolean has(TablePart part) {
        return (part.kind() == TablePart.Kind.FOREIGN_KEY) == (this == FOREIGN_KEYS);
    }
}
