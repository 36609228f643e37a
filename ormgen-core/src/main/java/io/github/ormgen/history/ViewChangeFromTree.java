package io.github.ormgen.history;

import io.github.ormgen.schema.change.Change;
import io.github.ormgen.schema.change.CreateView;
import io.github.ormgen.schema.change.DropView;
import io.github.ormgen.schema.change.RenameView;
import io.github.ormgen.schema.change.ReplaceView;
import io.github.ormgen.schema.json.JsonObject;
import io.github.ormgen.schema.json.SchemaFromTree;
import java.util.Optional;

/** A change of a view of its JSON object: the inverse of {@link ViewChangeToTree}. */
final class ViewChangeFromTree {

    private ViewChangeFromTree() {}

    /** The change, empty if it is of another kind. */
    static Optional<Change> of(String kind, JsonObject node) {
        return switch (kind) {
            case "createView" -> Optional.of(new CreateView(SchemaFromTree.view(node.value("view"))));
            case "dropView" -> Optional.of(new DropView(SchemaFromTree.view(node.value("view"))));
            case "renameView" ->
                Optional.of(new RenameView(ChangeFromTree.name(node, "before"), ChangeFromTree.name(node, "after")));
            case "replaceView" ->
                Optional.of(new ReplaceView(
                        SchemaFromTree.view(node.value("before")), SchemaFromTree.view(node.value("after"))));
            default -> Optional.empty();
        };
    }
}
