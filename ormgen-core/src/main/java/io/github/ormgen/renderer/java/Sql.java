package io.github.ormgen.renderer.java;

import io.github.ormgen.renderer.java.text.JavaText;
import io.github.ormgen.schema.Quoting;
import io.github.ormgen.schema.TableName;

/** Writes the names of tables and columns as annotations have them, in Java string literals. */
final class Sql {

    private Sql() {}

    /** A name for an annotation's element, quoted for Java, and with backticks where it needs quotes in SQL. */
    static String literal(String name) {
        return JavaText.quote(name(name));
    }

    /** A name as Hibernate understands it: it turns backticks into the quotes of its database. */
    static String name(String name) {
        return quoted(name, '`');
    }

    /** A table with its schema, as Hibernate understands it. */
    static String name(TableName table) {
        return table.schema().map(schema -> name(schema) + ".").orElse("") + name(table.name());
    }

    static String quoted(String name, char quote) {
        return Quoting.isNeeded(name) ? quote + name + quote : name;
    }
}
