package io.github.ormgen.reverse;

import io.github.ormgen.reverse.ReferenceFinder.JoinTable;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns a schema into a model as a person would have written it. Tables without a primary key are left out, columns of
 * types that no Java class holds, and foreign keys that share a column with another; {@link ModelComparison} tells of
 * them.
 */
public final class Reverse {

    private final Schema schema;
    private final NamingDetection style;
    private final TypeInference kinds;
    private final Optional<String> usualSchema;
    private final Map<TableName, EntitySketch> entities = new TreeMap<>();
    private final List<JoinTable> joinTables = new ArrayList<>();

    private Reverse(Schema whole) {
        this.style = NamingDetection.of(whole.tables());
        this.schema = SchemaCleanup.of(whole, style.naming().constraints());
        this.usualSchema = ConventionsText.schemaOf(schema.tables());
        this.kinds = new TypeInference(schema, usualSchema);
        sketch();
    }

    /** The text of a model whose tables are those of a schema. */
    public static String of(Schema schema, String javaPackage) {
        return YamlText.of(new Reverse(schema).yaml(javaPackage));
    }

    private void sketch() {
        List<Table> sayable = schema.tables().stream()
                .filter(table -> SchemaCleanup.isSayable(table) && kinds.canIdentify(table))
                .toList();
        ReferenceFinder references = new ReferenceFinder(sayable);
        List<Table> own = new ArrayList<>();
        sayable.forEach(table -> references.joinTable(table).ifPresentOrElse(joinTables::add, () -> own.add(table)));
        Map<TableName, String> names = new HashMap<>();
        own.forEach(table ->
                names.put(table.name(), kinds.newName(style.entity(table.name().name()))));
        own.forEach(table -> entities.put(
                table.name(),
                EntitySketch.of(
                        table, name -> Objects.requireNonNull(names.get(name)), references.of(table), style, schema)));
        kinds.addEnums(List.copyOf(entities.values()));
    }

    private Yaml.Entries yaml(String javaPackage) {
        ConventionsText conventions = ConventionsText.of(entities.values(), usualSchema);
        RelationText relations = new RelationText(entities, joinTables, style);
        Yaml.Entries all = Yaml.block();
        entities.values().stream()
                .sorted(Comparator.comparing(EntitySketch::name))
                .forEach(entity ->
                        all.with(entity.name(), new EntityText(entity, kinds, conventions, relations).yaml()));
        return Yaml.block()
                .with("ormgen", Yaml.word("1"))
                .with("package", javaPackage)
                .withPart("conventions", conventions.yaml(style.naming(), schema.collation()))
                .withPart("types", kinds.types())
                .withPart("enums", kinds.enums())
                .withPart("entities", all);
    }
}
