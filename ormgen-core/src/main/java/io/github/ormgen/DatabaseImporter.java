package io.github.ormgen;

import io.github.ormgen.database.connect.DatabaseFailure;

/** Imports a database that has to be found first. */
public final class DatabaseImporter {

    private DatabaseImporter() {}

    /**
     * Reads a database and writes its model, a baseline and a report of what could not be said.
     *
     * @throws GenerateException if the database does not answer, or as {@link Importer#importFrom} has it
     */
    public static ImportResult importFrom(DatabaseRequest request, ImportChoice choice) throws GenerateException {
        new EmptyProject(request.project().project(), new Run()).check();
        LiveRun live = LiveRun.begin(request);
        try {
            return Importer.importFrom(new ImportRequest(
                    request.project(),
                    live.database().catalog(),
                    live.database().kind(),
                    choice.name(),
                    choice.javaPackage(),
                    choice.include(),
                    choice.exclude()));
        } catch (DatabaseFailure e) {
            throw live.failure(e);
        }
    }
}
