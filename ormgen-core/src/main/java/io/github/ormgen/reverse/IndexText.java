package io.github.ormgen.reverse;

import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says the indexes of one entity: those of relations come by themselves, those of single fields stand there. Used once. */
final class IndexText {

    private final EntitySketch entity;
    private final Set<String> indexedFields = new HashSet<>();
    private final Set<Reference> unindexed = new HashSet<>();
    private final List<Yaml> listed = new ArrayList<>();
    private final List<List<String>> covered = new ArrayList<>();

    IndexText(EntitySketch entity) {
        this.entity = entity;
        entity.table().primaryKey().map(PrimaryKey::columns).ifPresent(covered::add);
        entity.table().uniqueKeys().stream()
                .filter(key -> !key.livingOnly())
                .map(UniqueKey::columns)
                .forEach(covered::add);
        List<Index> automatic = entity.table().indexes().stream()
                .filter(this::isUsualOfRelation)
                .toList();
        entity.table().indexes().stream()
                .filter(index -> !automatic.contains(index))
                .forEach(this::add);
        automatic.stream().filter(index -> isCovered(index.ownColumns())).forEach(this::add);
        entity.relations().keySet().stream()
                .filter(reference -> !isCovered(reference.columns()))
                .filter(reference ->
                        automatic.stream().noneMatch(index -> index.ownColumns().equals(reference.columns())))
                .forEach(unindexed::add);
    }

    /** Whether it is the index that a relation would get without a word. */
    private boolean isUsualOfRelation(Index index) {
        return isPlain(index)
                && isUsual(index)
                && entity.relations().keySet().stream()
                        .anyMatch(reference -> reference.columns().equals(index.ownColumns()));
    }

    private boolean isUsual(Index index) {
        String table = entity.table().name().name();
        return index.plainColumns()
                .map(columns -> index.unique()
                        ? entity.names().uniqueKey(table, columns)
                        : entity.names().index(table, columns))
                .filter(index.name()::equals)
                .isPresent();
    }

    private static boolean isPlain(Index index) {
        return !index.unique() && index.where().isEmpty() && SchemaCleanup.isOfColumns(index);
    }

    private boolean isCovered(List<String> columns) {
        return covered.stream().anyMatch(key -> EntitySketch.begins(key, columns));
    }

    private void add(Index index) {
        boolean isOfField = isPlain(index)
                && isUsual(index)
                && index.parts().size() == 1
                && entity.isField(index.ownColumns().get(0));
        if (isOfField) {
            indexedFields.add(index.ownColumns().get(0));
            covered.add(index.ownColumns());
        } else {
            item(index).ifPresent(item -> {
                listed.add(item);
                covered.add(index.leadingColumns());
            });
        }
    }

    private Optional<Yaml> item(Index index) {
        List<String> on = new ArrayList<>();
        List<IndexPart> parts = index.parts();
        int i = 0;
        while (i < parts.size()) {
            Optional<Part> part = part(parts.subList(i, parts.size()));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            on.add(part.get().text());
            i += part.get().columns();
        }
        Optional<List<String>> include = entity.attributes(index.include());
        Optional<Yaml> where = index.where().flatMap(sql -> SqlPatterns.yaml(sql, entity::placeholder));
        if (include.isEmpty() || where.isPresent() != index.where().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(item(index, on, where, include.get()));
    }

    private Yaml item(Index index, List<String> on, Optional<Yaml> where, List<String> include) {
        Yaml.Entries entries = Yaml.entries().with("on", Yaml.texts(on));
        if (!isUsual(index)) {
            entries.with("name", index.name());
        }
        entries.withFlag("unique", index.unique())
                .with("where", where)
                .withText("using", index.method())
                .withItems("include", include.stream().map(Yaml::text).toList());
        return entries.entries().size() == 1 ? Yaml.texts(on) : entries;
    }

    /** What stands for the first of these parts, or for as many as a relation has columns. */
    private record Part(String text, int columns) {}

    private Optional<Part> part(List<IndexPart> parts) {
        IndexPart first = parts.get(0);
        String direction = direction(first);
        if (first instanceof IndexPart.OfExpression expression) {
            return SqlPatterns.common(expression.expression().withColumns(entity::placeholder))
                    .map(sql -> new Part((sql.indexOf('(') < 0 ? "(" + sql + ")" : sql) + direction, 1));
        }
        String column = ((IndexPart.OfColumn) first).column();
        Optional<Part> single = entity.attributes(List.of(column)).map(names -> new Part(names.get(0) + direction, 1));
        return single.or(() -> relation(parts, column).map(part -> new Part(part.text() + direction, part.columns())));
    }

    private Optional<Part> relation(List<IndexPart> parts, String column) {
        return entity.relations().entrySet().stream()
                .filter(relation -> relation.getKey().columns().get(0).equals(column))
                .filter(relation -> isAll(parts, relation.getKey().columns()))
                .map(relation -> new Part(
                        relation.getValue(), relation.getKey().columns().size()))
                .findFirst();
    }

    private static boolean isAll(List<IndexPart> parts, List<String> columns) {
        IndexPart first = parts.get(0);
        return EntitySketch.begins(
                parts,
                columns.stream()
                        .<IndexPart>map(column -> new IndexPart.OfColumn(column, first.order(), first.nulls()))
                        .toList());
    }

    private static String direction(IndexPart part) {
        String order = part.order() == IndexPart.Order.DESCENDING ? " desc" : "";
        return order
                + switch (part.nulls()) {
                    case DEFAULT -> "";
                    case FIRST -> " nulls first";
                    case LAST -> " nulls last";
                };
    }

    boolean isIndexed(String column) {
        return indexedFields.contains(column);
    }

    boolean isUnindexed(Reference reference) {
        return unindexed.contains(reference);
    }

    /** The key {@code indexes}. */
    List<Yaml> listed() {
        return listed;
    }
}
