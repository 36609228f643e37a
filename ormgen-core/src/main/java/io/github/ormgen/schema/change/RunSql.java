package io.github.ormgen.schema.change;

import io.github.ormgen.schema.SqlText;

/**
 * Statements that a person wrote, each ended by a semicolon; the schema stays as it is.
 *
 * @param up the statements per database
 * @param down the statements that take them back
 */
public record RunSql(SqlText up, SqlText down) implements Change {

    @Override
    public Change inverse() {
        return new RunSql(down, up);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.runSql(this);
    }
}
