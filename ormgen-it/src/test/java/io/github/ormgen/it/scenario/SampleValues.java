package io.github.ormgen.it.scenario;

import io.github.ormgen.model.BasicAttribute;
import io.github.ormgen.model.DataType;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.Validation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Makes a value of any type.
 *
 * @param place where the attribute stands in its entity
 * @param object the number of the object that it is for
 */
record SampleValues(Model model, ClassLoader classes, BasicAttribute attribute, int place, int object) {

    private static final int BLOB = 70_000;

    Object of(DataType type) {
        return type.match(
                this::simple,
                text -> SampleTexts.of(attribute.name(), attribute.validations(), text.length(), object),
                decimal -> number(decimal.precision() - decimal.scale(), decimal.scale()),
                bytes -> bytesOf(bytes.length()),
                this::json,
                this::ofEnum,
                this::array,
                custom -> Reflection.ofText(classes, custom.javaClass(), Integer.toString(7 + object)));
    }

    private Object simple(DataType.Simple type) {
        return switch (type) {
            case TEXT -> SampleTexts.of(attribute.name(), attribute.validations(), 5_000, object);
            case BOOLEAN -> object % 2 == 0;
            case SHORT -> number(4, 0).shortValueExact();
            case INT -> number(9, 0).intValueExact();
            case LONG -> number(18, 0).longValueExact();
            case FLOAT -> number(4, 2).floatValue();
            case DOUBLE -> number(9, 6).doubleValue();
            case UUID -> new UUID(place, object);
            case DATE -> time().toLocalDate();
            case TIME -> time().toLocalTime();
            case DATETIME -> time();
            case INSTANT -> time().toInstant(ZoneOffset.UTC);
            case OFFSET -> time().atOffset(ZoneOffset.ofHours(2));
            case DURATION -> Duration.ofSeconds(100_000L * place + object, 123_456_789);
            case BLOB -> bytesOf(BLOB);
        };
    }

    private BigDecimal number(int integer, int fraction) {
        return SampleNumbers.of(attribute.validations(), integer, fraction, place, object);
    }

    private LocalDateTime time() {
        return SampleTimes.of(attribute.validations(), place, object);
    }

    private byte[] bytesOf(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 7 + place + object);
        }
        return bytes;
    }

    private Object json(DataType.Json type) {
        if (type.javaClass().isPresent()) {
            return Reflection.ofText(classes, type.javaClass().get(), "it's " + object);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "it's \"é\" \\ ${x} " + object);
        map.put("number", 12 + object);
        map.put("list", List.of("a", 1, true));
        map.put("object", Map.of("inner", "x"));
        return map;
    }

    private Object ofEnum(DataType.OfEnum type) {
        Object[] constants = Reflection.load(
                        classes, model.enumClass(type.enumName()).name().fullName())
                .getEnumConstants();
        return constants[(object + 1) % constants.length];
    }

    private Object array(DataType.ArrayOf type) {
        List<Validation> validations = attribute.validations();
        int shortest = validations.stream()
                .filter(Validation.Size.class::isInstance)
                .mapToInt(size -> ((Validation.Size) size).minimum())
                .max()
                .orElse(0);
        // The second full object has an empty one, where it may.
        int length = Math.max(shortest, object == 0 ? 2 : 0);
        return IntStream.range(0, length)
                .mapToObj(i -> element(object + i).of(type.element()))
                .toList();
    }

    private SampleValues element(int number) {
        BasicAttribute unbounded = new BasicAttribute(
                attribute.declaration(),
                attribute.type(),
                false,
                attribute.column(),
                attribute.defaultValue(),
                List.of(),
                attribute.role(),
                false,
                false,
                true,
                true,
                attribute.generated(),
                attribute.backfill(),
                attribute.constraint());
        return new SampleValues(model, classes, unbounded, place, number);
    }
}
