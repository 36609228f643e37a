package io.github.ormgen.renderer.java.annotation;

import io.github.ormgen.entityplan.PlannedAttribute;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.renderer.java.text.Imports;
import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations that say how a value is stored: those of its type, and its column. */
public final class BasicAnnotations {

    private final Model model;
    private final Imports imports;

    /** For values of a file with these imports. */
    public BasicAnnotations(Model model, Imports imports) {
        this.model = model;
        this.imports = imports;
    }

    /**
     * The annotations of the type of a part of an identifier of several values. Hibernate forgets the code of its JDBC
     * type in the foreign keys that refer to it, which would store another time than the identifier does: both go by what
     * Hibernate takes by itself.
     */
    public List<Annotation> ofKeyPart(DataType type, String column) {
        return type == DataType.Simple.DATETIME ? List.of() : ofType(type, column);
    }

    /** The annotations of a type beside the column. */
    public List<Annotation> ofType(DataType type, String column) {
        return type.match(
                this::simple,
                text -> List.of(),
                decimal -> List.of(),
                bytes -> List.of(),
                json -> List.of(jdbcType("JSON")),
                this::ofEnum,
                this::array,
                custom -> custom(custom, column));
    }

    /** The column of an attribute, of this name and in Java of a type that may be a primitive. */
    public Annotation column(String element, BasicAttribute attribute) {
        Annotation column = Annotation.of(imports.of("jakarta.persistence." + element))
                .with("name", Sql.literal(attribute.column()));
        if (!attribute.optional()) {
            column = column.with("nullable", "false");
        }
        for (Limit limit : limits(attribute.type())) {
            column = column.with(limit.key(), limit.value());
        }
        if (!PlannedAttribute.isInserted(attribute)) {
            column = column.with("insertable", "false");
        }
        if (!PlannedAttribute.isUpdated(attribute)) {
            column = column.with("updatable", "false");
        }
        return column;
    }

    /** An element of the column that bounds it. */
    private record Limit(String key, String value) {}

    private List<Limit> limits(DataType type) {
        if (type instanceof DataType.Text text) {
            return List.of(new Limit("length", String.valueOf(text.length())));
        }
        if (type instanceof DataType.Bytes bytes) {
            return List.of(new Limit("length", String.valueOf(bytes.length())));
        }
        if (type instanceof DataType.Decimal decimal) {
            return List.of(
                    new Limit("precision", String.valueOf(decimal.precision())),
                    new Limit("scale", String.valueOf(decimal.scale())));
        }
        if (type instanceof DataType.OfEnum ofEnum && isText(ofEnum)) {
            return List.of(new Limit("length", String.valueOf(longest(ofEnum))));
        }
        if (type instanceof DataType.ArrayOf array) {
            return limits(array.element());
        }
        if (type instanceof DataType.Custom custom) {
            return definition(custom).map(text -> new Limit("columnDefinition", JavaText.quote(text))).stream()
                    .toList();
        }
        boolean unlimited = type == DataType.Simple.TEXT || type == DataType.Simple.BLOB;
        return unlimited ? List.of(new Limit("length", imports.of("org.hibernate.Length") + ".LONG32")) : List.of();
    }

    /**
     * What the database calls a type whose values Java takes as they are: the validation looks for this name where the
     * class alone would mean another. Only where it is the same for all databases, which the annotation can't tell apart;
     * and not for {@code varchar}, which Hibernate takes texts for.
     */
    static Optional<String> definition(DataType.Custom type) {
        SqlText column = type.column();
        boolean isOne = column.specific().isEmpty()
                || (column.common().isEmpty() && column.specific().size() == 1);
        Optional<String> name =
                column.common().or(() -> column.specific().values().stream().findFirst());
        return name.filter(text -> isOne && type.converter().isEmpty() && !text.startsWith("varchar"));
    }

    private boolean isText(DataType.OfEnum type) {
        return model.enumClass(type.enumName()).storage() == EnumClass.Storage.STRING;
    }

    private int longest(DataType.OfEnum type) {
        return model.enumClass(type.enumName()).constants().stream()
                .mapToInt(constant -> constant.value().length())
                .reduce(type.length().orElse(1), Math::max);
    }

    private List<Annotation> simple(DataType.Simple type) {
        return switch (type) {
            // By default they pass through java.sql: microseconds get lost, and a session's time zone shifts them.
            case DATE -> List.of(jdbcType("LOCAL_DATE"));
            case TIME -> List.of(jdbcType("LOCAL_TIME"));
            case DATETIME -> List.of(jdbcType("LOCAL_DATE_TIME"));
            case OFFSET ->
                List.of(hibernate("TimeZoneStorage")
                        .value(imports.of("org.hibernate.annotations.TimeZoneStorageType") + ".NORMALIZE_UTC"));
            case TEXT, BOOLEAN, SHORT, INT, LONG, FLOAT, DOUBLE, UUID, INSTANT, DURATION, BLOB -> List.of();
        };
    }

    private List<Annotation> ofEnum(DataType.OfEnum type) {
        EnumClass enumClass = model.enumClass(type.enumName());
        return switch (enumClass.storage()) {
            // Without the code MySQL takes an enum of its own, and validation fails.
            case STRING -> List.of(enumerated("STRING"), jdbcType("VARCHAR"));
            case NATIVE ->
                List.of(
                        enumerated("STRING"),
                        hibernate("JdbcType")
                                .value(imports.of(
                                                NativeEnums.jdbcType(enumClass).fullName()) + ".class"));
            case ORDINAL -> List.of(enumerated("ORDINAL"), jdbcType("SMALLINT"));
        };
    }

    private List<Annotation> array(DataType.ArrayOf type) {
        if (!(type.element() instanceof DataType.OfEnum ofEnum)) {
            return List.of(jdbcType("ARRAY"));
        }
        boolean numbers = model.enumClass(ofEnum.enumName()).storage() == EnumClass.Storage.ORDINAL;
        return List.of(enumerated(numbers ? "ORDINAL" : "STRING"), jdbcType("ARRAY"));
    }

    private List<Annotation> custom(DataType.Custom type, String column) {
        List<Annotation> annotations = new ArrayList<>();
        type.converter()
                .ifPresent(converter -> annotations.add(Annotation.of(imports.of("jakarta.persistence.Convert"))
                        .with("converter", imports.of(converter) + ".class")));
        if (type.read().isPresent() || type.write().isPresent()) {
            annotations.add(transformer(type, column));
        }
        return annotations;
    }

    private Annotation transformer(DataType.Custom type, String column) {
        Annotation transformer = hibernate("ColumnTransformer");
        Optional<String> read = type.read().flatMap(SqlText::common);
        Optional<String> write = type.write().flatMap(SqlText::common);
        if (read.isPresent()) {
            String sql = read.get().replace("{column}", Sql.name(column));
            transformer = transformer.with("read", JavaText.quote(sql));
        }
        return write.isPresent() ? transformer.with("write", JavaText.quote(write.get())) : transformer;
    }

    private Annotation enumerated(String how) {
        return Annotation.of(imports.of("jakarta.persistence.Enumerated"))
                .value(imports.of("jakarta.persistence.EnumType") + "." + how);
    }

    private Annotation jdbcType(String code) {
        return hibernate("JdbcTypeCode").value(imports.of("org.hibernate.type.SqlTypes") + "." + code);
    }

    private Annotation hibernate(String name) {
        return Annotation.of(imports.of("org.hibernate.annotations." + name));
    }
}
