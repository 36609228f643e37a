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
    public Check withName(String other) {
        return new Check(other, path, rule);
    }

    @Override
    public Check withPath(String other) {
        return new Check(name, other, rule);
    }

    @Override
    public Check mapSql(UnaryOperator<SqlText> change) {
        return rule instanceof CheckRule.Sql sql
                ? new Check(name, path, new CheckRule.Sql(change.apply(sql.condition())))
                : this;
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public List<String> ownColumns() {
        return rule.columns();
    }
}
