package io.github.ormgen.maven.log;

import java.io.Console;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;

/** Tells whether what Maven logs is seen on a terminal that shows colours. */
public final class Terminal {

    private Terminal() {}

    /** As Maven itself decides: {@code style.color} counts most, then batch mode, then whether there is a terminal. */
    public static boolean hasColours(MavenSession session) {
        String said =
                session.getUserProperties().getProperty("style.color", "auto").toLowerCase(Locale.ROOT);
        return switch (said) {
            case "always", "yes", "force" -> true;
            case "never", "no", "none" -> false;
            default ->
                session.getRequest().isInteractiveMode()
                        && System.getenv("NO_COLOR") == null
                        && System.getenv("TERM") != null
                        && isTerminal();
        };
    }

    /** Since Java 22 there is a console even if output goes to a file, and a method that says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
