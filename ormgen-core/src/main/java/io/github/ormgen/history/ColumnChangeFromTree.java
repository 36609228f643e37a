package io.github.ormgen.history;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.ChangeComment;
import io.github.ormgen.schema.change.ChangeDefault;
import io.github.ormgen.schema.change.ChangeGenerated;
import io.github.ormgen.schema.change.ChangeIdentity;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.json.JsonObject;
import io.github.ormgen.schema.json.SchemaFromTree;
import java.util.Optional;

/** A change of a column that stays, of its JSON object: the inverse of {@link ColumnChangeToTree}. */
final class ColumnChangeFromTree {

    private ColumnChangeFromTree() {}

    /** The change, empty if it is of another kind. */
    static Optional<Change> of(String kind, JsonObject node) {
        return switch (kind) {
            case "changeType" -> Optional.of(type(node));
            case "changeNullability" ->
                Optional.of(new ChangeNullability(
                        table(node),
                        node.text("column"),
                        node.flag("nullable"),
                        node.optional("fill").map(ColumnChangeFromTree::fill)));
            case "changeDefault" ->
                Optional.of(new ChangeDefault(
                        table(node),
                        node.text("column"),
                        node.optional("before").map(SchemaFromTree::defaultValue),
                        node.optional("after").map(SchemaFromTree::defaultValue)));
            case "changeComment" ->
                Optional.of(new ChangeComment(
                        table(node), node.text("column"), node.optionalText("before"), node.optionalText("after")));
            case "changeIdentity" ->
                Optional.of(new ChangeIdentity(table(node), node.text("column"), node.flag("identity")));
            case "changeGenerated" ->
                Optional.of(new ChangeGenerated(
                        table(node),
                        node.text("column"),
                        node.optional("before").map(SchemaFromTree::sql),
                        node.optional("after").map(SchemaFromTree::sql)));
            default -> Optional.empty();
        };
    }

    private static ChangeType type(JsonObject node) {
        return new ChangeType(
                table(node),
                node.text("column"),
                SchemaFromTree.type(node.value("before")),
                SchemaFromTree.type(node.value("after")),
                node.optional("using").map(SchemaFromTree::sql),
                node.optional("back").map(SchemaFromTree::sql));
    }

    private static Fill fill(Object value) {
        JsonObject node = JsonObject.of(value);
        return node.has("sql")
                ? new Fill.Sql(SchemaFromTree.sql(node.value("sql")))
                : new Fill.Literal(SchemaFromTree.defaultValue(node.value("value")));
    }

    private static TableName table(JsonObject node) {
        return ChangeFromTree.name(node, "table");
    }
}
