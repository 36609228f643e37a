package io.github.ormgen.database.flyway;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a database or its driver refused. */
final class SqlFailures {

    private static final Map<Code, Set<Integer>> H2 = Map.of(
            Code.SIGN_IN_REFUSED, Set.of(28000),
            Code.NO_SUCH_DATABASE, Set.of(90013, 90146, 90149),
            Code.LOCKED, Set.of(90020, 50200, 40001),
            Code.NO_RIGHTS, Set.of(90096, 90040),
            Code.DATABASE_URL, Set.of(90011, 90046, 90047, 90066, 90088, 90113),
            Code.UNREACHABLE, Set.of(90067, 90121, 90098));
    private static final Map<Code, Set<Integer>> MYSQL = Map.of(
            Code.SIGN_IN_REFUSED, Set.of(1045, 1130, 1524, 1698),
            Code.NO_SUCH_DATABASE, Set.of(1049),
            Code.LOCKED, Set.of(1205, 1213, 3572),
            Code.NO_RIGHTS, Set.of(1044, 1142, 1143, 1227, 1370, 1410),
            Code.UNREACHABLE, Set.of(1040, 1053, 1129));
    private static final Map<Code, Set<String>> POSTGRESQL = Map.of(
            Code.NO_SUCH_DATABASE, Set.of("3D000"),
            Code.LOCKED, Set.of("55P03", "40P01"),
            Code.NO_RIGHTS, Set.of("42501"),
            Code.UNREACHABLE, Set.of("57P01", "57P02", "57P03", "53300"));

    private static final int FLYWAY_LINES = 6;

    private final DatabaseSettings settings;
    private final Database database;
    private final Secrets secrets;

    SqlFailures(DatabaseSettings settings, Database database) {
        this.settings = settings;
        this.database = database;
        this.secrets = new Secrets(settings.access());
    }

    /** The failure that an exception tells of. */
    DatabaseFailure of(Exception e) {
        return failure(sqlException(e).flatMap(this::code).orElse(Code.DATABASE_FAILS), e);
    }

    /** The failure of the first connection. */
    DatabaseFailure ofConnecting(Exception e) {
        boolean isDriverAlone = sqlException(e)
                .filter(found -> found.getErrorCode() == 0 && code(found).isEmpty())
                .isPresent();
        return isDriverAlone ? failure(Code.DATABASE_URL, e) : of(e);
    }

    private DatabaseFailure failure(Code code, Exception e) {
        String what = sqlException(e).isPresent() ? message(code) : "Flyway stops";
        return new DatabaseFailure(code, what + ": " + reason(e) + ".", hint(code));
    }

    /** What the database said, in a line without a full stop. */
    String reason(Throwable e) {
        @Nullable String said = sqlException(e).map(Throwable::getMessage).orElse(e.getMessage());
        String line = String.valueOf(said)
                .replaceFirst("^\\(conn[^)]*\\) ", "")
                .replaceFirst("; SQL statement:(?s:.*)$", "")
                .replaceFirst(" \\[\\d{5}-\\d+]$", "")
                .strip();
        // A driver's first line says it; Flyway's names what it is about in those that follow.
        boolean isFlyways = sqlException(e).isEmpty();
        line = line.lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .limit(isFlyways ? FLYWAY_LINES : 1)
                .collect(Collectors.joining(" "));
        line = line.replaceAll("\\b(?:\\w+\\.)+\\w+Exception: ", "");
        return secrets.without(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    }

    /** What kind of failure it is, as far as it is one of connections, rights and locks. */
    Optional<Code> kind(Exception e) {
        return sqlException(e).flatMap(this::code);
    }

    /** What to do about a kind of failure. */
    String hint(Code code) {
        return switch (code) {
            case DATABASE_URL -> "Correct -Dormgen.url, FLYWAY_URL or what the pom says.";
            case UNREACHABLE -> "Is the server running, and are host, port and options of the URL right?";
            case SIGN_IN_REFUSED ->
                "Correct ormgen.user and ormgen.password, the server of the settings.xml, or FLYWAY_USER and"
                        + " FLYWAY_PASSWORD; the goal says where it took them from.";
            case NO_SUCH_DATABASE -> "Create it, or correct its name in the URL.";
            case NO_RIGHTS -> "Grant it, or sign in as the owner of the schema.";
            case LOCKED ->
                database == Database.H2
                        ? "Close what else has the database open, or wait for it."
                        : "Find and end the transaction that holds it, or wait longer: -Dormgen.lockTimeout=300";
            default -> "";
        };
    }

    private String message(Code code) {
        return switch (code) {
            case DATABASE_URL -> "The driver of " + database.displayName() + " refuses the URL";
            case UNREACHABLE -> "The server can't be reached";
            case SIGN_IN_REFUSED -> "The database refuses " + settings.access().shownUser() + " or the password";
            case NO_SUCH_DATABASE -> "There is no such database";
            case NO_RIGHTS -> capital(settings.access().shownUser()) + " lacks a right";
            case LOCKED -> "Something else holds a lock for longer than " + settings.lockTimeout() + " s";
            default -> database.displayName() + " fails";
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Optional<Code> code(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        Optional<Code> code = switch (database) {
            case H2 -> find(H2, e.getErrorCode());
            case POSTGRESQL -> state.startsWith("28") ? Optional.of(Code.SIGN_IN_REFUSED) : find(POSTGRESQL, state);
            case MYSQL, MARIADB -> find(MYSQL, e.getErrorCode());
        };
        return code.or(() -> state.startsWith("08") ? Optional.of(Code.UNREACHABLE) : Optional.empty());
    }

    private static <T> Optional<Code> find(Map<Code, Set<T>> codes, T value) {
        return codes.entrySet().stream()
                .filter(code -> code.getValue().contains(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one of the chain that the driver threw. */
    static Optional<SQLException> sqlException(Throwable e) {
        @Nullable Throwable cause = e;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLException found) {
                return Optional.of(found);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
