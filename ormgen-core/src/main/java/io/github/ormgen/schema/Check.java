package io.github.ormgen.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param path where it comes from in the model
 * @param rule what must hold
 */
public record Check(String name, String path, CheckRule rule) implements TablePart {

    @Override
    public TablePart with(
            String otherName, String otherPath, UnaryOperator<String> columnNames, UnaryOperator<SqlText> sql) {
        return new Check(otherName, otherPath, rule.map(columnNames, sql));
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public List<String> columns() {
        return rule.columns();
    }
}
