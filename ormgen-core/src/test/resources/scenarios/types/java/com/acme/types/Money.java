package com.acme.types;

import java.math.BigDecimal;

/** An amount in a currency. */
public record Money(BigDecimal amount, String currency) {

    /** Reads {@code 12 EUR}, or {@code 12} for euros. */
    public static Money of(String text) {
        String[] parts = text.split(" ");
        return new Money(new BigDecimal(parts[0]), parts.length > 1 ? parts[1] : "EUR");
    }

    @Override
    public String toString() {
        return amount + " " + currency;
    }
}
