package io.github.ormgen.goal.imports;

import io.github.ormgen.database.connect.DatabaseFailure;
import io.github.ormgen.goal.EmptyProject;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.Reporter;
import io.github.ormgen.goal.live.DatabaseContext;
import io.github.ormgen.goal.live.DatabaseRequest;

/** Imports a database that has to be found first. */
public final class DatabaseImporter {

    private DatabaseImporter() {}

    /**
     * Reads a database and writes its model, a baseline and a report of what could not be said.
     *
     * @throws GoalException if the database does not answer, or as {@link Importer#importFrom} has it
     */
    public static ImportResult importFrom(DatabaseRequest request, ImportChoice choice) throws GoalException {
        new EmptyProject(request.project().project(), new Reporter()).check();
        DatabaseContext live = DatabaseContext.begin(request);
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
