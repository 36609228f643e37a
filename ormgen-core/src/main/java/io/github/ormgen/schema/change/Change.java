package io.github.ormgen.schema.change;

/** One step from a schema to the next. It holds all that its inverse needs. */
public sealed interface Change
        permits AddColumn,
                AddEnumValue,
                AddPart,
                AlterSequence,
                ChangeSoftDelete,
                ChangeTableComment,
                CreateEnumType,
                CreateSequence,
                CreateTable,
                DropColumn,
                DropEnumType,
                DropEnumValue,
                DropPart,
                DropSequence,
                DropTable,
                OrderEnumValues,
                RenameColumn,
                RenameEnumType,
                RenameEnumValue,
                RenamePart,
                RenameSequence,
                RenameStoredValue,
                RenameTable,
                RestateSql,
                RunSql,
                SetCollation,
                SetPaths,
                ColumnChange,
                RowChange,
                ViewChange {

    /** The change that takes this one back. */
    Change inverse();

    /** What the visitor says of this change. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of change. */
    interface Visitor<R> {
        R setCollation(SetCollation change);

        R createEnumType(CreateEnumType change);

        R dropEnumType(DropEnumType change);

        R renameEnumType(RenameEnumType change);

        R addEnumValue(AddEnumValue change);

        R dropEnumValue(DropEnumValue change);

        R renameEnumValue(RenameEnumValue change);

        R orderEnumValues(OrderEnumValues change);

        R createSequence(CreateSequence change);

        R dropSequence(DropSequence change);

        R renameSequence(RenameSequence change);

        R alterSequence(AlterSequence change);

        R renameTable(RenameTable change);

        R changeTableComment(ChangeTableComment change);

        R changeSoftDelete(ChangeSoftDelete change);

        R addColumn(AddColumn change);

        R dropColumn(DropColumn change);

        R renameColumn(RenameColumn change);

        R renamePart(RenamePart change);

        R addPart(AddPart change);

        R dropPart(DropPart change);

        R restateSql(RestateSql change);

        R renameStoredValue(RenameStoredValue change);

        R setPaths(SetPaths change);

        R runSql(RunSql change);

        R createTable(CreateTable change);

        R dropTable(DropTable change);

        R changeColumn(ColumnChange change);

        R changeRow(RowChange change);

        R changeView(ViewChange change);
    }
}
