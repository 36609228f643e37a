package io.github.ormgen.schema.change;

/** One step from a schema to the next. It holds all that its inverse needs. */
public sealed interface Change
        permits SetCollation,
                CreateEnumType,
                DropEnumType,
                CreateSequence,
                DropSequence,
                CreateTable,
                DropTable,
                AddForeignKey,
                DropForeignKey {

    /** The change that takes this one back. */
    Change inverse();

    /** What the visitor says of this change. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of change. */
    interface Visitor<R> {
        R setCollation(SetCollation change);

        R createEnumType(CreateEnumType change);

        R dropEnumType(DropEnumType change);

        R createSequence(CreateSequence change);

        R dropSequence(DropSequence change);

        R createTable(CreateTable change);

        R dropTable(DropTable change);

        R addForeignKey(AddForeignKey change);

        R dropForeignKey(DropForeignKey change);
    }
}
