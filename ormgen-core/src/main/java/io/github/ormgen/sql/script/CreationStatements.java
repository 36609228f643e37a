package io.github.ormgen.sql.script;

import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import java.util.List;

/** The way from the empty schema to another, as statements instead of a script. */
public final class CreationStatements {

    private CreationStatements() {}

    /** The statements that make a schema without its rows, in order, without semicolons at their ends. */
    public static List<String> of(Schema schema, Database database) {
        var changes = SchemaAsChanges.of(schema).stream()
                .filter(change -> !(change instanceof RowChange))
                .toList();
        return ScriptBody.of(Dialects.of(database), Schema.empty(), changes).statements().stream()
                .map(Statement::text)
                .toList();
    }
}
