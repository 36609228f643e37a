package io.github.ormgen.schema;

import java.util.List;

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
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public List<String> ownColumns() {
        return rule.columns();
    }

    @Override
    public List<String> leadingColumns() {
        return List.of();
    }
}
