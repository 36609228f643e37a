package io.github.ormgen.history;

import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddEnumValue;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.AlterSequence;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeTableComment;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.CreateEnumType;
import io.github.ormgen.schema.change.CreateSequence;
import io.github.ormgen.schema.change.CreateTable;
import io.github.ormgen.schema.change.DeleteRow;
import io.github.ormgen.schema.change.DropColumn;
import io.github.ormgen.schema.change.DropEnumType;
import io.github.ormgen.schema.change.DropEnumValue;
import io.github.ormgen.schema.change.DropPart;
import io.github.ormgen.schema.change.DropSequence;
import io.github.ormgen.schema.change.DropTable;
import io.github.ormgen.schema.change.InsertRow;
import io.github.ormgen.schema.change.OrderEnumValues;
import io.github.ormgen.schema.change.PathChange;
import io.github.ormgen.schema.change.RenameColumn;
import io.github.ormgen.schema.change.RenameEnumType;
import io.github.ormgen.schema.change.RenameEnumValue;
import io.github.ormgen.schema.change.RenamePart;
import io.github.ormgen.schema.change.RenameSequence;
import io.github.ormgen.schema.change.RenameStoredValue;
import io.github.ormgen.schema.change.RenameTable;
import io.github.ormgen.schema.change.RestateSql;
import io.github.ormgen.schema.change.RowChange;
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.SetCollation;
import io.github.ormgen.schema.change.SetPaths;
import io.github.ormgen.schema.change.UpdateRow;
import io.github.ormgen.schema.change.ViewChange;
import io.github.ormgen.schema.json.JsonMembers;
import io.github.ormgen.schema.json.SchemaToTree;
import java.util.Map;

/** A change as a JSON object that says its kind and all that it holds. */
final class ChangeToTree implements Change.Visitor<Map<String, Object>> {

    /** The member that says the kind of a change. */
    static final String KIND = "change";

    /** The object of a change. */
    static Map<String, Object> of(Change change) {
        return change.accept(new ChangeToTree());
    }

    @Override
    public Map<String, Object> setCollation(SetCollation change) {
        return renamed("setCollation", change.before(), change.after());
    }

    @Override
    public Map<String, Object> createEnumType(CreateEnumType change) {
        return node("createEnumType")
                .put("type", SchemaToTree.enumType(change.type()))
                .members();
    }

    @Override
    public Map<String, Object> dropEnumType(DropEnumType change) {
        return node("dropEnumType")
                .put("type", SchemaToTree.enumType(change.type()))
                .members();
    }

    @Override
    public Map<String, Object> renameEnumType(RenameEnumType change) {
        return renamed("renameEnumType", change.before(), change.after());
    }

    @Override
    public Map<String, Object> addEnumValue(AddEnumValue change) {
        return inType("addEnumValue", change.type())
                .put("value", change.value())
                .put("index", change.index())
                .members();
    }

    @Override
    public Map<String, Object> dropEnumValue(DropEnumValue change) {
        return inType("dropEnumValue", change.type())
                .put("value", change.value())
                .put("index", change.index())
                .members();
    }

