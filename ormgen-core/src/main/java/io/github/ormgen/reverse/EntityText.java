package io.github.ormgen.reverse;

import io.github.ormgen.model.link.naming.Naming;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Table;
import java.util.List;
import java.util.Optional;

/** Says one entity. */
record EntityText(EntitySketch entity, TypeInference kinds, ConventionsText conventions, RelationText relations) {

    Yaml.Entries yaml() {
        KeyText keys = new KeyText(entity);
        CheckText checks = new CheckText(entity, kinds);
        Yaml.Entries entries = Yaml.block();
        head(entries);
        return entries.withPart("fields", new FieldText(entity, kinds, keys, checks).yaml())
                .withPart("relations", relations.of(entity, keys))
                .withItems("unique", keys.listedKeys())
                .withItems("indexes", keys.listedIndexes())
                .withItems("checks", checks.listed());
    }

    private void head(Yaml.Entries entries) {
        Table own = entity.table();
        String table = entity.tableName();
        entries.withDoc(own.comment())
                .with("table", table, entity.style().naming().table(entity.name()));
        if (!own.name().schema().equals(conventions.schema())) {
            entries.withText("schema", own.name().schema());
        }
        own.primaryKey()
                .ifPresent(key -> entries.with(
                        "primaryKeyName", key.name(), entity.names().primaryKey(table)));
        entries.with("id", entity.identity().flatMap(this::id));
        for (String key : List.of("timestamps", "softDelete", "version")) {
            entity.system().addTo(entries, key, conventions.system().contains(key));
        }
    }

    private Optional<Yaml> id(Identity identity) {
        String column = identity.column().name();
        String field = entity.field(column).orElse(column);
        String type = kinds.type(identity.column()).orElse("long");
        boolean isGenerator = conventions.id().equals(Optional.of(identity.generator()));
        Yaml.Entries id = Yaml.entries()
                .with("field", field, "id")
                .with("column", column, entity.style().naming().column(field))
                .with("type", type, identity.column().type() == Simple.UUID ? "uuid" : "long");
        identity.sequence().ifPresent(sequence -> {
            if (!conventions.isUsual(sequence.increment())) {
                id.with("allocation", Yaml.word(String.valueOf(sequence.increment())));
            }
            id.with("sequence", sequence.name().name(), Naming.sequence(entity.tableName()));
        });
        if (id.isEmpty()) {
            return isGenerator ? Optional.empty() : Optional.of(Yaml.text(identity.generator()));
        }
        return Optional.of(isGenerator ? id : id.with("generator", identity.generator()));
    }
}
