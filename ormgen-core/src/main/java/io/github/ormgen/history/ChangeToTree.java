package io.github.ormgen.history;

import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.Change.RenameValue;
import io.github.ormgen.schema.change.Change.RunSql;
import io.github.ormgen.schema.change.Change.SetCollation;
import io.github.ormgen.schema.change.Change.SetPaths;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.Edit;
import io.github.ormgen.schema.change.Edit.EnumTypeChange;
import io.github.ormgen.schema.change.Edit.PartChange;
import io.github.ormgen.schema.change.Edit.RowChange;
import io.github.ormgen.schema.change.Edit.SequenceChange;
import io.github.ormgen.schema.change.Edit.ViewChange;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.change.PathChange;
import io.github.ormgen.schema.change.TableChange;
import io.github.ormgen.schema.json.JsonMembers;
import io.github.ormgen.schema.json.SchemaToTree;
import java.util.Map;
import java.util.function.Function;

/** A change as a JSON object that says what kind of object it is about, and all that it holds. */
final class ChangeToTree implements Change.Visitor<Map<String, Object>> {

    /** The member that says what a change is about. */
    static final String KIND = "change";

    /** The object of a change. */
    static Map<String, Object> of(Change change) {
        return change.accept(new ChangeToTree());
    }

    @Override
    public Map<String, Object> table(TableChange change) {
        return edit(node("table"), change, SchemaToTree::table).members();
    }

    @Override
    public Map<String, Object> column(ColumnChange change) {
        return edit(in("column", change.table()), change, SchemaToTree::column)
                .put("fill", change.fill(), ChangeToTree::fill)
                .put("using", change.using(), SchemaToTree::sql)
                .put("back", change.back(), SchemaToTree::sql)
                .members();
    }

    @Override
    public Map<String, Object> part(PartChange change) {
        return edit(in("part", change.table()), change, SchemaToTree::part).members();
    }

    @Override
    public Map<String, Object> row(RowChange change) {
        return edit(in("row", change.table()), change, SchemaToTree::row).members();
    }

    @Override
    public Map<String, Object> enumType(EnumTypeChange change) {
        return edit(node("enumType"), change, SchemaToTree::enumType).members();
    }

    @Override
    public Map<String, Object> sequence(SequenceChange change) {
        return edit(node("sequence"), change, SchemaToTree::sequence).members();
    }

    @Override
    public Map<String, Object> view(ViewChange change) {
        return edit(node("view"), change, SchemaToTree::view).members();
    }

    @Override
    public Map<String, Object> value(RenameValue change) {
        return node("value")
                .put("owner", SchemaToTree.name(change.owner()))
                .put("column", change.column(), column -> column)
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    @Override
    public Map<String, Object> collation(SetCollation change) {
        return node("collation")
                .put("before", change.before())
                .put("after", change.after())
                .members();
    }

    @Override
    public Map<String, Object> paths(SetPaths change) {
        JsonMembers node = node("paths");
        node.putList("paths", change.paths(), ChangeToTree::path);
        return node.members();
    }

    @Override
    public Map<String, Object> sql(RunSql change) {
        return node("sql")
                .put("up", sql(change.up()))
                .put("down", sql(change.down()))
                .members();
    }

    private static <T> JsonMembers edit(JsonMembers node, Edit<T> change, Function<T, Object> tree) {
        return node.put("before", change.before(), tree).put("after", change.after(), tree);
    }

    private static Object fill(Fill fill) {
        return fill instanceof Fill.Sql sql
                ? new JsonMembers().put("sql", sql(sql.expression())).members()
                : new JsonMembers()
                        .put("value", SchemaToTree.defaultValue(((Fill.Literal) fill).value()))
                        .members();
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

    private static Object sql(SqlText text) {
        return SchemaToTree.sql(text);
    }

    private static JsonMembers in(String kind, TableName table) {
        return node(kind).put("table", SchemaToTree.name(table));
    }

    private static JsonMembers node(String kind) {
        return new JsonMembers().put(KIND, kind);
    }
}
