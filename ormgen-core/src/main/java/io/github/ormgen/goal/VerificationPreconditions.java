package io.github.ormgen.goal;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.database.shadow.ShadowServer;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.History;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether the scripts of a history can be tried. */
public record VerificationPreconditions(ProjectContext migration) {

    /** Reports those that are missing; one that was edited is tried as it stands, and told. */
    public void check(History history) {
        ScriptChecksums scripts = new ScriptChecksums(migration);
        for (Entry entry : history.entries()) {
            for (String path : entry.scripts().keySet()) {
                if (scripts.standing(entry, path) == ScriptChecksums.ScriptState.EDITED) {
                    edited(entry, path);
                } else {
                    scripts.check(entry, path);
                }
            }
        }
    }

    private void edited(Entry entry, String path) {
        Location at = migration.project().at(migration.resources().resolve(path));
        migration
                .diagnostics()
                .warning(
                        Code.SCRIPT_EDITED,
                        at,
                        "This script was edited after it was kept with " + entry.name() + ".",
                        "It runs as it is now.");
    }

    /** Stops at schemas that name schemas of the database, where there is one for the trial. */
    public static void checkSchemas(ShadowServer server, Stream<Schema> schemas) throws DatabaseFailure {
        Optional<String> named = schemas.flatMap(VerificationPreconditions::names)
                .flatMap(name -> name.schema().stream())
                .findFirst();
        if (named.isPresent() && server.isShared() && Dialects.of(server.kind()).has(Feature.SCHEMAS)) {
            throw new DatabaseFailure(
                    Code.SCRATCH_SCHEMAS,
                    "The model names the schema " + named.get() + ", which is not possible " + server.place()
                            + ": the shadow database is one schema there, and others may use the named one.",
                    "Remove -Dormgen.scratchUrl and -Dormgen.scratch: the shadow database is then a separate "
                            + server.kind().displayName() + " server.");
        }
    }

    private static Stream<TableName> names(Schema schema) {
        return Stream.of(
                        schema.tables().stream().map(one -> one.name()),
                        schema.sequences().stream().map(one -> one.name()),
                        schema.enumTypes().stream().map(one -> one.name()),
                        schema.views().stream().map(one -> one.name()))
                .flatMap(names -> names);
    }
}
