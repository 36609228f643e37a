package io.github.ormgen.reverse;

import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.Map;
import java.util.Optional;

/** Says one entity. */
record EntityText(
        EntitySketch entity,
        TypeInference kinds,
        ConventionsText conventions,
        Map<TableName, EntitySketch> entities,
        CollectionText collections) {

    Yaml.Entries yaml() {
        KeyText keys = new KeyText(entity);
        IndexText indexes = new IndexText(entity);
        CheckText checks = new CheckText(entity, kinds);
        Yaml.Entries relations = Yaml.block();
        new RelationText(entity, entities, keys, indexes).addTo(relations);
        collections.addTo(entity, relations);
        Yaml.Entries entries = Yaml.block();
        head(entries);
        return entries.withPart("fields", new FieldText(entity, kinds, keys, indexes, checks).yaml())
                .withPart("relations", relations)
                .withItems("unique", keys.listed())
                .withItems("indexes", indexes.listed())
                .withItems("checks", checks.listed());
    }

    private void head(Yaml.Entries entries) {
        NamingDetection style = entity.style();
        Table own = entity.table();
        String table = own.name().name();
        entries.withText("doc", own.comment().filter(text -> !text.isBlank()))
                .with("table", table, style.naming().table(entity.name()));
        if (!own.name().schema().equals(conventions.schema())) {
            entries.withText("schema", own.name().schema());
        }
        own.primaryKey()
                .ifPresent(key -> entries.with(
                        "primaryKeyName", key.name(), entity.names().primaryKey(table)));
        entries.with("id", entity.identity().flatMap(this::id));
        SystemColumns system = entity.system();
        said(entries, "timestamps", system.timestamps(style), conventions.isTimed());
        said(entries, "softDelete", system.softDelete(style), conventions.isSoftDeleted());
        said(entries, "version", system.version(style), conventions.isVersioned());
    }

    private static void said(Yaml.Entries entries, String key, Optional<Yaml> value, boolean isConvention) {
        Optional<Yaml> usual = isConvention ? Optional.of(Yaml.word("true")) : Optional.empty();
        if (!value.equals(usual)) {
            entries.with(key, value.orElse(Yaml.word("false")));
        }
    }

    private Optional<Yaml> id(Identity identity) {
        String column = identity.column().name();
        String field = entity.field(column).orElse(column);
        String type = kinds.type(identity.column()).orElse("long");
        boolean isGenerator = conventions.id().equals(Optional.of(identity.generator()));
        Yaml.Entries id = Yaml.entries().with("field", field, "id");
        id.with("column", column, entity.style().naming().column(field));
        id.with("type", type, identity.column().type() == Simple.UUID ? "uuid" : "long")
                .with(
                        "allocation",
                        identity.allocation()
                                .filter(count -> !conventions.isUsual(count))
                                .map(count -> Yaml.word(String.valueOf(count))));
        identity.sequence()
                .ifPresent(sequence -> id.with(
                        "sequence",
                        sequence.name().name(),
                        Naming.sequence(entity.table().name().name())));
        if (id.isEmpty()) {
            return isGenerator ? Optional.empty() : Optional.of(Yaml.text(identity.generator()));
        }
        return Optional.of(isGenerator ? id : id.with("generator", identity.generator()));
    }
}
