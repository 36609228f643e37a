package io.github.ormgen.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the model language, for editors. */
public final class LanguageSchema {

    /** Its file name, which models refer to: {@code # yaml-language-server: $schema=…/target/ormgen/ormgen-1.schema.json}. */
    public static final String FILE_NAME = "ormgen-1.schema.json";

    private LanguageSchema() {}

    /** Its text, as it lies in the jar. */
    public static String text() {
        try (InputStream stream = LanguageSchema.class.getResourceAsStream(FILE_NAME)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + FILE_NAME);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
