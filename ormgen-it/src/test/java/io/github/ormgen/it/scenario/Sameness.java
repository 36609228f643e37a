package io.github.ormgen.it.scenario;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a value that was read is the one that was stored. */
final class Sameness {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private Sameness() {}

    static boolean of(@Nullable Object stored, @Nullable Object read) {
        if (stored == null || read == null) {
            return isNothing(stored) && isNothing(read);
        } else if (stored instanceof byte[] bytes) {
            return read instanceof byte[] others && Arrays.equals(bytes, others);
        } else if (stored instanceof BigDecimal number) {
            return read instanceof BigDecimal other && number.compareTo(other) == 0;
        } else if (stored instanceof Instant instant) {
            return read instanceof Instant other && isSame(instant, other);
        } else if (stored instanceof OffsetDateTime time) {
            return read instanceof OffsetDateTime other && isSame(time.toInstant(), other.toInstant());
        } else if (stored instanceof List<?> list) {
            return read instanceof List<?> others && ofLists(list, others);
        } else if (stored instanceof Map<?, ?> map) {
            return read instanceof Map<?, ?> others && ofMaps(map, others);
        } else if (stored instanceof Record part && stored.getClass() == read.getClass()) {
            return ofRecords(part, read);
        }
        return stored.equals(read);
    }

    /** Hibernate's own timestamps have nanoseconds until they are read back. */
    private static boolean isSame(Instant stored, Instant read) {
        return Duration.between(stored, read).abs().compareTo(MICROSECOND) < 0;
    }

    private static boolean ofLists(List<?> stored, List<?> read) {
        boolean same = stored.size() == read.size();
        for (int i = 0; same && i < stored.size(); i++) {
            same = of(stored.get(i), read.get(i));
        }
        return same;
    }

    private static boolean ofMaps(Map<?, ?> stored, Map<?, ?> read) {
        return stored.keySet().equals(read.keySet())
                && stored.keySet().stream().allMatch(key -> of(stored.get(key), read.get(key)));
    }

    private static boolean ofRecords(Record stored, Object read) {
        return Arrays.stream(stored.getClass().getRecordComponents())
                .allMatch(component -> of(component(stored, component), component(read, component)));
    }

    /** An embedded object is read as null when all of its columns are. */
    private static boolean isNothing(@Nullable Object value) {
        if (value instanceof Record part) {
            return Arrays.stream(part.getClass().getRecordComponents())
                    .map(component -> component(part, component))
                    .allMatch(Sameness::isNothing);
        }
        return value == null;
    }

    private static @Nullable Object component(Object part, RecordComponent component) {
        return Reflection.get(part, component.getName());
    }

    /** A value for messages. */
    static String text(@Nullable Object value) {
        String text = value instanceof byte[] bytes ? bytes.length + " bytes" : Objects.toString(value);
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
