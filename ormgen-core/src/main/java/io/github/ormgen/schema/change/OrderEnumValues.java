package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import java.util.List;

/** Another order of an enum type's values. */
public record OrderEnumValues(TableName type, List<String> before, List<String> after) implements Change {
    /** Keeps copies of the lists. */
    public OrderEnumValues {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public Change inverse() {
        return new OrderEnumValues(type, after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.orderEnumValues(this);
    }
}
