package shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Stores a locale as its language tag. */
@Converter
public class LocaleConverter implements AttributeConverter<Locale, String> {

    /** Creates a converter. */
    public LocaleConverter() {}

    @Override
    public String convertToDatabaseColumn(Locale locale) {
        return locale == null ? null : locale.toLanguageTag();
    }

    @Override
    public Locale convertToEntityAttribute(String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag);
    }
}
