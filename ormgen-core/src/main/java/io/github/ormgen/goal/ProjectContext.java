package io.github.ormgen.goal;

import io.github.ormgen.change.Revision;
import io.github.ormgen.diagnostic.Code;
import io.github.ormgen.diagnostic.Severity;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.history.Drafts;
import io.github.ormgen.history.Entry;
import io.github.ormgen.history.EntryJson;
import io.github.ormgen.history.HandWritten;
import io.github.ormgen.history.History;
import io.github.ormgen.history.HistoryFiles;
import io.github.ormgen.history.ScriptHash;
import io.github.ormgen.lint.Finding;
import io.github.ormgen.lint.Lint;
import io.github.ormgen.lint.Waivers;
import io.github.ormgen.mapping.IntentionMapping;
import io.github.ormgen.output.OutputException;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.output.SourceFiles;
import io.github.ormgen.project.FileTree;
import io.github.ormgen.project.Project;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.TemplateFailure;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Database;
import io.github.ormgen.spec.EntitySpec;
import io.github.ormgen.spec.SpecFile;
import io.github.ormgen.sql.script.ScriptPath;
import io.github.ormgen.sql.script.Scripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What the goals on migrations share: messages, the project's model, its history, and how a revision becomes files. */
public class ProjectContext extends Reporter {

    private final MigrationRequest request;
    private final HistoryFiles files;
    private Optional<Templates> templates = Optional.empty();
    private Optional<ProjectModel> model = Optional.empty();

    /** Begins a goal on the project that the request names. */
    public ProjectContext(MigrationRequest request) {
        this.request = request;
        this.files = HistoryFiles.of(request.project(), diagnostics());
    }

    /** The project's folders. */
    public Project project() {
        return request.project();
    }

    /** Writes the files that people commit. */
    public HistoryFiles files() {
        return files;
    }

    /** The history; its errors are left for {@link Reporter#stopOnErrors}. */
    public History history() {
        return History.read(files, diagnostics());
    }

    /** The model, which is read once. */
    public ProjectModel model() throws GoalException {
        return model(true);
    }

    /** The model, which is read once; a project may have none. */
    public ProjectModel model(boolean failOnMissingModels) throws GoalException {
        if (model.isEmpty()) {
            model = Optional.of(ProjectModel.read(project(), request.databases(), failOnMissingModels, this));
        }
        return model.get();
    }

    /** What finds the next revision. */
    public Drafts drafts(ProjectModel model) {
        return new Drafts(model.schema(), IntentionMapping.of(model.model()), model.places(), request.dropping());
    }

    /** What the model is ahead by, empty if it is not. */
    public Optional<Revision> draft(ProjectModel model, History history) {
        return drafts(model).draft(history, diagnostics());
    }

    /** Reports that the model is ahead of the history. */
    public void ahead(Revision draft, String hint) {
        String message = "The model is ahead of the migrations by " + DraftSummary.ahead(draft) + ".";
        error(Code.MODEL_AHEAD, project().model(), message, hint);
    }

    /** What the model says to be fine although a rule of lint has found it. */
    public static Waivers waivers(ProjectModel model) {
        Map<String, Map<String, String>> reasons = new HashMap<>();
        for (SpecFile file : model.spec().files()) {
            for (EntitySpec entity : file.entities()) {
                Map<String, String> codes = new HashMap<>();
                entity.waive().forEach((code, reason) -> codes.put(code, reason.value()));
                reasons.put(entity.name().value(), codes);
            }
        }
        return new Waivers(reasons);
    }

    /** Tells what a revision was looked through for and found, as far as the project calls it an error. */
    public void lint(Revision revision, ProjectModel model) {
        Set<String> told = new HashSet<>();
        for (Database database : request.databases()) {
            for (Finding finding : Lint.of(revision, Dialects.of(database), waivers(model), request.lint())) {
                String message = finding.rule().code() + " on " + database.displayName() + ": " + finding.message();
                if (finding.severity() == Severity.ERROR && told.add(finding.rule() + finding.message())) {
                    diagnostics().error(Code.LINT, model.places().of(finding.path()), message, finding.hint());
                }
            }
        }
    }

