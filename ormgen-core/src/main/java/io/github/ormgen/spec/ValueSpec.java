package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.spec.EntitySpec.RowSpec;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as it was written in a reference row: what it means depends on the type it is for. */
public sealed interface ValueSpec {

    /** Where it was written. */
    Location at();

    /** The value as JSON has it: maps, lists, texts, numbers, booleans, and an empty {@link Optional} for null. */
    Object tree();

    /** A single value. */
    record Single(ScalarText text) implements ValueSpec {
        @Override
        public Location at() {
            return text.at();
        }

        @Override
        public Object tree() {
            ScalarKind kind = text.quoted() ? ScalarKind.TEXT : ScalarKind.of(text.text());
            boolean isDecimal = text.text().chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
            return switch (kind) {
                case BOOLEAN -> Boolean.valueOf(text.text());
                case INTEGER, DECIMAL -> isDecimal ? new BigDecimal(text.text()) : text.text();
                case TEXT, NULL -> text.text();
            };
        }
    }

    /** No value: {@code null}. */
    record Nothing(Location at) implements ValueSpec {
        @Override
        public Object tree() {
            return Optional.empty();
        }
    }

    /** A list. */
    record Several(List<ValueSpec> values, Location at) implements ValueSpec {

        @Override
        public Object tree() {
            return values.stream().map(ValueSpec::tree).toList();
        }
    }

    /** A mapping. */
    record Members(List<RowSpec.Entry> values, Location at) implements ValueSpec {

        @Override
        public Object tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            values.forEach(entry -> tree.put(entry.name().value(), entry.value().tree()));
            return tree;
        }
    }
}
