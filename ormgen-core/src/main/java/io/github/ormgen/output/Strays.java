package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of an earlier run that a later one doesn't give any more. */
final class Strays {

    private final ManifestPaths paths;
    private final List<OutputRoot> roots;

    Strays(ManifestPaths paths, List<OutputRoot> roots) {
        this.paths = paths;
        this.roots = List.copyOf(roots);
    }

    /** Removes them, and the folders that they leave empty; leaves one that a person replaced. */
    List<Path> remove(Manifest before, Manifest next) throws IOException {
        List<Path> removed = new ArrayList<>();
        for (Map.Entry<String, String> entry : before.files().entrySet()) {
            Path file = paths.file(entry.getKey());
            if (!next.files().containsKey(entry.getKey()) && isOurs(file, entry.getValue())) {
                Files.delete(file);
                removed.add(file);
                removeEmptyFolders(file);
            }
        }
        return removed;
    }

    private boolean isOurs(Path file, String hash) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] bytes = Files.readAllBytes(file);
        return ContentHash.of(bytes).equals(hash)
                || roots.stream().anyMatch(root -> file.startsWith(root.directory()) && root.mayReplace(bytes));
    }

    private void removeEmptyFolders(Path file) throws IOException {
        Path folder = file.getParent();
        while (folder != null && !isToStay(folder)) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            folder = folder.getParent();
        }
    }

    private boolean isToStay(Path folder) {
        return paths.holdsProject(folder)
                || roots.stream().anyMatch(root -> root.directory().equals(folder));
    }
}
