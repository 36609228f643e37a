package io.github.ormgen.sql.script;

import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.change.Change;
import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Statement;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.render.Templates;
import io.github.ormgen.renderer.Renderer;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.sql.lowering.Lowering.Fallback;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders revisions as pairs of scripts, one that makes it and one that takes it back.
 *
 * @param templates those of {@link #TEMPLATES}
 */
public record Scripts(Templates templates) implements Renderer {

    /** The folder of this renderer's templates. */
    public static final String TEMPLATES = "sql";

    @Override
    public String id() {
        return TEMPLATES;
    }

    @Override
    public Destination destination() {
        return Destination.SCRIPTS;
    }

    @Override
    public List<RenderedFile> render(Input input) {
        return input.draft()
                .map(revision -> render(revision, input.databases()))
                .orElse(List.of());
    }

    /**
     * The scripts of a revision: {@code db/migration/V1__x.sql} and {@code db/undo/U1__x.sql}, with a folder per database
     * before the file name if there are several.
     */
    public List<RenderedFile> render(Revision revision, Collection<Database> databases) {
        Assessments assessments = Assessments.of(revision);
        return ScriptPath.of(revision.version(), revision.description(), databases).stream()
                .map(script -> new RenderedFile(
                        script.path(), render(revision, assessments, Dialects.of(script.database()), script.up())))
                .toList();
    }

    /** The text of one script of a revision. */
    public String render(Revision revision, ScriptPath script) {
        return render(revision, Dialects.of(script.database()), script.up());
    }

    /** The text of the script that makes a revision, or takes it back, as a dialect writes it. */
    public String render(Revision revision, Dialect dialect, boolean up) {
        return render(revision, Assessments.of(revision), dialect, up);
    }

    private String render(Revision revision, Assessments assessments, Dialect dialect, boolean up) {
        List<Change> changes = changes(revision, dialect, up);
        ScriptBody body = ScriptBody.of(dialect, up ? revision.before() : revision.after(), changes);
        ScriptView view = new ScriptView(
                revision.version(),
                revision.description(),
                dialect.displayName(),
                up,
                changes.size(),
                summary(changes),
                fallbacks(body.fallbacks()),
                dialect.has(Feature.TRANSACTIONAL_DDL),
                assessments.down(dialect).word(),
                body.blocks().stream()
                        .map(block -> block.stream().map(Statement::text).toList())
                        .toList());
        return templates.render(TEMPLATES + "/script.ftl", view);
    }

    /** The changes that a script of a revision makes, in its order. */
    public static List<Change> changes(Revision revision, Database database, boolean up) {
        return changes(revision, Dialects.of(database), up);
    }

    private static List<Change> changes(Revision revision, Dialect dialect, boolean up) {
        return up ? revision.changes() : DownChanges.of(revision, dialect);
    }

    /** A change in words: a sign, the kind of object and its name, {@code + column users.phone}. */
    public static String words(Change change) {
        Summary.Line line = Summary.of(change);
        return line.what() + " " + line.name();
    }

    /**
     * The statements that make changes.
     *
     * @param start the schema that the changes start from
     */
    public static List<Statement> statements(Database database, Schema start, List<Change> changes) {
        return ScriptBody.of(Dialects.of(database), start, changes).statements();
    }

    /** The statements that make a schema without its rows, in order, without semicolons at their ends. */
    public static List<String> creation(Schema schema, Database database) {
        List<Change> changes = SchemaAsChanges.of(schema).stream()
                .filter(change -> !(change instanceof RowChange))
                .toList();
        return statements(database, Schema.empty(), changes).stream()
                .map(Statement::text)
                .toList();
    }

    /** Whether a script is for a database: its first line says for which it was made. */
    public static boolean isFor(Database database, String text) {
        return text.lines().findFirst().orElse("").contains("(" + database.displayName() + ")");
    }

    private static List<String> summary(List<Change> changes) {
        BulletList outline = new BulletList();
        changes.stream().map(Summary::of).forEach(line -> outline.add(line.what(), line.name()));
        return outline.lines("");
    }

    private static List<String> fallbacks(List<Fallback> fallbacks) {
        BulletList outline = new BulletList();
        fallbacks.stream()
                .sorted(Comparator.comparing(Fallback::what))
                .forEach(fallback -> outline.add(fallback.what(), fallback.subject()));
        return outline.lines(":");
    }

    /** Gathers names under what is said of them, and breaks them into lines of a script's header. */
    private static final class BulletList {

        private static final int WIDTH = 110;
        private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

        private final Map<String, Set<String>> names = new LinkedHashMap<>();

        void add(String what, String name) {
            names.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(plain(name));
        }

        /** Lines that begin with what is said; names that don't fit go on in the next line, indented. */
        List<String> lines(String separator) {
            List<String> lines = new ArrayList<>();
            names.forEach((what, each) -> {
                List<String> all = List.copyOf(each);
                StringBuilder line = new StringBuilder(what + separator);
                for (int i = 0; i < all.size(); i++) {
                    String name = all.get(i) + (i < all.size() - 1 ? "," : "");
                    if (line.length() + 1 + name.length() > WIDTH) {
                        lines.add(line.toString());
                        line.setLength(0);
                        line.append("   ");
                    }
                    line.append(' ').append(name);
                }
                lines.add(line.toString());
            });
            return lines;
        }

        /** A name that can stand in a comment: no line break, and nothing that Flyway takes for a placeholder. */
        private static String plain(String name) {
            // Nearly every name is without any, and a pattern is slow.
            boolean isPlain = name.chars().noneMatch(Character::isISOControl);
            return (isPlain ? name : CONTROL.matcher(name).replaceAll(" ")).replace("${", "$ {");
        }
    }
}
