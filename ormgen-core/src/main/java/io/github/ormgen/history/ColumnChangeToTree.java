package io.github.ormgen.history;

import io.github.ormgen.schema.change.ChangeComment;
import io.github.ormgen.schema.change.ChangeDefault;
import io.github.ormgen.schema.change.ChangeGenerated;
import io.github.ormgen.schema.change.ChangeIdentity;
import io.github.ormgen.schema.change.ChangeNullability;
import io.github.ormgen.schema.change.ChangeType;
import io.github.ormgen.schema.change.ColumnChange;
import io.github.ormgen.schema.change.Fill;
import io.github.ormgen.schema.json.JsonMembers;
import io.github.ormgen.schema.json.SchemaToTree;
import java.util.Map;

/** A change of a column that stays, as a JSON object. */
final class ColumnChangeToTree {

    private ColumnChangeToTree() {}

    static Map<String, Object> of(ColumnChange change) {
        if (change instanceof ChangeType type) {
            return type(type);
        } else if (change instanceof ChangeNullability nullability) {
            return node("changeNullability", change)
                    .put("nullable", nullability.nullable())
                    .put("fill", nullability.fill(), ColumnChangeToTree::fill)
                    .members();
        } else if (change instanceof ChangeDefault value) {
            return node("changeDefault", change)
                    .put("before", value.before(), SchemaToTree::defaultValue)
                    .put("after", value.after(), SchemaToTree::defaultValue)
                    .members();
        } else if (change instanceof ChangeComment comment) {
            return node("changeComment", change)
                    .put("before", comment.before(), text -> text)
                    .put("after", comment.after(), text -> text)
                    .members();
        } else if (change instanceof ChangeIdentity identity) {
            return node("changeIdentity", change)
                    .put("identity", identity.identity())
                    .members();
        }
        ChangeGenerated generated = (ChangeGenerated) change;
        return node("changeGenerated", change)
                .put("before", generated.before(), SchemaToTree::sql)
                .put("after", generated.after(), SchemaToTree::sql)
                .members();
    }

    private static Map<String, Object> type(ChangeType change) {
        return node("changeType", change)
                .put("before", SchemaToTree.type(change.before()))
                .put("after", SchemaToTree.type(change.after()))
                .put("using", change.using(), SchemaToTree::sql)
                .put("back", change.back(), SchemaToTree::sql)
                .members();
    }

    private static Object fill(Fill fill) {
        return fill instanceof Fill.Literal literal
                ? Map.of("value", SchemaToTree.defaultValue(literal.value()))
                : Map.of("sql", SchemaToTree.sql(((Fill.Sql) fill).expression()));
    }

    private static JsonMembers node(String kind, ColumnChange change) {
        return ChangeToTree.inTable(kind, change.table()).put("column", change.column());
    }
}
