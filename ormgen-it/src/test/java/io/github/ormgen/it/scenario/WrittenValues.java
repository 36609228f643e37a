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
record WrittenValues(Model model, ClassLoader classes, String text) {

    Object of(DataType type) {
        return type.match(
                this::simple,
                any -> text,
                decimal -> new BigDecimal(text),
                bytes -> text.getBytes(StandardCharsets.UTF_8),
                this::json,
                this::ofEnum,
                this::array,
                custom -> Reflection.ofText(classes, custom.javaClass(), text));
    }

    private Object simple(DataType.Simple type) {
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

    private Object json(DataType.Json type) {
        return type.javaClass()
                .map(javaClass -> Reflection.ofText(classes, javaClass, text))
                .orElseGet(() -> Map.of("text", text));
    }

    private Object ofEnum(DataType.OfEnum type) {
        Class<?> enumClass =
                Reflection.load(classes, model.enumClass(type.enumName()).name().fullName());
        return Arrays.stream(enumClass.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Object array(DataType.ArrayOf type) {
        return Arrays.stream(text.split(","))
                .map(element -> new WrittenValues(model, classes, element.strip()).of(type.element()))
                .toList();
    }
}
