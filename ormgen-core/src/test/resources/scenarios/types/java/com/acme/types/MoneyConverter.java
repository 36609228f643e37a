package com.acme.types;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores money as text. */
@Converter
public class MoneyConverter implements AttributeConverter<Money, String> {

    /** Creates a converter. */
    public MoneyConverter() {}

    @Override
    public String convertToDatabaseColumn(Money money) {
        return money == null ? null : money.toString();
    }

    @Override
    public Money convertToEntityAttribute(String text) {
        return text == null ? null : Money.of(text);
    }
}
