package io.github.ormgen.maven.build;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The Java package that new entities get. */
public final class JavaPackage {

    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9_.]+");

    private JavaPackage() {}

    /** The one that was said, or the project's group id as far as it can be one. */
    public static String of(@Nullable String said, MavenProject project) {
        return said != null && !said.isBlank()
                ? said.strip()
                : NO_NAME.matcher(project.getGroupId().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
