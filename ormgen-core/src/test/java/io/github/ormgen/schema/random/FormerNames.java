package io.github.ormgen.schema.random;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a model would say of renames between two times. */
record FormerNames(Snapshot then, Snapshot now) {

    /** The former name of each path: of entities, attributes and enums, and of what is embedded segment by segment. */
    Map<String, String> all() {
        Map<String, String> former = new HashMap<>();
        now.tables().keySet().forEach(id -> whole(id, former));
        now.paths().keySet().stream()
                .filter(id -> !now.tables().containsKey(id) && !id.contains(">"))
                .filter(id -> now.paths().get(id).contains("."))
                .forEach(id -> segments(id, former));
        now.types().keySet().forEach(id -> whole(id, former));
        now.views().forEach(id -> whole(id, former));
        return former;
    }

    private void whole(String id, Map<String, String> former) {
        String path = now.paths().get(id);
        String old = then.paths().get(id);
        boolean isJoin = path.contains(".");
        if (old != null && !old.equals(path) && !isJoin) {
            former.put(path, old);
        }
    }

    private void segments(String id, Map<String, String> former) {
        String old = then.paths().get(id);
        if (old == null) {
            return;
        }
        String[] before = old.split("\\.");
        String[] after = now.paths().get(id).split("\\.");
        StringBuilder path = new StringBuilder(after[0]);
        for (int i = 1; i < after.length && after.length == before.length; i++) {
            path.append('.').append(after[i]);
            if (!after[i].equals(before[i])) {
                former.put(path.toString(), before[i]);
            }
        }
    }

    /** By the path of an enum type, or of a column that stores an enum as text: the former values by the present ones. */
    static Map<String, Map<String, String>> values(Sketch sketch, Snapshot then) {
        Map<String, Map<String, String>> values = new HashMap<>();
        for (EnumSketch type : sketch.enums) {
            Map<String, String> renamed = new HashMap<>();
            type.constants.forEach(constant -> Optional.ofNullable(then.paths().get(constant.id))
                    .filter(old -> !old.equals(constant.value))
                    .ifPresent(old -> renamed.put(constant.value, old)));
            if (!renamed.isEmpty()) {
                if (type.isNative) {
                    values.put(type.name, renamed);
                }
                sketch.tables.forEach(table -> table.columns.stream()
                        .filter(column -> column.values.filter(type::equals).isPresent())
                        .forEach(column -> values.put(column.path(table), renamed)));
            }
        }
        return values;
    }
}
