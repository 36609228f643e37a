package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Validation;
import java.time.LocalDateTime;
import java.util.List;

/** Makes times with microseconds; they grow with the attribute's place, so that a field 'to' comes after a field 'from'. */
final class SampleTimes {

    private SampleTimes() {}

    static LocalDateTime of(List<Validation> validations, int place, int object) {
        int year = validations.contains(Validation.Simple.PAST)
                ? 1970
                : validations.contains(Validation.Simple.FUTURE) ? 2990 : 2024;
        // The last hour of a day in winter and a date in summer: a time zone that comes in shows in both.
        return LocalDateTime.of(year, 1, 5, 1, 2, 3, 123_456_000)
                .plusDays(37L * place + object)
                .plusMinutes(31L * place + object);
    }
}
