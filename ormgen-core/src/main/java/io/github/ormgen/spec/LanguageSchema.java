package io.github.ormgen.spec;

import io.github.ormgen.project.FileTree;

/** The JSON Schema of the model language, for editors. */
public final class LanguageSchema {

    /** Its file name, which models refer to: {@code # yaml-language-server: $schema=…/target/ormgen/ormgen-1.schema.json}. */
    public static final String FILE_NAME = "ormgen-1.schema.json";

    private LanguageSchema() {}

    /** Its text, as it lies in the jar. */
    public static String text() {
        return FileTree.resource(LanguageSchema.class, FILE_NAME);
    }
}
