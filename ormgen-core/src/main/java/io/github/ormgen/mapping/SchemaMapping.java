package io.github.ormgen.mapping;

import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.Entity.ViewQuery;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.View.ViewColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a model into the tables, sequences, types and views that hold it. */
public final class SchemaMapping {

    /** Creates the mapping. */
    public SchemaMapping() {}

    /**
     * The schema of a linked model.
     *
     * @param diagnostics gets an error for any two objects whose names clash
     */
    public Schema of(Model model, Diagnostics diagnostics) {
        List<Table> tables = tables(model);
        Schema schema = new Schema(model.collation(), tables, sequences(model), enumTypes(model, tables), views(model));
        new PartNameClashes(model, diagnostics).check(schema);
        return schema;
    }

    private static List<Table> tables(Model model) {
        TableMapping mapping = new TableMapping(model);
        return model.entities().values().stream()
                .filter(entity -> entity.view().isEmpty())
                .flatMap(entity -> Stream.concat(
                        Stream.of(mapping.of(entity)),
                        entity.attributes(ManyToMany.class).map(relation -> mapping.of(entity, relation))))
                .sorted(Comparator.comparing(Table::name))
                .toList();
    }

    private static List<View> views(Model model) {
        return model.entities().values().stream()
                .flatMap(entity -> entity.view().map(query -> view(model, entity, query)).stream())
                .sorted(Comparator.comparing(View::name))
                .toList();
    }

    private static View view(Model model, Entity entity, ViewQuery query) {
        return new View(
                entity.table(),
                entity.name().simpleName(),
                entity.doc(),
                query.sql(),
                new ColumnMapping(model, entity)
                        .of(entity.attributes()).stream()
                                .map(column -> new ViewColumn(column.name(), column.type()))
                                .toList(),
                query.reads());
    }

    private static List<Sequence> sequences(Model model) {
        return model.entities().values().stream()
                .filter(entity -> entity.id() instanceof Identifier.FromSequence)
                .map(entity -> sequence(entity, (Identifier.FromSequence) entity.id()))
                .sorted(Comparator.comparing(Sequence::name))
                .toList();
    }

    private static Sequence sequence(Entity entity, Identifier.FromSequence id) {
        String path = entity.name().simpleName() + "." + id.attribute();
        return new Sequence(id.sequence(), path, 1, id.allocation());
    }

    /** The types that columns have; an enum that only arrays are of needs none. */
    private static List<EnumType> enumTypes(Model model, List<Table> tables) {
        Set<ColumnType> used = tables.stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::type)
                .collect(Collectors.toSet());
        return model.enums().values().stream()
                .filter(enumClass -> used.contains(new ColumnType.NativeEnum(enumClass.type())))
                .map(SchemaMapping::enumType)
                .sorted(Comparator.comparing(EnumType::name))
                .toList();
    }

    private static EnumType enumType(EnumClass enumClass) {
        List<String> values =
                enumClass.constants().stream().map(EnumClass.Constant::value).toList();
        return new EnumType(enumClass.type(), enumClass.name().simpleName(), values);
    }
}
