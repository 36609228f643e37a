package io.github.ormgen.it.scenario;

import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Model;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Reads a value that a scenario spells out; elements of an array are parted by commas. */
record WrittenValues(Model model, ClassLoader classes, String text) implements DataType.Visitor<Object> {

    @Override
    public Object simple(DataType.Simple type) {
        return switch (type) {
            case TEXT -> text;
            case BOOLEAN -> Boolean.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case UUID -> UUID.fromString(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case DATETIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case OFFSET -> OffsetDateTime.parse(text);
            case DURATION -> Duration.parse(text);
            case BLOB -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public Object text(DataType.Text type) {
        return text;
    }

    @Override
    public Object decimal(DataType.Decimal type) {
        return new BigDecimal(text);
    }

    @Override
    public Object bytes(DataType.Bytes type) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Object json(DataType.Json type) {
        return type.javaClass()
                .map(javaClass -> Reflection.ofText(classes, javaClass, text))
                .orElseGet(() -> Map.of("text", text));
    }

    @Override
    public Object ofEnum(DataType.OfEnum type) {
        Class<?> enumClass =
                Reflection.load(classes, model.enumClass(type.enumName()).name().fullName());
        return Arrays.stream(enumClass.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Object array(DataType.ArrayOf type) {
        return Arrays.stream(text.split(","))
                .map(element -> type.element().accept(new WrittenValues(model, classes, element.strip())))
                .toList();
    }

    @Override
    public Object custom(DataType.Custom type) {
        return Reflection.ofText(classes, type.javaClass(), text);
    }
}
