package io.github.ormgen.database.migrate;

import io.github.ormgen.database.migrate.Migration.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Says of each migration how it stands, where Flyway has a row for each time that it ran. */
final class MigrationStates {

    private final List<MigrationInfo> all;
    private final Set<MigrationVersion> takenBack;
    private final Set<MigrationVersion> present;
    private final Optional<JournalEntry> begun;

    MigrationStates(MigrationInfo[] all, Optional<JournalEntry> begun) {
        this.begun = begun;
        this.all = Arrays.stream(all)
                .filter(each -> each.getType() != CoreMigrationType.SCHEMA)
                .filter(each -> each.getState() != MigrationState.SUPERSEDED)
                .toList();
        this.takenBack = versions(MigrationState.DELETED, true);
        this.present = versions(MigrationState.DELETED, false);
    }

    private Set<MigrationVersion> versions(MigrationState state, boolean equal) {
        return all.stream()
                .filter(each -> each.isVersioned() && (each.getState() == state) == equal)
                .map(MigrationInfo::getVersion)
                .collect(Collectors.toSet());
    }

    List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>();
        for (MigrationInfo each : all) {
            // What was taken back stands as pending too, unless its script is gone.
            boolean isFormer = each.getState() == MigrationState.DELETED && present.contains(each.getVersion());
            if (isAnother(each)) {
                migrations.add(migration(each, State.UNKNOWN));
                migrations.add(pending(each));
            } else if (!isFormer) {
                migrations.add(migration(each, state(each)));
            }
        }
        return migrations.stream().map(this::withBegun).toList();
    }

    /** What ormgen knows of a script that has begun, Flyway need not: it writes its row at the end. */
    private Migration withBegun(Migration migration) {
        return begun.filter(migration::isOf)
                .map(script -> migration.in(script.isUndo() ? State.UNDO_FAILED : State.FAILED))
                .orElse(migration);
    }

    /** Whether what ran under this version has another name than what the project has under it. */
    private static boolean isAnother(MigrationInfo info) {
        boolean hasRun = info.getState() == MigrationState.SUCCESS || info.getState() == MigrationState.OUT_OF_ORDER;
        return hasRun && info.isVersioned() && !file(info).equals(fileName(info.getScript()));
    }

    /** The name of the script's file in the project; Flyway gives the place of no other. */
    private static String file(MigrationInfo info) {
        return fileName(Optional.ofNullable(info.getPhysicalLocation()).orElse(""));
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static Migration pending(MigrationInfo info) {
        String file = file(info);
        String description =
                file.replaceFirst("^[^_]*__", "").replaceFirst("\\.sql$", "").replace('_', ' ');
        return new Migration(
                Optional.of(info.getVersion().getVersion()), description, file, State.PENDING, Optional.empty());
    }

    private static Migration migration(MigrationInfo info, State state) {
        return new Migration(
                Optional.ofNullable(info.getVersion()).map(MigrationVersion::getVersion),
                info.getDescription(),
                info.getScript(),
                state,
                Optional.ofNullable(info.getInstalledOn()).map(Date::toInstant));
    }

    private State state(MigrationInfo info) {
        return switch (info.getState()) {
            case PENDING, ABOVE_TARGET, OUTDATED, AVAILABLE ->
                takenBack.contains(info.getVersion()) ? State.UNDONE : State.PENDING;
            case SUCCESS, OUT_OF_ORDER -> info.isChecksumMatching() ? State.APPLIED : State.EDITED;
            case FAILED, MISSING_FAILED, FUTURE_FAILED -> State.FAILED;
            case MISSING_SUCCESS, FUTURE_SUCCESS -> State.UNKNOWN;
            case IGNORED -> State.OUT_OF_ORDER;
            case BASELINE -> State.BASELINE;
            case BELOW_BASELINE, BASELINE_IGNORED -> State.BELOW_BASELINE;
            case UNDONE, DELETED, SUPERSEDED -> State.UNDONE;
        };
    }
}
