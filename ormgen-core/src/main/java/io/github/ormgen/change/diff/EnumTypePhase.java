package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes enum types: they grow before columns change, and shrink after. */
record EnumTypePhase(
        Schema before, Schema after, SchemaMatching matching, MigrationHints intentions, ChangeBuilder evolution) {

    /** New types, renamed and new values. */
    void grow() {
        for (EnumType type : after.enumTypes()) {
            if (matching.enumTypes().containsValue(type.name())) {
                rename(type);
                add(type);
            } else {
                evolution.add(EnumTypeChange.create(type));
            }
        }
    }

    /** Values that go, and the order of those that stay. */
    void shrink() {
        for (EnumType type : after.enumTypes()) {
            if (matching.enumTypes().containsValue(type.name())) {
                List<String> now = values(type);
                for (int i = now.size() - 1; i >= 0; i--) {
                    if (!type.values().contains(now.get(i))) {
                        alter(type, without(values(type), now.get(i)));
                    }
                }
                if (!values(type).equals(type.values())) {
                    alter(type, type.values());
                }
            }
        }
    }

    /** Types that no column has any more. */
    void drop(TargetNames names) {
        before.enumTypes().stream()
                .filter(type -> !matching.enumTypes().containsKey(type.name()))
                .forEach(type -> evolution.add(EnumTypeChange.drop(evolution.enumType(names.enumType(type.name())))));
    }

    private void rename(EnumType type) {
        Map<String, String> former = intentions.formerValues().getOrDefault(type.path(), Map.of());
        ValueRenames.of(former, values(type))
                .forEach(rename -> evolution.add(RenameValue.ofType(type.name(), rename.before(), rename.after())));
    }

    private void add(EnumType type) {
        for (int i = 0; i < type.values().size(); i++) {
            String value = type.values().get(i);
            List<String> now = values(type);
            if (!now.contains(value)) {
                int index = i == 0 ? 0 : now.indexOf(type.values().get(i - 1)) + 1;
                now.add(index, value);
                alter(type, now);
            }
        }
    }

    private void alter(EnumType type, List<String> values) {
        EnumType now = evolution.enumType(type.name());
        evolution.add(EnumTypeChange.alter(now, now.withValues(values)));
    }

    private static List<String> without(List<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }

    private List<String> values(EnumType type) {
        return new ArrayList<>(evolution.enumType(type.name()).values());
    }
}
