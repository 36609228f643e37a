package hr;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a colour as its number. */
@Converter
public class ColourConverter implements AttributeConverter<Colour, Integer> {

    /** Creates a converter. */
    public ColourConverter() {}

    @Override
    public Integer convertToDatabaseColumn(Colour colour) {
        return colour == null ? null : colour.rgb();
    }

    @Override
    public Colour convertToEntityAttribute(Integer rgb) {
        return rgb == null ? null : new Colour(rgb);
    }
}
