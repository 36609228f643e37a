package io.github.ormgen;

import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.history.Drafts;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.EntryJson;
import io.github.ormgen.history.HandWritten;
import io.github.ormgen.history.History;
import io.github.ormgen.history.HistoryFiles;
import io.github.ormgen.history.ScriptHash;
import io.github.ormgen.lint.Finding;
import io.github.ormgen.lint.Lint;
import io.github.ormgen.mapping.ModelPlaces;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.TemplateFailure;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.change.Revision;
import io.github.ormgen.sql.Dialects;
import io.github.ormgen.sql.ScriptPath;
import io.github.ormgen.sql.Scripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What the goals on migrations share: the project's model, its history, and how a revision becomes files. */
final class MigrationRun {

    private final MigrationRequest request;
    private final Run run;
    private final ProjectFolders folders;
    private final HistoryFiles files;
    private Optional<Templates> templates = Optional.empty();
    private Optional<ProjectModel> model = Optional.empty();

    MigrationRun(MigrationRequest request) {
        this.request = request;
        this.run = new Run(request.projectDirectory());
        this.folders = new ProjectFolders(
                request.modelDirectory(), request.resourcesDirectory().resolve("db/migration"));
        this.files = folders.historyFiles(run);
    }

    Run run() {
        return run;
    }

    Diagnostics diagnostics() {
        return run.diagnostics();
    }

    HistoryFiles files() {
        return files;
    }

    /** The place of the model as a whole, for messages about no line of it. */
    Location modelPlace() {
        return Location.ofFile(run.shown(request.modelDirectory()));
    }

    /** The history; its errors are left for {@link Run#stopOnErrors}. */
    History history() {
        return History.read(files, diagnostics());
    }

    /** The model, which is read once. */
    ProjectModel model() throws GenerateException {
        if (model.isEmpty()) {
            model = Optional.of(ProjectModel.read(request.modelDirectory(), request.databases(), true, run));
        }
        return model.get();
    }

    Drafts drafts() throws GenerateException {
        return drafts(model());
    }

    Drafts drafts(ProjectModel model) {
        return model.drafts(run.shown(request.modelDirectory()), request.dropping());
    }

    /** Tells what a revision was looked through for and found, as far as the project calls it an error. */
    void lint(Revision revision, ProjectModel model) {
        Map<String, Location> places = ModelPlaces.of(model.model());
        Set<String> told = new HashSet<>();
        for (Database database : request.databases()) {
            for (Finding finding : Lint.of(revision, Dialects.of(database), model.waivers(), request.lint())) {
                String message = finding.rule().code() + " on " + database.displayName() + ": " + finding.message();
                if (finding.severity() == Severity.ERROR && told.add(finding.rule() + finding.message())) {
                    Location place = places.getOrDefault(finding.path(), modelPlace());
                    diagnostics().error(Code.LINT, place, message, finding.hint());
                }
            }
        }
    }

    /** The databases that scripts are written for. */
    List<Database> databases() {
        return request.databases();
    }

    /** The folder that a script's path in an entry begins at. */
    Path resources() {
        return request.resourcesDirectory();
    }

    /** The file of an entry. */
    Path file(Entry entry) {
        return folders.history().resolve(entry.name() + ".json");
    }

    /** The files of an entry: its scripts and itself. */
    List<Path> filesOf(Entry entry) {
        List<Path> files = new ArrayList<>();
        entry.scripts()
                .keySet()
                .forEach(path -> files.add(request.resourcesDirectory().resolve(path)));
        files.add(file(entry));
        return files;
    }

    /**
     * What the model is ahead by, with statements that a person wrote for it; without a change if it is not ahead and
     * there are no such statements.
     *
     * @param written the name of the revision that they were written for
     */
    Revision woven(Drafts drafts, History history, String version, String written, Set<String> accepted)
            throws GenerateException {
        String description = written.substring(written.indexOf("__") + 2);
        Optional<Revision> revision = drafts.kept(history, version, description, accepted, diagnostics());
        run.stopOnErrors();
        Revision unchanged = new Revision(version, description, history.schema(), history.schema(), List.of());
        return new HandWritten(files).woven(written, revision.orElse(unchanged));
    }

    /** All that a revision is on disk: its scripts and its entry. */
    SortedMap<Path, String> filesOf(Revision revision, Optional<String> parent) throws GenerateException {
        SortedMap<Path, String> written = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (RenderedFile script : scripts(revision)) {
            written.put(request.resourcesDirectory().resolve(script.path()), script.text());
            hashes.put(script.path(), ScriptHash.of(script.text()));
        }
        Entry entry = new Entry(revision.version(), revision.description(), parent, revision.changes(), hashes);
        written.put(file(entry), EntryJson.write(entry));
        return written;
    }

    private List<RenderedFile> scripts(Revision revision) throws GenerateException {
        return rendered(scripts -> scripts.render(revision, request.databases()));
    }

    /** The text of a script of a revision. */
    String script(Revision revision, ScriptPath script) throws GenerateException {
        return rendered(scripts -> scripts.render(revision, script));
    }

    private <T> T rendered(Function<Scripts, T> rendering) throws GenerateException {
        if (templates.isEmpty()) {
            Overrides overrides = request.templateDirectory()
                    .map(folder -> Overrides.in(folder, run.shown(folder), diagnostics()))
                    .orElseGet(Overrides::none);
            run.stopOnErrors();
            templates = Optional.of(Templates.of(Scripts.TEMPLATES, overrides));
        }
        try {
            return rendering.apply(new Scripts(templates.get()));
        } catch (TemplateFailure failure) {
            diagnostics().addAll(List.of(failure.diagnostic().orElseThrow(() -> failure)));
            throw run.failure();
        }
    }

    /** Whether these files have these texts, but for the ends of lines. */
    boolean isOnDisk(Map<Path, String> texts) {
        return texts.entrySet().stream()
                .allMatch(file -> Files.isRegularFile(file.getKey())
                        && ScriptHash.of(FileTree.read(file.getKey())).equals(ScriptHash.of(file.getValue())));
    }

    /** Paths as a person would type them. */
    List<String> shown(Iterable<Path> paths) {
        List<String> shown = new ArrayList<>();
        paths.forEach(path -> shown.add(run.shown(path)));
        return shown;
    }
}
