package io.github.ormgen.renderer.java;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.ClassName;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.EnumClass.Storage;
import io.github.ormgen.model.Model;
import io.github.ormgen.renderer.java.AnnotationValue.Constant;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations that say how a value is stored: those of its type, and its column. */
record BasicAnnotations(Model model) {

    /**
     * The annotations of the type of a part of an identifier of several values. Hibernate forgets the code of its JDBC
     * type in the foreign keys that refer to it, which would store another time than the identifier does: both go by what
     * Hibernate takes by itself.
     */
    List<Annotation> ofKeyPart(BasicAttribute attribute) {
        return attribute.type() == DataType.Simple.DATETIME ? List.of() : ofType(attribute);
    }

    /** The annotations of a type beside the column. */
    List<Annotation> ofType(BasicAttribute attribute) {
        return attribute
                .type()
                .match(
                        BasicAnnotations::simple,
                        text -> List.of(),
                        decimal -> List.of(),
                        bytes -> List.of(),
                        json -> List.of(jdbcType("JSON")),
                        this::ofEnum,
                        this::array,
                        custom -> custom(custom, attribute.column()));
    }

    Annotation column(BasicAttribute attribute) {
        Annotation column = Annotation.jpa("Column")
                .with("name", Sql.literal(attribute.column()))
                .withIf(!attribute.optional(), "nullable", "false");
        return limited(column, attribute.type())
                .withIf(!PlannedAttribute.isInserted(attribute), "insertable", "false")
                .withIf(!PlannedAttribute.isUpdated(attribute), "updatable", "false");
    }

    /** A column with the elements that bound it. */
    private Annotation limited(Annotation column, DataType type) {
        return type.match(
                simple -> simple == DataType.Simple.TEXT || simple == DataType.Simple.BLOB
                        ? column.with("length", new Constant("org.hibernate.Length", "LONG32"))
                        : column,
                text -> column.with("length", text.length()),
                decimal -> column.with("precision", decimal.precision()).with("scale", decimal.scale()),
                bytes -> column.with("length", bytes.length()),
                json -> column,
                ofEnum -> storage(ofEnum) == Storage.STRING
                        ? column.with(
                                "length", model.enumClass(ofEnum.enumName()).length(ofEnum))
                        : column,
                array -> limited(column, array.element()),
                custom -> column.with("columnDefinition", definition(custom)));
    }

    /**
     * What the database calls a type whose values Java takes as they are: the validation looks for this name where the
     * class alone would mean another. Only where it is the same for all databases, which the annotation can't tell apart;
     * and not for {@code varchar}, which Hibernate takes texts for.
     */
    static Optional<String> definition(DataType type) {
        if (!(type instanceof DataType.Custom custom) || custom.converter().isPresent()) {
            return Optional.empty();
        }
        return custom.column()
                .single()
                .filter(text -> !text.startsWith("varchar"))
                .map(JavaText::quote);
    }

    private static List<Annotation> simple(DataType.Simple type) {
        return switch (type) {
            // By default they pass through java.sql: microseconds get lost, and a session's time zone shifts them.
            case DATE -> List.of(jdbcType("LOCAL_DATE"));
            case TIME -> List.of(jdbcType("LOCAL_TIME"));
            case DATETIME -> List.of(jdbcType("LOCAL_DATE_TIME"));
            case OFFSET ->
                List.of(Annotation.hibernate("TimeZoneStorage")
                        .value(new Constant("org.hibernate.annotations.TimeZoneStorageType", "NORMALIZE_UTC")));
            case TEXT, BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE, UUID, INSTANT, DURATION, BLOB -> List.of();
        };
    }

    private Storage storage(DataType.OfEnum type) {
        return model.enumClass(type.enumName()).storage();
    }

    private List<Annotation> ofEnum(DataType.OfEnum type) {
        return switch (storage(type)) {
            // Without the code MySQL takes an enum of its own, and validation fails.
            case STRING -> List.of(enumerated("STRING"), jdbcType("VARCHAR"));
            case NATIVE -> {
                ClassName binder = nativeBinder(model.enumClass(type.enumName()));
                yield List.of(
                        enumerated("STRING"),
                        Annotation.hibernate("JdbcType").value(AnnotationValue.ofClass(binder.fullName())));
            }
            case ORDINAL -> List.of(enumerated("ORDINAL"), jdbcType("SMALLINT"));
        };
    }

    /**
     * The class, in the enum's package, by which Hibernate binds an enum that has a type of the database's own. Hibernate
     * has a code for them, {@code NAMED_ENUM}, which fails on MariaDB; bound as text they fail on PostgreSQL as soon as a
     * query compares them.
     */
    static ClassName nativeBinder(EnumClass enumClass) {
        return enumClass.name().sibling("NativeEnumJdbcType");
    }

    private List<Annotation> array(DataType.ArrayOf type) {
        if (!(type.element() instanceof DataType.OfEnum ofEnum)) {
            return List.of(jdbcType("ARRAY"));
        }
        return List.of(enumerated(storage(ofEnum) == Storage.ORDINAL ? "ORDINAL" : "STRING"), jdbcType("ARRAY"));
    }

    private static List<Annotation> custom(DataType.Custom type, String column) {
        List<Annotation> annotations = new ArrayList<>();
        type.converter()
                .ifPresent(converter -> annotations.add(
                        Annotation.jpa("Convert").with("converter", AnnotationValue.ofClass(converter))));
        if (type.read().isPresent() || type.write().isPresent()) {
            Optional<String> read =
                    type.read().flatMap(SqlText::common).map(sql -> sql.replace("{column}", Sql.name(column)));
            annotations.add(Annotation.hibernate("ColumnTransformer")
                    .with("read", read.map(JavaText::quote))
                    .with("write", type.write().flatMap(SqlText::common).map(JavaText::quote)));
        }
        return annotations;
    }

    private static Annotation enumerated(String how) {
        return Annotation.jpa("Enumerated").value(new Constant("jakarta.persistence.EnumType", how));
    }

    private static Annotation jdbcType(String code) {
        return Annotation.hibernate("JdbcTypeCode").value(new Constant("org.hibernate.type.SqlTypes", code));
    }
}
