package io.github.ormgen.schema.change;

/** Another collation of text on MySQL and MariaDB, for tables that are created from now on. */
public record SetCollation(String before, String after) implements Change {

    @Override
    public Change inverse() {
        return new SetCollation(after, before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setCollation(this);
    }
}
