package io.github.ormgen.renderer.java.text;

import io.github.ormgen.render.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides how one source file writes the names of classes, and collects its imports. The first class of a simple name
 * gets it; any other is written in full. Templates call {@link #of} too. Not thread-safe.
 */
public final class Imports implements View {

    private final String packageName;
    private final Set<String> siblings;
    private final Set<String> obscured;
    private final Map<String, String> bySimpleName = new HashMap<>();
    /** What was decided so far, by full name: a file asks for most of its names many times. */
    private final Map<String, String> written = new HashMap<>();

    /**
     * Begins a file.
     *
     * @param packageName the file's package
     * @param siblings the simple names of the classes in its package: they stand for themselves alone
     * @param obscured names of fields: a class of such a name could not be told from the field
     */
    public Imports(String packageName, Set<String> siblings, Set<String> obscured) {
        this.packageName = packageName;
        this.siblings = siblings;
        this.obscured = obscured;
    }

    /**
     * The text that stands for a class in this file, and an import if it needs one.
     *
     * @param fullName a full name such as {@code java.util.Map} or {@code java.util.Map.Entry}, or a primitive's
     */
    public String of(String fullName) {
        return written.computeIfAbsent(fullName, this::decide);
    }

    private String decide(String fullName) {
        int end = topLevelEnd(fullName);
        String topLevel = fullName.substring(0, end);
        int dot = topLevel.lastIndexOf('.');
        if (dot < 0) {
            return fullName;
        }
        String simpleName = topLevel.substring(dot + 1);
        return isOwner(topLevel, topLevel.substring(0, dot), simpleName)
                ? simpleName + fullName.substring(end)
                : fullName;
    }

    @Override
    public Object get(String variable) {
        return switch (variable) {
            case "of" -> (Call) this::of;
            case "nullable" -> (Call) this::nullable;
            default -> View.none();
        };
    }

    /** The text of a class whose values may be null, such as {@code @Nullable Object}. */
    public String nullable(String fullName) {
        return new TypeName(of(fullName), "").nullable(this);
    }

    /** The names to import, sorted. */
    public List<String> names() {
        Set<String> names = new TreeSet<>();
        bySimpleName.forEach((simpleName, fullName) -> {
            String from = fullName.substring(0, fullName.length() - simpleName.length() - 1);
            if (!from.equals(packageName) && !from.equals("java.lang")) {
                names.add(fullName);
            }
        });
        return List.copyOf(names);
    }

    private boolean isOwner(String fullName, String from, String simpleName) {
        boolean shadowed = siblings.contains(simpleName) && !from.equals(packageName);
        if (shadowed || obscured.contains(simpleName)) {
            return false;
        }
        return bySimpleName.computeIfAbsent(simpleName, unused -> fullName).equals(fullName);
    }

    /** Where the name of the top-level class ends: after the first part that begins with a capital letter. */
    private static int topLevelEnd(String fullName) {
        int start = 0;
        while (start < fullName.length()) {
            int dot = fullName.indexOf('.', start);
            int end = dot < 0 ? fullName.length() : dot;
            if (Character.isUpperCase(fullName.charAt(start))) {
                return end;
            }
            start = end + 1;
        }
        return fullName.length();
    }
}
