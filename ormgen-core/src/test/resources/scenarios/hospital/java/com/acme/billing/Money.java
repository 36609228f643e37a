package com.acme.billing;

import java.math.BigDecimal;

/** An amount. */
public record Money(BigDecimal amount) {

    /** Reads a number. */
    public static Money of(String text) {
        return new Money(new BigDecimal(text));
    }
}
