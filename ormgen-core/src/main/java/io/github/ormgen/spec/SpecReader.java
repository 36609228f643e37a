package io.github.ormgen.spec;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostic;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the model files of a directory. */
public final class SpecReader {

    /** The resource, beside this class, that is the JSON Schema of the model language, for editors. */
    public static final String JSON_SCHEMA = "ormgen-1.schema.json";

    private static final String HISTORY = "history";

    /**
     * What the author wrote, in all files together.
     *
     * @param modelDirectory the directory whose {@code *.yaml}, {@code *.yml} and {@code *.json} files are the model,
     *     those in subfolders too, but for its {@code history}; if it doesn't exist, the spec has no files
     * @param projectDirectory the directory to which the paths in messages are relative
     * @param diagnostics where everything is reported that is wrong with the files; a file that can't be read at all
     *     is missing from the spec
     */
    public Spec read(Path modelDirectory, Path projectDirectory, Diagnostics diagnostics) {
        List<Reading> readings = find(modelDirectory, projectDirectory, diagnostics).parallelStream()
                .map(SpecReader::read)
                .toList();
        List<SpecFile> files = new ArrayList<>();
        Map<String, List<String>> sources = new HashMap<>();
        for (Reading reading : readings) {
            diagnostics.addAll(reading.diagnostics().all());
            reading.spec().ifPresent(files::add);
            reading.source().ifPresent(source -> sources.put(source.path(), source.lines()));
        }
        return new Spec(files, sources, files.size() == readings.size());
    }

    /**
     * Whether files are missing from the spec, or parts of files, because they could not be read: what refers to them
     * can't be judged then, so the run ends with what was reported so far.
     */
    public static boolean hasGaps(Diagnostics diagnostics) {
        return diagnostics.errors().stream()
                .map(Diagnostic::code)
                .anyMatch(code -> code.id().startsWith("OG-READ") && code != Code.DUPLICATE_KEY);
    }

    /** What came of one file. */
    private record Reading(Optional<SourceText> source, Optional<SpecFile> spec, Diagnostics diagnostics) {}

    private static Reading read(ModelFile file) {
        Diagnostics diagnostics = new Diagnostics();
        try {
            SourceText source = file.load(diagnostics);
            return new Reading(Optional.of(source), new SpecFileReader(source, diagnostics).read(), diagnostics);
        } catch (UnreadableException reported) {
            return new Reading(Optional.empty(), Optional.empty(), diagnostics);
        }
    }

    private static List<ModelFile> find(Path modelDirectory, Path projectDirectory, Diagnostics diagnostics) {
        Path root = modelDirectory.toAbsolutePath().normalize();
        Path project = projectDirectory.toAbsolutePath().normalize();
        List<ModelFile> files = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try {
                Files.walkFileTree(root, new Search(root, project, files));
            } catch (IOException e) {
                Location at = Location.ofFile(pathOf(root, project));
                diagnostics.error(Code.UNREADABLE_FILE, at, "The directory can't be read.", "Look at its permissions.");
            }
        }
        files.sort(Comparator.comparing(ModelFile::path));
        return files;
    }

    private static String pathOf(Path file, Path project) {
        boolean related = Objects.equals(file.getRoot(), project.getRoot());
        return (related ? project.relativize(file) : file).toString().replace('\\', '/');
    }

    /** Collects the model files of a tree. */
    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path project;
        private final List<ModelFile> files;

        Search(Path root, Path project, List<ModelFile> files) {
            this.root = root;
            this.project = project;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean history = directory.equals(root.resolve(HISTORY));
            return history ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            boolean model = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
            if (model && Files.isRegularFile(file)) {
                files.add(new ModelFile(pathOf(file, project), file));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
