package io.github.ormgen.it.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.mapping.IntentionMapping;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.spec.reader.SpecReader;
import io.github.ormgen.sql.script.Scripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Models of one project, one after another, and a database that follows them. */
final class RowStory {

    private final Arena arena;
    private final Path folder;
    private final List<Revision> revisions = new ArrayList<>();
    private final Scripts scripts = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));

    RowStory(Arena arena, Path folder) {
        this.arena = arena;
        this.folder = folder;
    }

    /** Adds the step to a next model. */
    Revision next(String yaml) throws IOException {
        Files.writeString(folder.resolve("model.yaml"), yaml);
        Diagnostics diagnostics = new Diagnostics();
        Model model = new Linker(diagnostics).link(new SpecReader().read(folder, folder, diagnostics));
        Schema after = new SchemaMapping().of(model, diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        Schema before = revisions.isEmpty()
                ? Schema.empty()
                : revisions.get(revisions.size() - 1).after();
        MigrationHints intentions = IntentionMapping.of(model);
        String version = String.valueOf(revisions.size() + 1);
        Revision revision = revisions.isEmpty()
                ? SchemaAsChanges.revision(version, "first", after)
                : new Revision(version, "next", before, after, Diff.between(before, after, intentions));
        revisions.add(revision);
        return revision;
    }

    void up(Revision revision) throws SQLException {
        arena.run(script(revision, 0));
    }

    void down(Revision revision) throws SQLException {
        arena.run(script(revision, 1));
    }

    String script(Revision revision, int index) {
        return scripts.render(revision, List.of(arena.kind())).get(index).text();
    }

    void run(String statement) throws SQLException {
        arena.run(statement);
    }

    /** The rows of a query, their columns separated by bars. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = arena.connection().createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    columns.add(found.getString(i));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }
}
