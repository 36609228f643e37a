package io.github.ormgen.reverse;

import io.github.ormgen.model.Plural;
import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.reverse.ReferenceFinder.JoinTable;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.TableName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says the relations of entities: those with foreign keys; and those without, over join tables, to what is a part of an
 * entity, and to join entities.
 */
final class RelationText {

    private static final Map<ReferentialAction, String> ACTIONS = Map.of(
            ReferentialAction.RESTRICT, "restrict",
            ReferentialAction.CASCADE, "cascade",
            ReferentialAction.SET_NULL, "setNull");

    private final Map<TableName, EntitySketch> entities;
    private final NamingDetection style;
    private final Map<TableName, Yaml.Entries> collections = new HashMap<>();

    RelationText(Map<TableName, EntitySketch> entities, List<JoinTable> joinTables, NamingDetection style) {
        this.entities = entities;
        this.style = style;
        joinTables.forEach(this::add);
        entities.values().forEach(this::addInverses);
    }

    /** The key {@code relations}. */
    Yaml.Entries of(EntitySketch entity, KeyText keys) {
        Yaml.Entries relations = Yaml.block();
        entity.relations().forEach((reference, name) -> relations.with(name, relation(entity, reference, name, keys)));
        collections(entity).entries().forEach(relations::with);
        return relations;
    }

    private Yaml relation(EntitySketch entity, Reference reference, String name, KeyText keys) {
        EntitySketch target = entity(reference);
        Yaml.Entries relation = Yaml.entries().with("one", target.name() + (reference.isOptional() ? "?" : ""));
        addColumns(relation, "", reference, name);
        if (!reference.isToId()) {
            List<String> referenced = reference.key().targetColumns();
            relation.withOneOrAll(
                    "references", "references", target.attributes(referenced).orElse(referenced));
        }
        relation.withFlag("id", reference.isId()).withFlag("unique", keys.isUnique(reference.columns()));
        addActions(relation, "", reference);
        if (keys.isUnindexed(reference)) {
            relation.with("index", false);
        }
        String usual = entity.names().foreignKey(entity.tableName(), reference.columns());
        return relation.with("constraint", reference.key().name(), usual)
                .withDoc(reference.columns().stream()
                        .flatMap(column -> entity.table().column(column).stream())
                        .flatMap(column -> column.comment().stream())
                        .filter(text -> !text.isBlank())
                        .findFirst());
    }

    /** The columns of a foreign key, unless they are called after a word as they usually are. */
    private void addColumns(Yaml.Entries entries, String prefix, Reference reference, String word) {
        String stem = style.naming().column(word);
        List<String> usual = reference.key().targetColumns().stream()
                .map(column -> LongNames.shorten(stem + "_" + column))
                .toList();
        if (!usual.equals(reference.columns())) {
            entries.withOneOrAll(key(prefix, "column"), key(prefix, "columns"), reference.columns());
        }
    }

    private static void addActions(Yaml.Entries entries, String prefix, Reference reference) {
        addAction(entries, key(prefix, "onDelete"), reference.key().onDelete(), reference);
        addAction(entries, key(prefix, "onUpdate"), reference.key().onUpdate(), reference);
    }

    private static void addAction(Yaml.Entries entries, String key, ReferentialAction action, Reference reference) {
        boolean isPossible = action != ReferentialAction.SET_NULL || reference.isOptional();
        entries.withText(key, Optional.ofNullable(ACTIONS.get(action)).filter(word -> isPossible));
    }

    private static String key(String prefix, String word) {
        return prefix.isEmpty() ? word : prefix + Words.capitalize(word);
    }

    private EntitySketch entity(Reference reference) {
        return Objects.requireNonNull(entities.get(reference.target()));
    }

    private Yaml.Entries collections(EntitySketch entity) {
        return collections.computeIfAbsent(entity.table().name(), table -> Yaml.entries());
    }

    private void add(JoinTable link) {
        EntitySketch owner = entity(link.own());
        EntitySketch target = entity(link.inverse());
        boolean isSelf = owner.equals(target);
        String own = Naming.decapitalize(owner.name());
        String stem = isSelf ? EntitySketch.stem(link.inverse().columns().get(0)) : Naming.decapitalize(target.name());
        String name = owner.newName(Plural.of(stem));
        String inverse = isSelf ? Plural.singular(name).orElse(name) : target.name();
        collections(owner)
                .with(
                        name,
                        Yaml.entries()
                                .with("many", target.name())
                                .with("through", through(link, owner.name(), inverse))
                                .withDoc(link.table().comment()));
        String stemOfOwn = EntitySketch.stem(link.own().columns().get(0));
        boolean isNamed = isSelf && stemOfOwn.equals(own);
        addInverse(target, isNamed ? name + "Of" : Plural.of(isSelf ? stemOfOwn : own), owner, name);
    }

    private void addInverse(EntitySketch entity, String wanted, EntitySketch owner, String mappedBy) {
        Yaml inverse = Yaml.entries().with("many", owner.name()).with("mappedBy", mappedBy);
        collections(entity).with(entity.newName(wanted), inverse);
    }

    /** The join table; what its columns are called after decides what need not be said. */
    private Yaml through(JoinTable link, String own, String inverse) {
        String table = link.table().name().name();
        Yaml.Entries through = Yaml.entries().with("table", table);
        addSide(through, "", link, link.own(), own);
        addSide(through, "inverse", link, link.inverse(), inverse);
        String usual = style.naming().constraints().primaryKey(table);
        link.table().primaryKey().ifPresent(key -> through.with("primaryKeyName", key.name(), usual));
        boolean isIndexed = link.table().indexes().stream()
                .anyMatch(index -> index.serves(link.inverse().columns()));
        if (!isIndexed) {
            through.with("index", false);
        }
        return through.shortest();
    }

    private void addSide(Yaml.Entries through, String prefix, JoinTable link, Reference reference, String word) {
        addColumns(through, prefix, reference, word);
        String usual =
                style.naming().constraints().foreignKey(link.table().name().name(), reference.columns());
        through.with(key(prefix, "constraint"), reference.key().name(), usual);
        addActions(through, prefix, reference);
    }

    /** What goes with its owner is a part of it, and a join entity is a part of both its sides. */
    private void addInverses(EntitySketch entity) {
        Map<Reference, String> all = entity.relations();
        boolean isJoin = all.keySet().stream().filter(Reference::isId).count() > 1;
        all.forEach((reference, name) -> {
            boolean isPart = reference.key().onDelete() == ReferentialAction.CASCADE || (reference.isId() && isJoin);
            boolean isOnly = all.keySet().stream()
                            .filter(other -> other.target().equals(reference.target()))
                            .count()
                    == 1;
            boolean isOne = Stream.concat(entity.table().primaryKey().stream(), entity.table().uniqueKeys().stream())
                    .anyMatch(key -> key.columns().equals(reference.columns()));
            if (isPart && isOnly && !isOne) {
                addInverse(entity(reference), Plural.of(Naming.decapitalize(entity.name())), entity, name);
            }
        });
    }
}
