package io.github.ormgen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model that is edited at random, the same for the same seed. What it has keeps its number through all renames. */
final class RandomModel {

    private static final List<String> ENTITIES = List.of("Author", "Book", "Copy", "Desk", "Event");
    private static final List<String> FIELDS = List.of("alpha", "beta", "gamma", "delta");
    private static final Map<String, String> WIDER = Map.of("string(20)", "string(60)", "int", "long");
    private static final List<String> TYPES = List.of("string(20)", "string(60)", "int", "long", "Level", "boolean");

    /** A field or a relation; {@code former} is its name in the last revision. */
    private static final class Field {
        private String name = "";
        private String former = "";
        private String type = "";
        private boolean isOptional;
        private boolean takesNull;

        String column() {
            return target().isPresent() ? name + "_id" : name;
        }

        Optional<Integer> target() {
            return type.startsWith("#") ? Optional.of(Integer.valueOf(type.substring(1))) : Optional.empty();
        }
    }

    private static final class Entity {
        private String name = "";
        private String former = "";
        private final Map<Integer, Field> fields = new LinkedHashMap<>();
        private final Map<String, String> rows = new TreeMap<>();

        String table() {
            return "t_" + name.toLowerCase(Locale.ROOT);
        }
    }

    private final Random random;
    private final Map<Integer, Entity> entities = new LinkedHashMap<>();
    private final List<String> levels = new ArrayList<>(List.of("low"));
    private final Set<String> gone = new HashSet<>();
    private int last;

    RandomModel(long seed) {
        random = new Random(seed);
        entity();
        entity();
        entities.values().iterator().next().rows.put("one", "first");
    }

    /** Makes some edits, as between two revisions. */
    void edit() {
        gone.clear();
        entities.values().forEach(entity -> {
            entity.former = entity.name;
            entity.fields.values().forEach(field -> field.former = field.name);
        });
        for (int edits = 1 + random.nextInt(5); edits > 0; edits--) {
            Entity entity = one(entities);
            if (entity.fields.isEmpty()) {
                field(entity);
            }
            switch (random.nextInt(12)) {
                case 0 -> entity();
                case 1 -> drop();
                case 2 -> rename(entity);
                case 3, 4, 5 -> field(entity);
                case 6, 7 -> drop(entity);
                case 8 -> rename(entity, one(entity.fields));
                case 9 -> alter(one(entity.fields));
                case 10 -> levels.add("level" + levels.size());
                default -> row(entity);
            }
        }
    }

    private void entity() {
        free(ENTITIES, entities.values().stream().flatMap(RandomModel::names), "")
                .ifPresent(name -> {
                    Entity entity = new Entity();
                    entity.name = name;
                    entities.put(last++, entity);
                    field(entity);
                    field(entity);
                });
    }

    private void drop() {
        if (entities.size() > 1) {
            int dropped = one(entities.keySet());
            gone.add(entities.remove(dropped).former);
            entities.values().forEach(entity -> {
                entity.fields
                        .values()
                        .removeIf(field -> field.target()
                                .filter(target -> target == dropped)
                                .isPresent());
            });
        }
    }

    /** One that was ever required would be empty in the rows when it comes back, which stops the undo, as it should. */
    private void drop(Entity entity) {
        int dropped = one(entity.fields.keySet());
        if (entity.fields.get(dropped).takesNull) {
            gone.add(entity.former + "." + entity.fields.remove(dropped).former);
        }
    }

    private void rename(Entity entity) {
        free(ENTITIES, entities.values().stream().flatMap(RandomModel::names), "")
                .ifPresent(name -> entity.name = name);
    }

    private void field(Entity entity) {
        free(FIELDS, entity.fields.values().stream().flatMap(RandomModel::names), entity.former + ".")
                .ifPresent(name -> {
                    Field field = new Field();
                    field.name = name;
                    boolean isRelation = random.nextInt(5) == 0;
                    field.type = isRelation ? "#" + one(entities.keySet()) : one(TYPES);
                    field.isOptional = isRelation || random.nextBoolean();
                    field.takesNull = field.isOptional;
                    entity.fields.put(last++, field);
                });
    }

    private void rename(Entity entity, Field field) {
        free(FIELDS, entity.fields.values().stream().flatMap(RandomModel::names), entity.former + ".")
                .ifPresent(name -> field.name = name);
    }

    private void alter(Field field) {
        if (random.nextBoolean()) {
            field.type = WIDER.getOrDefault(field.type, field.type);
        } else if (field.target().isEmpty()) {
            field.isOptional = !field.isOptional;
            // What is empty when it becomes required again by the undo stops it, as it should.
            field.takesNull = false;
        }
    }

    private void row(Entity entity) {
        String key = one(List.of("one", "two", "three"));
        if (!entity.rows.isEmpty()) {
            if (random.nextBoolean()) {
                entity.rows.put(key, one(List.of("first", "second", "third")));
            } else if (entity.rows.size() > 1) {
                entity.rows.remove(key);
            }
        }
    }

