package io.github.ormgen.dialect;

import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes names, in quotes only where one of the databases needs them.
 *
 * @param quote the dialect's quote
 * @param schemas whether the schema's name is written too
 * @param usualSchema the schema to name where a table in another one refers to a table without one; empty if the database
 *     finds it by itself
 */
public record IdentifierQuoting(char quote, boolean schemas, Optional<String> usualSchema) {

    /** A name. */
    public String of(String name) {
        return Quoting.isNeeded(name) ? quoted(name) : name;
    }

    /** A name with its schema. */
    public String of(TableName name) {
        return schemas ? name.schema().map(schema -> of(schema) + ".").orElse("") + of(name.name()) : of(name.name());
    }

    /** A table's name in a statement about another table. */
    public String of(TableName name, TableName seenFrom) {
        boolean elsewhere = seenFrom.schema().isPresent() && name.schema().isEmpty();
        return (elsewhere ? usualSchema.map(schema -> schema + ".").orElse("") : "") + of(name);
    }

    /** Names in parentheses. */
    public String list(List<String> names) {
        return names.stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A name in quotes. */
    public String quoted(String name) {
        String mark = String.valueOf(quote);
        return mark + name.replace(mark, mark + mark) + mark;
    }
}
