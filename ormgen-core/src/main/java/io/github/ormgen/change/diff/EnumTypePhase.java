package io.github.ormgen.change.diff;

import io.github.ormgen.change.Change.RenameValue;
import io.github.ormgen.change.Edit.EnumTypeChange;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes enum types: they grow before columns change, and shrink after. */
record EnumTypePhase(DiffContext diff) {

    /** New types, renamed and new values. */
    void grow() {
        for (EnumType type : diff.after.enumTypes()) {
            if (livesOn(type)) {
                rename(type);
                add(type);
            } else {
                diff.add(EnumTypeChange.create(type));
            }
        }
    }

    /** Values that go, and the order of those that stay. */
    void shrink() {
        diff.after.enumTypes().stream().filter(this::livesOn).forEach(type -> {
            List<String> now = values(type);
            for (int i = now.size() - 1; i >= 0; i--) {
                if (!type.values().contains(now.get(i))) {
                    List<String> rest = values(type);
                    rest.remove(now.get(i));
                    alter(type, rest);
                }
            }
            if (!values(type).equals(type.values())) {
                alter(type, type.values());
            }
        });
    }

    /** Types that no column has any more. */
    void drop() {
        diff.before.enumTypes().stream()
                .filter(type -> !diff.matching.enumTypes().containsKey(type.name()))
                .forEach(type -> diff.add(
                        EnumTypeChange.drop(now(diff.names.enumTypes().getOrDefault(type.name(), type.name())))));
    }

    private boolean livesOn(EnumType type) {
        return diff.matching.enumTypes().containsValue(type.name());
    }

    private void rename(EnumType type) {
        Map<String, String> former = diff.intentions.formerValues().getOrDefault(type.path(), Map.of());
        ValueRenames.of(former, values(type))
                .forEach(rename -> diff.add(RenameValue.ofType(type.name(), rename.before(), rename.after())));
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
        EnumType now = now(type.name());
        diff.add(EnumTypeChange.alter(now, now.withValues(values)));
    }

    private List<String> values(EnumType type) {
        return new ArrayList<>(now(type.name()).values());
    }

    private EnumType now(TableName type) {
        return diff.now().enumType(type).orElseThrow();
    }
}
