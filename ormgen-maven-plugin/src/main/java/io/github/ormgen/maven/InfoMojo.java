package io.github.ormgen.maven;

import static io.github.ormgen.goal.ModelCounts.count;

import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.database.migrate.Migration;
import io.github.ormgen.goal.GoalException;
import io.github.ormgen.goal.info.MigrationStatuses;
import io.github.ormgen.goal.info.MigrationStatuses.MigrationStatus;
import io.github.ormgen.goal.live.DatabaseRequest;
import io.github.ormgen.maven.log.DiagnosticReport;
import io.github.ormgen.maven.log.TextTable;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows the status of each migration on a database, and what undoing it would restore. Changes nothing. */
@Mojo(name = "info", threadSafe = true)
public final class InfoMojo extends DatabaseMojo {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** For Maven. */
    public InfoMojo() {}

    @Override
    void run(DatabaseRequest request, DiagnosticReport report) throws GoalException {
        MigrationStatuses.Result result = MigrationStatuses.survey(request);
        report.tell(result.warnings());
        if (result.standings().isEmpty()) {
            getLog().info("There are no migrations. Keep the first revision: mvn ormgen:revision -Dormgen.name=init");
            return;
        }
        table(result).lines().forEach(getLog()::info);
        long pending = result.standings().stream()
                .filter(standing -> standing.migration().isPending())
                .count();
        if (pending > 0) {
            getLog().info(count((int) pending, "migration", "migrations") + " to run: mvn ormgen:migrate");
        }
    }

    private static TextTable table(MigrationStatuses.Result result) {
        TextTable table = new TextTable("version", "description", "state", "when", "undo");
        for (MigrationStatus standing : result.standings()) {
            Migration migration = standing.migration();
            table.add(List.of(
                    migration.version().orElse("-"),
                    migration.description(),
                    migration.state().word(),
                    migration
                            .when()
                            .map(when -> TIME.format(when.atZone(ZoneId.systemDefault())))
                            .orElse("-"),
                    undo(standing)));
        }
        return table;
    }

    private static String undo(MigrationStatus standing) {
        String script = standing.undo()
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .orElse("by hand");
        return standing.verdict().map(Verdict.Down::word).orElse(script);
    }
}
