package io.github.ormgen.history;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.Change.RenameValue;
import io.github.ormgen.schema.change.Change.RunSql;
import io.github.ormgen.schema.change.Change.SetCollation;
import io.github.ormgen.schema.change.Change.SetPaths;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.Edit.EnumTypeChange;
import io.github.ormgen.schema.change.Edit.PartChange;
import io.github.ormgen.schema.change.Edit.RowChange;
import io.github.ormgen.schema.change.Edit.SequenceChange;
import io.github.ormgen.schema.change.Edit.ViewChange;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.change.PathChange;
import io.github.ormgen.schema.change.TableChange;
import io.github.ormgen.schema.json.JsonObject;
import io.github.ormgen.schema.json.SchemaFromTree;
import java.util.Optional;
import java.util.function.Function;

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
        return switch (kind) {
            case "table" -> new TableChange(before(node, SchemaFromTree::table), after(node, SchemaFromTree::table));
            case "column" ->
                new ColumnChange(
                        name(node, "table"),
                        before(node, SchemaFromTree::column),
                        after(node, SchemaFromTree::column),
                        node.optional("fill").map(ChangeFromTree::fill),
                        node.optional("using").map(SchemaFromTree::sql),
                        node.optional("back").map(SchemaFromTree::sql));
            case "part" ->
                new PartChange(
                        name(node, "table"), before(node, SchemaFromTree::part), after(node, SchemaFromTree::part));
            case "row" ->
                new RowChange(name(node, "table"), before(node, SchemaFromTree::row), after(node, SchemaFromTree::row));
            case "enumType" ->
                new EnumTypeChange(before(node, SchemaFromTree::enumType), after(node, SchemaFromTree::enumType));
            case "sequence" ->
                new SequenceChange(before(node, SchemaFromTree::sequence), after(node, SchemaFromTree::sequence));
            case "view" -> new ViewChange(before(node, SchemaFromTree::view), after(node, SchemaFromTree::view));
            case "value" ->
                new RenameValue(
                        name(node, "owner"), node.optionalText("column"), node.text("before"), node.text("after"));
            case "collation" -> new SetCollation(node.text("before"), node.text("after"));
            case "paths" -> new SetPaths(node.list("paths", ChangeFromTree::path));
            case "sql" -> new RunSql(SchemaFromTree.sql(node.value("up")), SchemaFromTree.sql(node.value("down")));
            default -> throw new IllegalArgumentException("'" + kind + "' is no change that this ormgen knows");
        };
    }

    private static <T> Optional<T> before(JsonObject node, Function<Object, T> object) {
        Optional<T> before = node.optional("before").map(object);
        if (before.isEmpty() && !node.has("after")) {
            throw new IllegalArgumentException("it has neither 'before' nor 'after'");
        }
        return before;
    }

    private static <T> Optional<T> after(JsonObject node, Function<Object, T> object) {
        return node.optional("after").map(object);
    }

    private static Fill fill(Object value) {
        JsonObject node = JsonObject.of(value);
        return node.has("sql")
                ? new Fill.Sql(SchemaFromTree.sql(node.value("sql")))
                : new Fill.Literal(SchemaFromTree.defaultValue(node.value("value")));
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

    private static TableName name(JsonObject node, String member) {
        return SchemaFromTree.name(node.value(member));
    }
}
