package io.github.ormgen.spec.reader;

import java.util.Map;
import java.util.Optional;

/** Words of other languages and libraries, with what they are called here. */
final class OtherToolsKeywords {

    private static final String OPTIONAL = "A type that ends in '?' is optional; every other type is required.";
    private static final String LENGTH = "Write the length in the type: string(120)";
    private static final String ENTITY_ID = "Write id: uuid, identity or sequence, or mark a field with id: true.";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("nullable", OPTIONAL),
            Map.entry("required", OPTIONAL),
            Map.entry("notNull", OPTIONAL),
            Map.entry("length", LENGTH),
            Map.entry("maxLength", LENGTH),
            Map.entry("precision", "Write the digits in the type: \"decimal(19,2)\""),
            Map.entry("scale", "Write the digits in the type: \"decimal(19,2)\""),
            Map.entry("primaryKey", ENTITY_ID),
            Map.entry("pk", ENTITY_ID),
            Map.entry("foreignKey", "Declare it under 'relations': { one: User }"),
            Map.entry("foreignKeys", "Declare them under 'relations': { one: User }"),
            Map.entry("tableName", "Write 'table'."),
            Map.entry("columnName", "Write 'column'."),
            Map.entry("comment", "Write 'doc'."),
            Map.entry("description", "Write 'doc'."),
            Map.entry("attributes", "Write 'fields'."),
            Map.entry("properties", "Write 'fields'."),
            Map.entry("associations", "Write 'relations'."),
            Map.entry("manyToOne", "Write 'one', with 'unique: true' if it is one-to-one."),
            Map.entry("oneToOne", "Write 'one', with 'unique: true' on the owning side."),
            Map.entry("oneToMany", "Write 'many', with 'mappedBy'."),
            Map.entry("manyToMany", "Write 'many', with 'through' on one side and 'mappedBy' on the other."),
            Map.entry("joinTable", "Write 'through'."),
            Map.entry("joinColumn", "Write 'column'."),
            Map.entry("target", "Write 'one' or 'many'."));

    private OtherToolsKeywords() {}

    /** What a word is called here. */
    static Optional<String> hint(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
