package io.github.ormgen.mapping;

import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Attribute;
import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.BasicAttribute.Role;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Declaration;
import io.github.ormgen.model.Entity;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Fetch;
import io.github.ormgen.model.Identifier;
import io.github.ormgen.model.JoinColumn;
import io.github.ormgen.model.JoinTable;
import io.github.ormgen.model.ManyToMany;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.ToOne;
import io.github.ormgen.model.Validation;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small models, put together by hand. */
final class Fixtures {

    private Fixtures() {}

    static Model model(Entity... entities) {
        return model(List.of(), entities);
    }

    static Model model(List<EnumClass> enums, Entity... entities) {
        TreeMap<String, Entity> byName = new TreeMap<>();
        Arrays.stream(entities).forEach(entity -> byName.put(entity.name().simpleName(), entity));
        TreeMap<String, EnumClass> enumsByName = new TreeMap<>();
        enums.forEach(enumClass -> enumsByName.put(enumClass.name().simpleName(), enumClass));
        return new Model(
                Schema.DEFAULT_COLLATION, ConstraintNames.USUAL, byName, enumsByName, new TreeMap<>(), new TreeMap<>());
    }

    static EnumClass enumClass(String name, EnumClass.Storage storage, String... values) {
        return new EnumClass(
                new ClassName("com.acme", name),
                at(name),
                Optional.empty(),
                Optional.empty(),
                storage,
                TableName.of(name.toLowerCase(Locale.ROOT)),
                Arrays.stream(values)
                        .map(value -> new EnumClass.Constant(
                                value.toUpperCase(Locale.ROOT), value, Optional.empty(), Optional.empty()))
                        .toList());
    }

    /** An entity with a {@code long} identity. */
    static Entity entity(String name, String table, Attribute... attributes) {
        return entity(name, table, List.of(), List.of(), attributes);
    }

    static Entity entity(
            String name, String table, List<UniqueKey> uniqueKeys, List<Index> indexes, Attribute... attributes) {
        return new Entity(
                new ClassName("com.acme", name),
                at(name),
                Optional.empty(),
                TableName.of(table),
                ConstraintNames.USUAL.primaryKey(table),
                Optional.empty(),
                new Identifier.Identity("id"),
                Stream.concat(Stream.of(id(name)), Arrays.stream(attributes)).toList(),
                List.of(),
                List.of(),
                List.of(),
                uniqueKeys,
                indexes,
                List.of(),
                Optional.empty(),
                Entity.Equality.ID,
                false,
                false,
                List.of(),
                Optional.empty());
    }

    private static BasicAttribute id(String entity) {
        return basic(entity + ".id", "id", DataType.Simple.LONG, Role.ID, Optional.empty(), List.of());
    }

    static BasicAttribute field(String path, String column, DataType type, Validation... validations) {
        return basic(path, column, type, Role.FIELD, Optional.empty(), List.of(validations));
    }

    static BasicAttribute field(String path, String column, DataType type, AttributeDefault defaultValue) {
        return basic(path, column, type, Role.FIELD, Optional.of(defaultValue), List.of());
    }

    static BasicAttribute basic(
            String path,
            String column,
            DataType type,
            Role role,
            Optional<AttributeDefault> defaultValue,
            List<Validation> validations) {
        return new BasicAttribute(
                declaration(path),
                type,
                false,
                column,
                defaultValue,
                validations,
                role,
                false,
                false,
                true,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static ToOne toOne(String path, String target, String constraint, boolean indexed, String... columns) {
        return new ToOne(
                declaration(path),
                target,
                true,
                false,
                Arrays.stream(columns)
                        .map(column -> new JoinColumn(column, "id", DataType.Simple.LONG, path + ".id"))
                        .toList(),
                true,
                constraint,
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                indexed,
                Set.of(),
                false,
                Fetch.LAZY,
                Optional.empty(),
                Optional.empty());
    }

    static ManyToMany manyToMany(String path, String target, String table, String own, String inverse) {
        return new ManyToMany(
                declaration(path),
                target,
                new JoinTable(
                        TableName.of(table),
                        path,
                        ConstraintNames.USUAL.primaryKey(table),
                        side(path, table, own),
                        side(path, table, inverse),
                        true,
                        Optional.empty()),
                Set.of(),
                Fetch.LAZY,
                List.of(),
                CollectionKind.SET,
                Optional.empty());
    }

    private static JoinTable.Side side(String path, String table, String column) {
        return new JoinTable.Side(
                List.of(new JoinColumn(column, "id", DataType.Simple.LONG, path + "." + column)),
                ConstraintNames.USUAL.foreignKey(table, List.of(column)),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }

    private static Declaration declaration(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return new Declaration(
                name, path, Optional.of("About " + name), List.of(), Optional.empty(), Optional.empty(), at(path));
    }

    static Location at(String path) {
        return new Location("model.yaml", path.length(), 1, 1);
    }
}
