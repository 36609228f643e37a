package io.github.ormgen.sql;

import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.change.Creation;
import io.github.ormgen.schema.change.Edit.RowChange;
import java.util.List;

/** The way from the empty schema to another, as statements instead of a script. */
public final class CreationStatements {

    private CreationStatements() {}

    /** The statements that make a schema without its rows, in order, without semicolons at their ends. */
    public static List<String> of(Schema schema, Database database) {
        var changes = Creation.of(schema).stream()
                .filter(change -> !(change instanceof RowChange))
                .toList();
        return ScriptBody.of(Dialects.of(database), Schema.empty(), changes).statements().stream()
                .map(Statement::text)
                .toList();
    }
}
