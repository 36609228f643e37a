package io.github.ormgen.schema.change;

import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.View;
import java.util.Map;

/** Something that becomes of a view. */
public sealed interface ViewChange extends Change permits CreateView, DropView, RenameView, ReplaceView {

    /** Makes the change among views by name, and says whether it fits them; if not, nothing can be said of them any more. */
    boolean applyTo(Map<TableName, View> views);

    /** What the cases say of this change. */
    <R> R choose(Cases<R> cases);

    @Override
    ViewChange inverse();

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.changeView(this);
    }

    /** One case per kind of change. */
    interface Cases<R> {
        /** The case of a new view. */
        R create(CreateView change);

        /** The case of a view that goes. */
        R drop(DropView change);

        /** The case of another name. */
        R rename(RenameView change);

        /** The case of another query. */
        R replace(ReplaceView change);
    }
}
