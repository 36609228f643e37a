package io.github.ormgen.reverse;

import io.github.ormgen.reverse.EntitySketch.Attribute;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.IndexPart.OfColumn;
import io.github.ormgen.schema.IndexPart.OfExpression;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says the unique keys and indexes of one entity: with its fields and relations where that is enough, else in lists. Relations
 * have indexes without a word.
 */
final class KeyText {

    private final EntitySketch entity;
    private final Set<List<String>> unique = new HashSet<>();
    private final Set<List<String>> indexed = new HashSet<>();
    private final List<Yaml> listedKeys = new ArrayList<>();
    private final List<Yaml> listedIndexes = new ArrayList<>();
    private final List<TablePart> said = new ArrayList<>();

    KeyText(EntitySketch entity) {
        this.entity = entity;
        List<String> id = entity.table().keyColumns();
        entity.table().uniqueKeys().stream()
                .filter(key -> !key.columns().equals(id))
                .forEach(this::add);
        entity.table().primaryKey().ifPresent(said::add);
        said.addAll(entity.table().uniqueKeys());
        List<Index> automatic = new ArrayList<>();
        for (Index index : entity.table().indexes()) {
            if (isUsualOfRelation(index)) {
                automatic.add(index);
            } else {
                add(index);
            }
        }
        automatic.forEach(index -> {
            if (isSaid(index.columns())) {
                add(index);
            } else {
                indexed.add(index.columns());
            }
        });
    }

    private void add(UniqueKey key) {
        boolean isUsual = key.name().equals(entity.names().uniqueKey(entity.tableName(), key.columns()));
        boolean isField = isUsual && isField(key.columns());
        boolean isRelation = entity.relations().keySet().stream()
                .anyMatch(reference -> reference.columns().equals(key.columns()));
        if (isField || isRelation) {
            unique.add(key.columns());
        }
        if (!isField && !(isUsual && isRelation)) {
            entity.attributes(key.columns())
                    .ifPresent(
                            on -> listedKeys.add(item(on, key.name(), isUsual).shortest()));
        }
    }

    private boolean isField(List<String> columns) {
        return columns.size() == 1 && entity.isField(columns.get(0));
    }

    private static Yaml.Entries item(List<String> on, String name, boolean isUsual) {
        Yaml.Entries item = Yaml.entries().with("on", Yaml.texts(on));
        return isUsual ? item : item.with("name", name);
    }

    private boolean isSaid(List<String> columns) {
        return said.stream().anyMatch(part -> part.serves(columns));
    }

    /** Whether it is the index that a relation would get without a word. */
    private boolean isUsualOfRelation(Index index) {
        return isPlain(index)
                && isUsual(index)
                && entity.relations().keySet().stream()
                        .anyMatch(reference -> reference.columns().equals(index.columns()));
    }

    private boolean isUsual(Index index) {
        return index.plainColumns()
                .map(columns -> index.unique()
                        ? entity.names().uniqueKey(entity.tableName(), columns)
                        : entity.names().index(entity.tableName(), columns))
                .filter(index.name()::equals)
                .isPresent();
    }

    private static boolean isPlain(Index index) {
        return !index.unique() && index.where().isEmpty() && SchemaCleanup.isOfColumns(index);
    }

    private void add(Index index) {
        if (isPlain(index) && isUsual(index) && isField(index.columns())) {
            indexed.add(index.columns());
            said.add(index);
        } else {
            item(index).ifPresent(item -> {
                listedIndexes.add(item);
                said.add(index);
            });
        }
    }

    private Optional<Yaml> item(Index index) {
        Optional<List<String>> on = EntitySketch.attributes(index.parts(), this::first);
        Optional<List<String>> include = entity.attributes(index.include());
        Optional<Yaml> where = index.where().flatMap(sql -> SqlPatterns.yaml(sql, entity::placeholder));
        if (on.isEmpty()
                || include.isEmpty()
                || where.isPresent() != index.where().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(item(on.get(), index.name(), isUsual(index))
                .withFlag("unique", index.unique())
                .with("where", where)
                .withText("using", index.method())
                .withItems("include", include.get().stream().map(Yaml::text).toList())
                .shortest());
    }

    /** What stands for the first of these parts, or for as many as a relation has columns. */
    private Optional<Attribute> first(List<IndexPart> parts) {
        IndexPart first = parts.get(0);
        Optional<Attribute> attribute = first instanceof OfExpression part
                ? SqlPatterns.common(part.expression().withColumns(entity::placeholder))
                        .map(sql -> new Attribute(sql.indexOf('(') < 0 ? "(" + sql + ")" : sql, 1))
                : entity.first(parts.stream()
                        .takeWhile(part ->
                                part instanceof OfColumn && direction(part).equals(direction(first)))
                        .map(part -> ((OfColumn) part).column())
                        .toList());
        return attribute.map(found -> new Attribute(found.name() + direction(first), found.columns()));
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

    boolean isUnique(List<String> columns) {
        return unique.contains(columns);
    }

    boolean isIndexed(String column) {
        return indexed.contains(List.of(column));
    }

    boolean isUnindexed(Reference reference) {
        return !indexed.contains(reference.columns()) && !isSaid(reference.columns());
    }

    /** The key {@code unique}. */
    List<Yaml> listedKeys() {
        return listedKeys;
    }

    /** The key {@code indexes}. */
    List<Yaml> listedIndexes() {
        return listedIndexes;
    }
}
