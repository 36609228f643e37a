package io.github.ormgen.mapping;

import io.github.ormgen.model.AttributeDefault;
import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.EnumClass;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.DefaultValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a column holds when an insert does not say: the attribute's default in the form that the column stores. */
record ColumnDefaults(Model model) {

    private static final Set<DataType> COUNTERS =
            Set.of(DataType.Simple.SHORT, DataType.Simple.INT, DataType.Simple.LONG);

    Optional<DefaultValue> of(BasicAttribute attribute) {
        if (attribute.generated().isPresent()) {
            return Optional.empty();
        }
        return attribute
                .defaultValue()
                .map(value -> said(value, attribute.type()))
                .orElseGet(() -> byRole(attribute));
    }

    private static Optional<DefaultValue> byRole(BasicAttribute attribute) {
        return switch (attribute.role()) {
            case ID, FIELD -> Optional.empty();
            case CREATED, UPDATED -> Optional.of(DefaultValue.Special.NOW);
            case VERSION ->
                Optional.of(
                        COUNTERS.contains(attribute.type())
                                ? new DefaultValue.Number(BigDecimal.ZERO)
                                : DefaultValue.Special.NOW);
            case DELETED ->
                attribute.type() == DataType.Simple.BOOLEAN
                        ? Optional.of(new DefaultValue.Bool(false))
                        : Optional.empty();
        };
    }

    /** A value in the form that a column of a type stores, empty where only the program knows it. */
    Optional<DefaultValue> said(AttributeDefault value, DataType type) {
        if (value instanceof AttributeDefault.Literal literal) {
            return stored(literal.text(), type);
        }
        return Optional.of(
                switch ((AttributeDefault.Special) value) {
                    case NOW -> DefaultValue.Special.NOW;
                    case RANDOM_UUID -> DefaultValue.Special.RANDOM_UUID;
                    case EMPTY ->
                        type instanceof DataType.ArrayOf
                                ? DefaultValue.Special.EMPTY_ARRAY
                                : DefaultValue.Special.EMPTY_OBJECT;
                });
    }

    private Optional<DefaultValue> stored(String literal, DataType type) {
        return type.match(
                simple -> Optional.of(simple(literal, simple)),
                text -> Optional.of(new DefaultValue.Text(literal)),
                decimal -> Optional.of(number(literal)),
                bytes -> Optional.of(new DefaultValue.Text(literal)),
                json -> Optional.of(new DefaultValue.Text(literal)),
                ofEnum -> Optional.of(constant(literal, model.enumClass(ofEnum.enumName()))),
                array -> Optional.empty(),
                custom -> Optional.empty());
    }

    private static DefaultValue simple(String literal, DataType.Simple type) {
        return switch (type) {
            case BOOLEAN -> new DefaultValue.Bool(Boolean.parseBoolean(literal));
            case SHORT, INT, LONG, FLOAT, DOUBLE -> number(literal);
            case DURATION -> nanoseconds(Duration.parse(literal));
            case TEXT, UUID, DATE, TIME, DATETIME, INSTANT, OFFSET, BLOB -> new DefaultValue.Text(literal);
        };
    }

    private static DefaultValue number(String literal) {
        return new DefaultValue.Number(new BigDecimal(literal));
    }

    private static DefaultValue nanoseconds(Duration duration) {
        return new DefaultValue.Number(BigDecimal.valueOf(duration.getSeconds())
                .movePointRight(9)
                .add(BigDecimal.valueOf(duration.getNano())));
    }

    private static DefaultValue constant(String literal, EnumClass enumClass) {
        List<EnumClass.Constant> constants = enumClass.constants();
        int ordinal = constants.stream().map(EnumClass.Constant::name).toList().indexOf(literal);
        return enumClass.storage() == EnumClass.Storage.ORDINAL
                ? new DefaultValue.Number(BigDecimal.valueOf(ordinal))
                : new DefaultValue.Text(constants.get(ordinal).value());
    }
}
