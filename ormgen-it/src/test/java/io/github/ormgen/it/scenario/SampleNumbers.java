package io.github.ormgen.it.scenario;

import io.github.ormgen.model.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Makes numbers that satisfy bounds and digits. */
final class SampleNumbers {

    private SampleNumbers() {}

    /**
     * A number of so many digits before and behind the point. It grows with the attribute's place, so that the usual
     * conditions between two fields, such as 'from' and 'to', hold.
     */
    static BigDecimal of(List<Validation> validations, int integer, int fraction, int place, int object) {
        int before = integer;
        int behind = fraction;
        BigDecimal number = BigDecimal.valueOf(10L + 3L * place + object);
        for (Validation validation : validations) {
            if (validation instanceof Validation.Digits digits) {
                before = Math.min(before, digits.integer());
                behind = Math.min(behind, digits.fraction());
            }
        }
        number = number.remainder(BigDecimal.TEN.pow(before)).add(new BigDecimal("0.123456789"));
        return within(validations, number.setScale(behind, RoundingMode.DOWN), object);
    }

    private static BigDecimal within(List<Validation> validations, BigDecimal number, int object) {
        BigDecimal step = BigDecimal.valueOf(object, number.scale());
        BigDecimal bounded = number;
        for (Validation validation : validations) {
            if (validation instanceof Validation.Minimum minimum && bounded.compareTo(minimum.value()) < 0) {
                bounded = minimum.value()
                        .setScale(number.scale(), RoundingMode.UP)
                        .add(step);
            } else if (validation instanceof Validation.Maximum maximum && bounded.compareTo(maximum.value()) > 0) {
                bounded = maximum.value()
                        .setScale(number.scale(), RoundingMode.DOWN)
                        .subtract(step);
            }
        }
        return bounded;
    }
}
