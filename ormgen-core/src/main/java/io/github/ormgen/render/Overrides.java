package io.github.ormgen.render;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Nearest;
import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A person's own templates, each in place of the built-in one of the same name. Immutable.
 *
 * @param texts the templates' texts by name, such as {@code entity/field.ftl}
 * @param folder the folder they are in, as messages show it, without a slash at the end
 */
public record Overrides(Map<String, String> texts, String folder) {

    /** No template of one's own. */
    public static Overrides none() {
        return new Overrides(Map.of(), "");
    }

    /**
     * The templates in a folder and its subfolders: every file but hidden ones. A folder that does not exist, or a file
     * that is not readable as UTF-8, is an error among the diagnostics.
     *
     * @param folder the folder
     * @param shownAs the folder as a person would type it, relative to the project
     */
    public static Overrides in(Path folder, String shownAs, Diagnostics diagnostics) {
        Map<String, String> texts = new TreeMap<>();
        try {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            for (Map.Entry<String, Path> file : FileTree.files(folder).entrySet()) {
                String name = file.getKey();
                if (!name.substring(name.lastIndexOf('/') + 1).startsWith(".")) {
                    read(file.getValue(), Location.ofFile(shownAs + "/" + name), diagnostics)
                            .ifPresent(text -> texts.put(name, text));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            diagnostics.error(
                    Code.UNREADABLE_TEMPLATE,
                    Location.ofFile(shownAs),
                    "The folder of templates can't be read.",
                    "Name a folder that exists in 'templateDirectory', or remove the parameter.");
        }
        return new Overrides(texts, shownAs);
    }

    private static Optional<String> read(Path file, Location location, Diagnostics diagnostics) throws IOException {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            diagnostics.error(
                    Code.UNREADABLE_TEMPLATE, location, "The template is not in UTF-8.", "Save the file as UTF-8.");
            return Optional.empty();
        }
    }

    /** The text in place of a built-in template, empty if that one stays. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** The place in a template of this folder, empty if the template is a built-in one. */
    Optional<Location> location(String name, int line, int column) {
        return text(name).map(text -> new Location(folder + "/" + name, line, column, column == 0 ? 0 : 1));
    }

    /** Reports each file that takes the place of none of these templates: it would be ignored. */
    public void reportStrays(Collection<String> templates, Diagnostics diagnostics) {
        Set<String> known = new TreeSet<>(templates);
        for (String name : texts.keySet()) {
            if (!known.contains(name)) {
                diagnostics.error(
                        Code.STRAY_TEMPLATE,
                        Location.ofFile(folder + "/" + name),
                        "There is no template '" + name + "' that this file could replace.",
                        hint(name, known));
            }
        }
    }

    private static String hint(String name, Set<String> known) {
        return Nearest.to(name, known)
                .map(nearest -> "Did you mean '" + nearest + "'?")
                .orElse("The templates are: " + String.join(", ", known) + ".");
    }
}
