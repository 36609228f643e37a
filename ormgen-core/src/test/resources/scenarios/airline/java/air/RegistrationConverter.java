package air;

import jakarta.persistence.AttributeConverter;

/** Stores the letters. */
public class RegistrationConverter implements AttributeConverter<Registration, String> {

    @Override
    public String convertToDatabaseColumn(Registration registration) {
        return registration == null ? null : registration.text();
    }

    @Override
    public Registration convertToEntityAttribute(String column) {
        return column == null ? null : new Registration(column);
    }
}
