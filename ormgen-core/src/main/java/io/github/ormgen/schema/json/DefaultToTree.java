package io.github.ormgen.schema.json;

import io.github.ormgen.schema.DefaultValue;
import java.util.Map;

/** A default as a JSON value: a literal as itself, what the database makes as an object that names it. */
final class DefaultToTree implements DefaultValue.Visitor<Object> {

    @Override
    public Object text(DefaultValue.Text value) {
        return value.value();
    }

    @Override
    public Object number(DefaultValue.Number value) {
        return value.value();
    }

    @Override
    public Object bool(DefaultValue.Bool value) {
        return value.value();
    }

    @Override
    public Object special(DefaultValue.Special value) {
        return Map.of("special", SchemaToTree.word(value));
    }

    @Override
    public Object sql(DefaultValue.Sql value) {
        return Map.of("sql", SchemaToTree.sql(value.expression()));
    }
}
