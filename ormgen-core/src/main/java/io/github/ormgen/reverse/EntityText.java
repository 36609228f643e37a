package io.github.ormgen.reverse;

import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;

/** Says one entity. */
record EntityText(
        EntitySketch entity,
        TypeInference kinds,
        ConventionsText conventions,
        EntitySketch.Names names,
        RelationText.TargetFields targets,
        CollectionText collections) {

    Yaml.Entries yaml() {
        KeyText keys = new KeyText(entity);
        IndexText indexes = new IndexText(entity);
        CheckText checks = new CheckText(entity, kinds);
        Yaml.Entries entries = Yaml.block();
        head(entries);
        Yaml.Entries fields = new FieldText(entity, kinds, keys, indexes, checks).yaml();
        if (!fields.isEmpty()) {
            entries.with("fields", fields);
        }
        Yaml.Entries relations = Yaml.block();
        new RelationText(entity, names, targets, keys, indexes).addTo(relations);
        collections.addTo(entity, relations);
        if (!relations.isEmpty()) {
            entries.with("relations", relations);
        }
        list(entries, "unique", keys.listed());
        list(entries, "indexes", indexes.listed());
        list(entries, "checks", checks.listed());
        return entries;
    }

    private static void list(Yaml.Entries entries, String key, List<Yaml> items) {
        if (!items.isEmpty()) {
            entries.with(key, new Yaml.Items(items));
        }
    }

    private void head(Yaml.Entries entries) {
        NamingDetection style = entity.style();
        entity.table().comment().filter(text -> !text.isBlank()).ifPresent(text -> entries.with("doc", text));
        String table = entity.table().name().name();
        if (!style.naming().table(entity.name()).equals(table)) {
            entries.with("table", table);
        }
        if (!entity.table().name().schema().equals(conventions.schema())) {
            entity.table().name().schema().ifPresent(schema -> entries.with("schema", schema));
        }
        entity.table()
                .primaryKey()
                .map(PrimaryKey::name)
                .filter(name -> !name.equals(entity.names().primaryKey(table)))
                .ifPresent(name -> entries.with("primaryKeyName", name));
        entity.identity().flatMap(this::id).ifPresent(id -> entries.with("id", id));
        SystemColumns system = entity.system();
        said(entries, "timestamps", system.timestamps(style), conventions.isTimed());
        said(entries, "softDelete", system.softDelete(style), conventions.isSoftDeleted());
        said(entries, "version", system.version(style), conventions.isVersioned());
    }

    /** Says what differs from the convention. */
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
        boolean isUsualType = type.equals(identity.column().type() == Simple.UUID ? "uuid" : "long");
        boolean isUsualColumn = entity.style().isUsual(field, column);
        boolean isGenerator = conventions.id().equals(Optional.of(identity.generator()));
        Yaml.Entries id = Yaml.entries();
        if (!field.equals("id")) {
            id.with("field", field);
        }
        if (!isUsualColumn) {
            id.with("column", column);
        }
        if (!isUsualType) {
            id.with("type", type);
        }
        identity.allocation()
                .filter(count -> !conventions.isUsual(count))
                .ifPresent(count -> id.with("allocation", Yaml.word(String.valueOf(count))));
        identity.sequence()
                .map(sequence -> sequence.name().name())
                .filter(name ->
                        !name.equals(Naming.sequence(entity.table().name().name())))
                .ifPresent(name -> id.with("sequence", name));
        if (id.isEmpty()) {
            return isGenerator ? Optional.empty() : Optional.of(Yaml.text(identity.generator()));
        }
        return Optional.of(isGenerator ? id : id.with("generator", identity.generator()));
    }
}
