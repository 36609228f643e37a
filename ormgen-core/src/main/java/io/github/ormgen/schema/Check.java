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
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public List<String> ownColumns() {
        return rule.columns();
    }
}