    @Override
    public Map<String, Object> renameEnumValue(RenameEnumValue change) {
        return inType("renameEnumValue", change.type())
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    @Override
    public Map<String, Object> orderEnumValues(OrderEnumValues change) {
        return inType("orderEnumValues", change.type())
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    @Override
    public Map<String, Object> createSequence(CreateSequence change) {
        return node("createSequence")
                .put("sequence", SchemaToTree.sequence(change.sequence()))
                .members();
    }

    @Override
    public Map<String, Object> dropSequence(DropSequence change) {
        return node("dropSequence")
                .put("sequence", SchemaToTree.sequence(change.sequence()))
                .members();
    }

    @Override
    public Map<String, Object> renameSequence(RenameSequence change) {
        return renamed("renameSequence", change.before(), change.after());
    }

    @Override
    public Map<String, Object> alterSequence(AlterSequence change) {
        return node("alterSequence")
                .put("before", SchemaToTree.sequence(change.before()))
                .put("after", SchemaToTree.sequence(change.after()))
                .members();
    }

    @Override
    public Map<String, Object> createTable(CreateTable change) {
        return node("createTable")
                .put("table", SchemaToTree.table(change.table()))
                .members();
    }

    @Override
    public Map<String, Object> dropTable(DropTable change) {
        return node("dropTable")
                .put("table", SchemaToTree.table(change.table()))
                .members();
    }

    @Override
    public Map<String, Object> renameTable(RenameTable change) {
        return renamed("renameTable", change.before(), change.after());
    }

    @Override
    public Map<String, Object> changeTableComment(ChangeTableComment change) {
        return inTable("changeTableComment", change.table())
                .put("before", change.before(), text -> text)
                .put("after", change.after(), text -> text)
                .members();
    }

    @Override
    public Map<String, Object> changeSoftDelete(ChangeSoftDelete change) {
        return inTable("changeSoftDelete", change.table())
                .put("before", change.before(), SchemaToTree::softDelete)
                .put("after", change.after(), SchemaToTree::softDelete)
                .members();
    }

    @Override
    public Map<String, Object> addColumn(AddColumn change) {
        return inTable("addColumn", change.table())
                .put("column", SchemaToTree.column(change.column()))
                .members();
    }

    @Override
    public Map<String, Object> dropColumn(DropColumn change) {
        return inTable("dropColumn", change.table())
                .put("column", SchemaToTree.column(change.column()))
                .members();
    }

    @Override
    public Map<String, Object> renameColumn(RenameColumn change) {
        return inTable("renameColumn", change.table())
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    @Override
    public Map<String, Object> changeColumn(ColumnChange change) {
        return ColumnChangeToTree.of(change);
    }

    @Override
    public Map<String, Object> changeRow(RowChange change) {
        if (change instanceof UpdateRow update) {
            return inTable("updateRow", update.table())
                    .put("before", SchemaToTree.row(update.before()))
                    .put("after", SchemaToTree.row(update.after()))
                    .members();
        } else if (change instanceof InsertRow insert) {
            return inTable("insertRow", insert.table())
                    .put("row", SchemaToTree.row(insert.row()))
                    .members();
        }
        DeleteRow delete = (DeleteRow) change;
        return inTable("deleteRow", delete.table())
                .put("row", SchemaToTree.row(delete.row()))
                .members();
    }

    @Override
    public Map<String, Object> addPart(AddPart change) {
        return inTable("addPart", change.table())
                .put("part", SchemaToTree.part(change.part()))
                .members();
    }

    @Override
    public Map<String, Object> dropPart(DropPart change) {
        return inTable("dropPart", change.table())
                .put("part", SchemaToTree.part(change.part()))
                .members();
    }

    @Override
    public Map<String, Object> renamePart(RenamePart change) {
        return inTable("renamePart", change.table())
                .put("kind", SchemaToTree.word(change.kind()))
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    @Override
    public Map<String, Object> restateSql(RestateSql change) {
        return inTable("restateSql", change.table())
                .put("before", SchemaToTree.part(change.before()))
                .put("after", SchemaToTree.part(change.after()))
                .members();
    }

    @Override
    public Map<String, Object> renameStoredValue(RenameStoredValue change) {
        return inTable("renameStoredValue", change.table())
                .put("column", change.column())
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    @Override
    public Map<String, Object> setPaths(SetPaths change) {
        JsonMembers node = node("setPaths");
        node.putList("paths", change.paths(), ChangeToTree::path);
        return node.members();
    }

    @Override
    public Map<String, Object> runSql(RunSql change) {
        return node("runSql")
                .put("up", sql(change.up()))
                .put("down", sql(change.down()))
                .members();
    }

    @Override
    public Map<String, Object> changeView(ViewChange change) {
        return change.choose(new ViewChangeToTree());
    }

    private static Object path(PathChange change) {
        return new JsonMembers()
                .put("of", SchemaToTree.word(change.object()))
                .put("name", SchemaToTree.name(change.name()))
                .put("part", change.part(), part -> part)
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    static Object sql(SqlText text) {
        return SchemaToTree.sql(text);
    }

    static JsonMembers inTable(String kind, TableName table) {
        return node(kind).put("table", SchemaToTree.name(table));
    }

    private static JsonMembers inType(String kind, TableName type) {
        return node(kind).put("type", SchemaToTree.name(type));
    }

    private static Map<String, Object> renamed(String kind, TableName before, TableName after) {
        return node(kind)
                .put("before", SchemaToTree.name(before))
                .put("after", SchemaToTree.name(after))
                .members();
    }

    private static Map<String, Object> renamed(String kind, String before, String after) {
        return node(kind).put("before", before).put("after", after).members();
    }

    private static JsonMembers node(String kind) {
        return new JsonMembers().put(KIND, kind);
    }
}