    /** The databases that scripts are written for. */
    public List<Database> databases() {
        return request.databases();
    }

    /** The folder that a script's path in an entry begins at. */
    public Path resources() {
        return project().resourcesDirectory();
    }

    /** The file of an entry. */
    public Path file(Entry entry) {
        return project().history().resolve(entry.name() + ".json");
    }

    /** The files of an entry: its scripts and itself. */
    public List<Path> filesOf(Entry entry) {
        List<Path> files = new ArrayList<>();
        entry.scripts().keySet().forEach(path -> files.add(resources().resolve(path)));
        files.add(file(entry));
        return files;
    }

    /**
     * What the model is ahead by, with statements that a person wrote for it; without a change if it is not ahead and
     * there are no such statements.
     *
     * @param written the name of the revision that they were written for
     */
    public Revision woven(Drafts drafts, History history, String version, String written, Set<String> accepted)
            throws GoalException {
        String description = written.substring(written.indexOf("__") + 2);
        Optional<Revision> revision = drafts.kept(history, version, description, accepted, diagnostics());
        stopOnErrors();
        Revision unchanged = new Revision(version, description, history.schema(), history.schema(), List.of());
        return new HandWritten(files).woven(written, revision.orElse(unchanged));
    }

    /** All that a revision is on disk: its scripts and its entry. */
    public SortedMap<Path, String> filesOf(Revision revision, Optional<String> parent) throws GoalException {
        SortedMap<Path, String> written = new TreeMap<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (RenderedFile script : rendered(scripts -> scripts.render(revision, databases()))) {
            written.put(resources().resolve(script.path()), script.text());
            hashes.put(script.path(), ScriptHash.of(script.text()));
        }
        Entry entry = new Entry(revision.version(), revision.description(), parent, revision.changes(), hashes);
        written.put(file(entry), EntryJson.write(entry));
        return written;
    }

    String script(Revision revision, ScriptPath script) throws GoalException {
        return rendered(scripts -> scripts.render(revision, script));
    }

    /** A person's own templates; what is wrong with them is reported. */
    public Overrides overrides() {
        return request.templateDirectory()
                .map(folder -> Overrides.in(folder, project().shown(folder), diagnostics()))
                .orElseGet(Overrides::none);
    }

    private <T> T rendered(Function<Scripts, T> rendering) throws GoalException {
        if (templates.isEmpty()) {
            Overrides overrides = overrides();
            stopOnErrors();
            templates = Optional.of(Templates.of(Scripts.TEMPLATES, overrides));
        }
        try {
            return rendering.apply(new Scripts(templates.get()));
        } catch (TemplateFailure failure) {
            throw failure(List.of(failure.diagnostic().orElseThrow(() -> failure)));
        }
    }

    /** Whether these files have these texts, but for the ends of lines. */
    public boolean isOnDisk(Map<Path, String> texts) {
        return texts.entrySet().stream()
                .allMatch(file -> Files.isRegularFile(file.getKey())
                        && ScriptHash.of(FileTree.read(file.getKey())).equals(ScriptHash.of(file.getValue())));
    }

    /**
     * Removes files of the project and writes others: all of them, or none.
     *
     * @return the files that are gone, as a person would type them
     * @throws GoalException if that can't be; then all is as before
     */
    public List<String> replace(Collection<Path> removed, SortedMap<Path, String> written) throws GoalException {
        try {
            new SourceFiles(project().directory()).replace(removed, written);
            return shown(
                    removed.stream().filter(file -> !written.containsKey(file)).toList());
        } catch (OutputException e) {
            throw failure(e.diagnostics());
        }
    }

    /** Paths as a person would type them. */
    public List<String> shown(Collection<Path> paths) {
        return paths.stream().map(project()::shown).toList();
    }
}
