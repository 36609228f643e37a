package com.acme.custom;

import jakarta.persistence.AttributeConverter;

public class MoneyConverter implements AttributeConverter<Money, String> {
    public String convertToDatabaseColumn(Money m) {
        return m == null ? null : m.currency() + " " + m.cents();
    }

    public Money convertToEntityAttribute(String s) {
        return s == null ? null : new Money(s.split(" ")[0], Long.parseLong(s.split(" ")[1]));
    }
}
