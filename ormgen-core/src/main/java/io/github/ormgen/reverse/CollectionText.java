package io.github.ormgen.reverse;

import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.reverse.ReferenceFinder.JoinTable;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Says the relations of entities that own no foreign key: over join tables, to what is a part of an entity, and to join
 * entities.
 */
final class CollectionText {

    private final Map<TableName, EntitySketch> entities;
    private final Map<TableName, Yaml.Entries> byEntity = new HashMap<>();

    CollectionText(Map<TableName, EntitySketch> entities, List<JoinTable> joinTables) {
        this.entities = entities;
        joinTables.forEach(this::add);
        entities.values().forEach(this::addInverses);
    }

    void addTo(EntitySketch entity, Yaml.Entries entries) {
        of(entity).entries().forEach(entries::with);
    }

    private Yaml.Entries of(EntitySketch entity) {
        return byEntity.computeIfAbsent(entity.table().name(), table -> Yaml.entries());
    }

    private EntitySketch entity(Reference reference) {
        return Objects.requireNonNull(entities.get(reference.key().target()));
    }

    private void add(JoinTable link) {
        EntitySketch owner = entity(link.own());
        EntitySketch target = entity(link.inverse());
        boolean isSelf = owner.equals(target);
        String stem = isSelf ? EntitySketch.stem(link.inverse().columns().get(0)) : Naming.decapitalize(target.name());
        String name = owner.newName(Plural.of(stem));
        of(owner).with(name, owning(link, owner, target, name));
        String stemOfOwn = EntitySketch.stem(link.own().columns().get(0));
        boolean isOther = isSelf && !stemOfOwn.equals(Naming.decapitalize(owner.name()));
        String back =
                isOther ? Plural.of(stemOfOwn) : isSelf ? name + "Of" : Plural.of(Naming.decapitalize(owner.name()));
        addInverse(target, back, owner, name);
    }

    private void addInverse(EntitySketch entity, String wanted, EntitySketch owner, String mappedBy) {
        of(entity)
                .with(
                        entity.newName(wanted),
                        Yaml.entries().with("many", owner.name()).with("mappedBy", mappedBy));
    }

    private static Yaml owning(JoinTable link, EntitySketch owner, EntitySketch target, String name) {
        String prefix = owner.equals(target) ? Plural.singular(name).orElse(name) : target.name();
        return Yaml.entries()
                .with("many", target.name())
                .with("through", through(link, owner.style(), owner.name(), prefix))
                .withText("doc", link.table().comment().filter(text -> !text.isBlank()));
    }

    /** The join table; what its columns are called after decides what need not be said. */
    private static Yaml through(JoinTable link, NamingDetection style, String own, String inverse) {
        String table = link.table().name().name();
        Yaml.Entries through = Yaml.entries().with("table", table);
        side(through, word -> word, link, link.own(), style, own);
        side(through, word -> "inverse" + Words.capitalize(word), link, link.inverse(), style, inverse);
        link.table()
                .primaryKey()
                .ifPresent(key -> through.with(
                        "primaryKeyName",
                        key.name(),
                        style.naming().constraints().primaryKey(table)));
        boolean isIndexed = link.table().indexes().stream()
                .anyMatch(index -> index.serves(link.inverse().columns()));
        if (!isIndexed) {
            through.with("index", false);
        }
        return through.entries().size() == 1 ? Yaml.text(table) : through;
    }

    private static void side(
            Yaml.Entries through,
            UnaryOperator<String> key,
            JoinTable link,
            Reference reference,
            NamingDetection style,
            String stem) {
        List<String> columns = reference.columns();
        if (!RelationText.usual(style, stem, reference.key().targetColumns()).equals(columns)) {
            through.withOneOrAll(key.apply("column"), key.apply("columns"), columns);
        }
        String usual =
                style.naming().constraints().foreignKey(link.table().name().name(), columns);
        through.with(key.apply("constraint"), reference.key().name(), usual);
        RelationText.action(through, key.apply("onDelete"), reference.key().onDelete(), false);
        RelationText.action(through, key.apply("onUpdate"), reference.key().onUpdate(), false);
    }

    /** What goes with its owner is a part of it, and a join entity is a part of both its sides. */
    private void addInverses(EntitySketch entity) {
        Map<Reference, String> all = entity.relations();
        boolean isJoin = all.keySet().stream().filter(Reference::isId).count() > 1;
        all.forEach((reference, name) -> {
            boolean isPart = reference.key().onDelete() == ReferentialAction.CASCADE || (reference.isId() && isJoin);
            boolean isOnly = all.keySet().stream()
                            .filter(other ->
                                    other.key().target().equals(reference.key().target()))
                            .count()
                    == 1;
            boolean isOne = Stream.concat(entity.table().primaryKey().stream(), entity.table().uniqueKeys().stream())
                    .anyMatch(key -> key.ownColumns().equals(reference.columns()));
            if (isPart && isOnly && !isOne) {
                addInverse(entity(reference), Plural.of(Naming.decapitalize(entity.name())), entity, name);
            }
        });
    }
}
