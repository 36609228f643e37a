package io.github.ormgen.history;

import io.github.ormgen.schema.change.CreateView;
import io.github.ormgen.schema.change.DropView;
import io.github.ormgen.schema.change.RenameView;
import io.github.ormgen.schema.change.ReplaceView;
import io.github.ormgen.schema.change.ViewChange;
import io.github.ormgen.schema.json.JsonMembers;
import io.github.ormgen.schema.json.SchemaToTree;
import java.util.Map;

/** A change of a view as a JSON object. */
final class ViewChangeToTree implements ViewChange.Cases<Map<String, Object>> {

    @Override
    public Map<String, Object> create(CreateView change) {
        return node("createView").put("view", SchemaToTree.view(change.view())).members();
    }

    @Override
    public Map<String, Object> drop(DropView change) {
        return node("dropView").put("view", SchemaToTree.view(change.view())).members();
    }

    @Override
    public Map<String, Object> rename(RenameView change) {
        return node("renameView")
                .put("before", SchemaToTree.name(change.before()))
                .put("after", SchemaToTree.name(change.after()))
                .members();
    }

    @Override
    public Map<String, Object> replace(ReplaceView change) {
        return node("replaceView")
                .put("before", SchemaToTree.view(change.before()))
                .put("after", SchemaToTree.view(change.after()))
                .members();
    }

    private static JsonMembers node(String kind) {
        return new JsonMembers().put(ChangeToTree.KIND, kind);
    }
}
