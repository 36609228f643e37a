package io.github.ormgen.renderer.java.text;

import io.github.ormgen.entityplan.Key;
import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.CollectionKind;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EmbeddedAttribute;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.Relation;
import java.util.List;
import java.util.stream.Stream;

/** Finds the Java types of data types, as the file with these imports writes them. */
public record JavaTypes(Model model, Imports imports) {

    /** The type of required values: a primitive where there is one. */
    public TypeName of(DataType type) {
        return type.match(
                this::simple,
                text -> named("java.lang.String"),
                decimal -> named("java.math.BigDecimal"),
                bytes -> new TypeName("byte", "[]"),
                json -> json.javaClass().map(this::named).orElseGet(this::map),
                ofEnum -> named(model.enumClass(ofEnum.enumName()).name().fullName()),
                array -> new TypeName(imports.of("java.util.List"), "<" + boxed(array.element()) + ">"),
                custom -> named(custom.javaClass()));
    }

    /** The type of values that may be absent. */
    public TypeName boxed(DataType type) {
        TypeName plain = of(type);
        return plain.isPrimitive() ? named(boxOf(plain.raw())) : plain;
    }

    /** The type of an attribute's field or getter, without a word on null. */
    public TypeName of(PlannedAttribute planned) {
        if (planned.attribute() instanceof BasicAttribute basic) {
            return planned.nullable() ? boxed(basic.type()) : of(basic.type());
        }
        if (planned.attribute() instanceof EmbeddedAttribute embedded) {
            return ofEmbeddable(embedded);
        }
        Relation association = (Relation) planned.attribute();
        if (!association.isMany()) {
            return ofEntity(association.target());
        }
        String raw = imports.of(association.collection() == CollectionKind.SET ? "java.util.Set" : "java.util.List");
        return new TypeName(raw, "<" + ofEntity(association.target()) + ">");
    }

    /** The type of a key, never a primitive. */
    public TypeName of(Key key) {
        return key.value()
                .map(value -> boxed(value.type()))
                .orElseGet(() -> named(key.idClass().orElseThrow().fullName()));
    }

    /** The class of an entity. */
    public TypeName ofEntity(String entityName) {
        return named(model.entity(entityName).name().fullName());
    }

    /** The class of an embedded value. */
    public TypeName ofEmbeddable(EmbeddedAttribute attribute) {
        return named(model.embeddable(attribute.embeddable()).name().fullName());
    }

    /** What a class implements or an interface extends: the interfaces of mixins, and those that a person named. */
    public List<String> interfaces(List<String> mixins, List<String> own) {
        return Stream.concat(
                        mixins.stream().map(name -> model.mixin(name).name().fullName()), own.stream())
                .map(imports::of)
                .toList();
    }

    /** A class without type arguments. */
    public TypeName named(String fullName) {
        return new TypeName(imports.of(fullName), "");
    }

    private static String boxOf(String primitive) {
        return primitive.equals("int") ? "java.lang.Integer" : "java.lang." + AccessorNames.capitalized(primitive);
    }

    private TypeName simple(DataType.Simple type) {
        return switch (type) {
            case TEXT -> named("java.lang.String");
            case BOOLEAN -> named("boolean");
            case SHORT -> named("short");
            case INT -> named("int");
            case LONG -> named("long");
            case FLOAT -> named("float");
            case DOUBLE -> named("double");
            case UUID -> named("java.util.UUID");
            case DATE -> named("java.time.LocalDate");
            case TIME -> named("java.time.LocalTime");
            case DATETIME -> named("java.time.LocalDateTime");
            case INSTANT -> named("java.time.Instant");
            case OFFSET -> named("java.time.OffsetDateTime");
            case DURATION -> named("java.time.Duration");
            case BLOB -> new TypeName("byte", "[]");
        };
    }

    private TypeName map() {
        String ofAnything = imports.of("java.lang.String") + ", " + imports.of("java.lang.Object");
        return new TypeName(imports.of("java.util.Map"), "<" + ofAnything + ">");
    }
}
