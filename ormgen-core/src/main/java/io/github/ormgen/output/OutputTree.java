package io.github.ormgen.output;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.output.PlannedFile.State;
import io.github.ormgen.project.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The generated files of one execution, wherever they are. Only bytes that differ are written, so that a compiler or an
 * IDE sees a change where there is one; what an earlier run left and this one doesn't give is removed, by the manifest;
 * a file that a person put somewhere is never touched. Until every new file is ready, nothing that was there changes.
 */
public final class OutputTree {

    private final Path project;
    private final Path manifestFile;

    /**
     * The tree of one execution.
     *
     * @param project the project's folder
     * @param manifest the file that remembers what the last run did; made by the first
     */
    public OutputTree(Path project, Path manifest) {
        this.project = project.toAbsolutePath().normalize();
        this.manifestFile = manifest.toAbsolutePath().normalize();
    }

    /** A file as the manifest names it: by the path from the project's folder, so that a project can move. */
    String key(Path file) {
        return FileTree.path(project, file);
    }

    Path file(String key) {
        return project.resolve(key).normalize();
    }

    /** Whether a folder is the project's own or one above it: never to be removed. */
    boolean holdsProject(Path folder) {
        return project.startsWith(folder);
    }

    /**
     * What the last run counted, if a run with these inputs would give just what is there; empty if there is something
     * to do.
     *
     * @param fingerprint of all inputs
     */
    public Optional<Map<String, Integer>> upToDate(String fingerprint) {
        try {
            Manifest manifest = Manifest.read(manifestFile);
            boolean current = !manifest.fingerprint().isEmpty()
                    && manifest.fingerprint().equals(fingerprint)
                    && manifest.files().entrySet().parallelStream().allMatch(this::isAsWritten);
            return current ? Optional.of(manifest.counts()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes the roots hold these files.
     *
     * @param roots the folders, each once, with all that belongs into them
     * @param fingerprint of the inputs that gave these files
     * @param counts what {@link #upToDate} gives back
     * @return what changed, a root each, in their order
     * @throws OutputException if a person's file is in the way or the disk refuses; then the tree is as it was
     */
    public List<RootChanges> write(List<OutputRoot> roots, String fingerprint, Map<String, Integer> counts)
            throws OutputException {
        try {
            Manifest before = FileFailure.at(manifestFile, () -> Manifest.read(manifestFile));
            List<PlannedFile> found = plan(roots, before);
            refuseToOverwrite(found);
            Manifest next = new Manifest(fingerprint, new TreeMap<>(counts), hashes(found));
            Strays strays = new Strays(this, roots, before, next);
            List<PlannedFile> plan = strays.without(found);
            List<Path> removed = next.equals(before) && plan.stream().noneMatch(PlannedFile::isToWrite)
                    ? List.of()
                    : write(plan, strays, before, next);
            return roots.stream().map(root -> changes(root, plan, removed)).toList();
        } catch (FileFailure e) {
            throw new OutputException(List.of(unwritable(e)));
        }
    }

    /** Strays go before new files come: where case is ignored, a new file may be at the place of a stray. */
    private List<Path> write(List<PlannedFile> plan, Strays strays, Manifest before, Manifest next) {
        Map<Path, String> writes = plan.stream()
                .filter(PlannedFile::isToWrite)
                .collect(Collectors.toMap(PlannedFile::target, PlannedFile::text));
        try (AtomicFiles files = AtomicFiles.in(Objects.requireNonNull(manifestFile.getParent()))) {
            files.prepare(writes);
            if (!writes.isEmpty()) {
                files.write(manifestFile, before.whileWriting(next).text());
            }
            List<Path> removed = strays.remove();
            files.move();
            files.write(manifestFile, next.text());
            return removed;
        }
    }

    private List<PlannedFile> plan(List<OutputRoot> roots, Manifest before) {
        List<PlannedFile> plan = new ArrayList<>();
        for (OutputRoot root : roots) {
            // Not by flatMap, which would read one file after another.
            plan.addAll(root.files().parallelStream()
                    .map(file -> PlannedFile.of(root, file, this, before))
                    .toList());
        }
        return plan;
    }

    private static void refuseToOverwrite(List<PlannedFile> plan) throws OutputException {
        List<Diagnostic> found = plan.stream()
                .filter(file -> file.state() == State.IN_THE_WAY)
                .map(file -> new Diagnostic(
                        Code.FILE_IN_THE_WAY,
                        Severity.ERROR,
                        Location.ofFile(file.key()),
                        "A generated file belongs here, but ormgen did not create what is here now.",
                        "Move or delete it, or set another <outputDirectory>."))
                .sorted()
                .toList();
        if (!found.isEmpty()) {
            throw new OutputException(found);
        }
    }

    private static SortedMap<String, String> hashes(Collection<PlannedFile> plan) {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (PlannedFile file : plan) {
            if (hashes.put(file.key(), file.hash()) != null) {
                throw new IllegalArgumentException("two rendered files are to become " + file.key());
            }
        }
        return hashes;
    }

    private static RootChanges changes(OutputRoot root, List<PlannedFile> plan, List<Path> removed) {
        Map<State, List<Path>> byState = plan.stream()
                .filter(file -> file.root().equals(root.directory()))
                .collect(Collectors.groupingBy(
                        PlannedFile::state, Collectors.mapping(PlannedFile::target, Collectors.toList())));
        return new RootChanges(
                root.directory(),
                byState.getOrDefault(State.NEW, List.of()),
                byState.getOrDefault(State.CHANGED, List.of()),
                removed.stream()
                        .filter(path -> path.startsWith(root.directory()))
                        .toList(),
                byState.getOrDefault(State.UNCHANGED, List.of()).size());
    }

    private boolean isAsWritten(Map.Entry<String, String> entry) {
        try {
            return ContentHash.of(file(entry.getKey())).equals(entry.getValue());
        } catch (IOException e) {
            return false;
        }
    }

    private Diagnostic unwritable(FileFailure failure) {
        return new Diagnostic(
                Code.UNWRITABLE,
                Severity.ERROR,
                Location.ofFile(key(failure.file())),
                "This can't be written: " + failure.reason() + ".",
                "Check that you may write to it, and that the disk has space. The previous files are unchanged.");
    }
}
