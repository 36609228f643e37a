package io.github.ormgen.history;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.change.AddColumn;
import io.github.ormgen.schema.change.AddEnumValue;
import io.github.ormgen.schema.change.AddPart;
import io.github.ormgen.schema.change.AlterSequence;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeSoftDelete;
import io.github.ormgen.schema.change.ChangeTableComment;
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
import io.github.ormgen.schema.change.RunSql;
import io.github.ormgen.schema.change.SetCollation;
import io.github.ormgen.schema.change.SetPaths;
import io.github.ormgen.schema.change.UpdateRow;
import io.github.ormgen.schema.json.JsonObject;
import io.github.ormgen.schema.json.SchemaFromTree;
import java.util.Optional;

/** A change of its JSON object, the inverse of {@link ChangeToTree}. */
final class ChangeFromTree {

    private ChangeFromTree() {}

    /**
     * The change of a JSON value.
     *
     * @throws IllegalArgumentException if it is none that this version knows, or lacks something
     */
    static Change of(Object value) {
        JsonObject node = JsonObject.of(value);
        String kind = node.text(ChangeToTree.KIND);
        return ofSchema(kind, node)
                .or(() -> ofTable(kind, node))
                .or(() -> ofRow(kind, node))
                .or(() -> ColumnChangeFromTree.of(kind, node))
                .or(() -> ViewChangeFromTree.of(kind, node))
                .orElseThrow(() -> new IllegalArgumentException("'" + kind + "' is no change that this ormgen knows"));
    }

    private static Optional<Change> ofSchema(String kind, JsonObject node) {
        return Optional.ofNullable(
                switch (kind) {
                    case "setCollation" -> new SetCollation(node.text("before"), node.text("after"));
                    case "createEnumType" -> new CreateEnumType(SchemaFromTree.enumType(node.value("type")));
                    case "dropEnumType" -> new DropEnumType(SchemaFromTree.enumType(node.value("type")));
                    case "renameEnumType" -> new RenameEnumType(name(node, "before"), name(node, "after"));
                    case "addEnumValue" ->
                        new AddEnumValue(name(node, "type"), node.text("value"), node.integer("index"));
                    case "dropEnumValue" ->
                        new DropEnumValue(name(node, "type"), node.text("value"), node.integer("index"));
                    case "renameEnumValue" ->
                        new RenameEnumValue(name(node, "type"), node.text("before"), node.text("after"));
                    case "orderEnumValues" ->
                        new OrderEnumValues(name(node, "type"), node.texts("before"), node.texts("after"));
                    case "createSequence" -> new CreateSequence(SchemaFromTree.sequence(node.value("sequence")));
                    case "dropSequence" -> new DropSequence(SchemaFromTree.sequence(node.value("sequence")));
                    case "renameSequence" -> new RenameSequence(name(node, "before"), name(node, "after"));
                    case "alterSequence" ->
                        new AlterSequence(
                                SchemaFromTree.sequence(node.value("before")),
                                SchemaFromTree.sequence(node.value("after")));
                    case "createTable" -> new CreateTable(SchemaFromTree.table(node.value("table")));
                    case "dropTable" -> new DropTable(SchemaFromTree.table(node.value("table")));
                    case "renameTable" -> new RenameTable(name(node, "before"), name(node, "after"));
                    case "setPaths" -> new SetPaths(node.list("paths", ChangeFromTree::path));
                    case "runSql" ->
                        new RunSql(SchemaFromTree.sql(node.value("up")), SchemaFromTree.sql(node.value("down")));
                    default -> null;
                });
    }

    private static Optional<Change> ofTable(String kind, JsonObject node) {
        return Optional.ofNullable(
                switch (kind) {
                    case "changeTableComment" ->
                        new ChangeTableComment(
                                name(node, "table"), node.optionalText("before"), node.optionalText("after"));
                    case "changeSoftDelete" ->
                        new ChangeSoftDelete(
                                name(node, "table"),
                                node.optional("before").map(SchemaFromTree::softDelete),
                                node.optional("after").map(SchemaFromTree::softDelete));
                    case "addColumn" -> new AddColumn(name(node, "table"), SchemaFromTree.column(node.value("column")));
                    case "dropColumn" ->
                        new DropColumn(name(node, "table"), SchemaFromTree.column(node.value("column")));
                    case "renameColumn" ->
                        new RenameColumn(name(node, "table"), node.text("before"), node.text("after"));
                    case "addPart" -> new AddPart(name(node, "table"), SchemaFromTree.part(node.value("part")));
                    case "dropPart" -> new DropPart(name(node, "table"), SchemaFromTree.part(node.value("part")));
                    case "renamePart" ->
                        new RenamePart(
                                name(node, "table"),
                                SchemaFromTree.constant(TablePart.Kind.class, node.text("kind")),
                                node.text("before"),
                                node.text("after"));
                    case "restateSql" ->
                        new RestateSql(
                                name(node, "table"),
                                SchemaFromTree.part(node.value("before")),
                                SchemaFromTree.part(node.value("after")));
                    case "renameStoredValue" ->
                        new RenameStoredValue(
                                name(node, "table"), node.text("column"), node.text("before"), node.text("after"));
                    default -> null;
                });
    }

    private static Optional<Change> ofRow(String kind, JsonObject node) {
        return Optional.ofNullable(
                switch (kind) {
                    case "insertRow" -> new InsertRow(name(node, "table"), SchemaFromTree.row(node.value("row")));
                    case "deleteRow" -> new DeleteRow(name(node, "table"), SchemaFromTree.row(node.value("row")));
                    case "updateRow" ->
                        new UpdateRow(
                                name(node, "table"),
                                SchemaFromTree.row(node.value("before")),
                                SchemaFromTree.row(node.value("after")));
                    default -> null;
                });
    }

    private static PathChange path(Object value) {
        JsonObject node = JsonObject.of(value);
        return new PathChange(
                SchemaFromTree.constant(PathChange.Kind.class, node.text("of")),
                name(node, "name"),
                node.optionalText("part"),
                node.text("before"),
                node.text("after"));
    }

    static TableName name(JsonObject node, String member) {
        return SchemaFromTree.name(node.value(member));
    }
}