    /** The model as a person writes it. */
    String text() {
        StringBuilder text = new StringBuilder("ormgen: 1\npackage: com.acme\nconventions: { id: identity }\n");
        text.append("enums: { Level: { ")
                .append(levels.stream()
                        .map(level -> level.toUpperCase(Locale.ROOT) + ": " + level)
                        .collect(Collectors.joining(", ")))
                .append(" } }\nentities:\n");
        entities.values().forEach(entity -> text.append(text(entity)));
        return text.toString();
    }

    private String text(Entity entity) {
        StringBuilder text = new StringBuilder("  " + entity.name + ":\n    table: " + entity.table() + "\n");
        text.append(renamed("    renamedFrom: ", entity.former, entity.name, "\n"));
        text.append(
                "    fields:\n      code: { type: string(9), naturalId: true, backfill: { sql: \"'c' || id\" } }\n");
        text.append("      label: string(20)?\n");
        StringBuilder relations = new StringBuilder();
        for (Field field : entity.fields.values()) {
            String former = renamed(", renamedFrom: ", field.former, field.name, "");
            if (field.target().isPresent()) {
                String target = entities.get(field.target().get()).name;
                relations.append("      %s: { one: %s?%s }\n".formatted(field.name, target, former));
            } else {
                String backfill = field.isOptional ? "" : ", backfill: " + backfill(field.type);
                String type = field.type + (field.isOptional ? "?" : "");
                text.append("      %s: { type: %s%s%s }\n".formatted(field.name, type, backfill, former));
            }
        }
        text.append(relations.isEmpty() ? "" : "    relations:\n" + relations);
        text.append(entity.rows.isEmpty() ? "" : "    rows:\n");
        entity.rows.forEach((key, label) -> text.append("      - { code: %s, label: %s%s }\n"
                .formatted(
                        key,
                        label,
                        entity.fields.values().stream()
                                .filter(field -> !field.isOptional)
                                .map(field -> ", " + field.name + ": " + backfill(field.type))
                                .collect(Collectors.joining()))));
        return text.toString();
    }

    private static String renamed(String before, String former, String name, String behind) {
        return former.isEmpty() || former.equals(name) ? "" : before + former + behind;
    }

    private static String backfill(String type) {
        return switch (type) {
            case "int", "long" -> "7";
            case "boolean" -> "true";
            case "Level" -> "LOW";
            default -> "\"x\"";
        };
    }

    /** A statement for each table that puts a row into it. */
    List<String> inserts() {
        List<String> inserts = new ArrayList<>();
        for (Entity entity : entities.values()) {
            Map<String, String> values = new LinkedHashMap<>(Map.of("code", "'r" + last++ + "'"));
            for (Field field : entity.fields.values()) {
                if (field.target().isEmpty() && !(field.takesNull && random.nextBoolean())) {
                    values.put(field.column(), value(field.type));
                }
            }
            inserts.add("insert into %s (%s) values (%s)"
                    .formatted(entity.table(), String.join(", ", values.keySet()), String.join(", ", values.values())));
        }
        return inserts;
    }

    private String value(String type) {
        return switch (type) {
            case "int", "long" -> String.valueOf(random.nextInt(1000));
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "Level" -> "'low'";
            default -> "'v" + random.nextInt(1000) + "'";
        };
    }

    /** The names of tables, and of the columns in them, by the numbers that they keep. */
    Map<Integer, Map<Integer, String>> columns() {
        Map<Integer, Map<Integer, String>> columns = new LinkedHashMap<>();
        entities.forEach((number, entity) -> {
            Map<Integer, String> own = new LinkedHashMap<>(Map.of(-1, "code"));
            entity.fields.forEach((id, field) -> own.put(id, field.column()));
            columns.put(number, own);
        });
        return columns;
    }

    /** The names of tables by the numbers that they keep. */
    Map<Integer, String> tables() {
        Map<Integer, String> tables = new LinkedHashMap<>();
        entities.forEach((number, entity) -> tables.put(number, entity.table()));
        return tables;
    }

    private <T> T one(Map<Integer, T> of) {
        return of.get(one(of.keySet()));
    }

    private <T> T one(Iterable<T> of) {
        List<T> all = new ArrayList<>();
        of.forEach(all::add);
        return all.get(random.nextInt(all.size()));
    }

    private static Stream<String> names(Entity entity) {
        return Stream.of(entity.name, entity.former);
    }

    private static Stream<String> names(Field field) {
        return Stream.of(field.name, field.former);
    }

    /** A name that nothing has, and nothing had in the last revision: there it would be taken for the same thing. */
    private Optional<String> free(List<String> names, Stream<String> taken, String where) {
        Set<String> used = taken.collect(Collectors.toSet());
        List<String> free = names.stream()
                .filter(name -> !used.contains(name) && !gone.contains(where + name))
                .toList();
        return free.isEmpty() ? Optional.empty() : Optional.of(one(free));
    }
}
