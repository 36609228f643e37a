package io.github.ormgen.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of an earlier run that a later one doesn't give any more, but for those that a person replaced. */
final class Strays {

    private final OutputTree tree;
    private final List<OutputRoot> roots;
    private final List<Path> files = new ArrayList<>();
    private final Map<String, Path> folded = new TreeMap<>();

    Strays(OutputTree tree, List<OutputRoot> roots, Manifest before, Manifest next) {
        this.tree = tree;
        this.roots = roots;
        for (Map.Entry<String, String> entry : before.files().entrySet()) {
            Path file = tree.file(entry.getKey());
            if (!next.files().containsKey(entry.getKey()) && isOurs(file, entry.getValue())) {
                files.add(file);
                folded.put(folded(entry.getKey()), file);
            }
        }
    }

    private boolean isOurs(Path file, String hash) {
        return Files.isRegularFile(file)
                && FileFailure.ifThere(file, () -> Files.readAllBytes(file))
                        .filter(bytes -> ContentHash.of(bytes).equals(hash)
                                || roots.stream()
                                        .anyMatch(root -> file.startsWith(root.directory()) && root.mayReplace(bytes)))
                        .isPresent();
    }

    /**
     * The files as they are to be written when the strays have gone. A file system that ignores case has a file at the place of
     * one that was renamed by case alone: the stray itself.
     */
    List<PlannedFile> without(List<PlannedFile> plan) {
        return files.isEmpty()
                ? plan
                : plan.stream().map(file -> isStray(file) ? file.anew() : file).toList();
    }

    private boolean isStray(PlannedFile file) {
        Path stray = folded.get(folded(file.key()));
        return stray != null
                && file.state() != PlannedFile.State.NEW
                && FileFailure.ifThere(stray, () -> Files.isSameFile(stray, file.target()))
                        .orElse(false);
    }

    /** A path without what some file systems don't tell apart: case, and the two ways to write an accent. */
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Removes them, and the folders that they leave empty. */
    List<Path> remove() {
        for (Path file : files) {
            FileFailure.at(file, () -> Files.deleteIfExists(file));
            removeEmptyFolders(file);
        }
        return files;
    }

    private void removeEmptyFolders(Path file) {
        for (Path folder = file.getParent(); folder != null && !isToStay(folder); folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            } catch (IOException e) {
                throw new FileFailure(folder, e);
            }
        }
    }

    private boolean isToStay(Path folder) {
        return tree.holdsProject(folder)
                || roots.stream().anyMatch(root -> root.directory().equals(folder));
    }
}
