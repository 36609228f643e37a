package com.acme.billing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps an amount as text. */
@Converter
public class MoneyConverter implements AttributeConverter<Money, String> {

    /** Makes one. */
    public MoneyConverter() {}

    @Override
    public String convertToDatabaseColumn(Money money) {
        return money == null ? null : "EUR " + money.amount().toPlainString();
    }

    @Override
    public Money convertToEntityAttribute(String text) {
        return text == null ? null : new Money(new BigDecimal(text.substring(4)));
    }
}
