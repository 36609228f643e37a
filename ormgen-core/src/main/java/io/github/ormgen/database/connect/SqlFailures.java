package io.github.ormgen.database.connect;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what a database or its driver refused. */
public record SqlFailures(DatabaseSettings settings, Database database) {

    private static final int FLYWAY_LINES = 6;

    /** The failure that an exception tells of. */
    public DatabaseFailure of(Exception e) {
        return failure(sqlException(e).flatMap(this::code).orElse(Code.DATABASE_FAILS), e);
    }

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
    public String reason(Throwable e) {
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
        return new SecretMasking(settings.access())
                .without(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    }

    /** What kind of failure it is, as far as it is one of connections, rights and locks. */
    public Optional<Code> kind(Exception e) {
        return sqlException(e).flatMap(this::code);
    }

    /** What to do about a kind of failure. */
    public String hint(Code code) {
        return switch (code) {
            case DATABASE_URL -> "Correct -Dormgen.url, FLYWAY_URL or the pom.";
            case UNREACHABLE -> "Check that the server runs, and that host, port and options of the URL are correct.";
            case SIGN_IN_REFUSED ->
                "Correct ormgen.user and ormgen.password, the server of the settings.xml, or FLYWAY_USER and"
                        + " FLYWAY_PASSWORD; the goal says where it took them from.";
            case NO_SUCH_DATABASE -> "Create it, or correct its name in the URL.";
            case NO_RIGHTS -> "Grant it, or sign in as the owner of the schema.";
            case LOCKED -> Dialects.of(database).server().lockHint();
            default -> "";
        };
    }

    private String message(Code code) {
        return switch (code) {
            case DATABASE_URL -> "The driver of " + database.displayName() + " refuses the URL";
            case UNREACHABLE -> "The server can't be reached";
            case SIGN_IN_REFUSED -> "The database refuses " + settings.access().shownUser() + " or the password";
            case NO_SUCH_DATABASE -> "There is no such database";
            case NO_RIGHTS -> capital(settings.access().shownUser()) + " does not have the necessary rights";
            case LOCKED -> "Another transaction has held a lock for longer than " + settings.lockTimeout() + " s";
            default -> database.displayName() + " fails";
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Optional<Code> code(SQLException e) {
        String state = Optional.ofNullable(e.getSQLState()).orElse("");
        Optional<Code> code = Dialects.of(database).server().failure(e.getErrorCode(), state);
        return code.or(() -> state.startsWith("08") ? Optional.of(Code.UNREACHABLE) : Optional.empty());
    }

    /** The one of the chain that the driver threw. */
    public static Optional<SQLException> sqlException(Throwable e) {
        return cause(e, SQLException.class);
    }

    /** The first of a kind in the chain of causes. */
    public static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> kind) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
