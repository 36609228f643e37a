package io.github.ormgen.it.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.diagnostic.Diagnostics;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.mapping.IntentionMapping;
import io.github.ormgen.mapping.SchemaMapping;
import io.github.ormgen.model.Model;
import io.github.ormgen.model.link.Linker;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Database;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Tables change under views that stand on them and on one another. */
class ViewStoryTest {

    static final List<Database> KINDS = Databases.KINDS;

    private static final String BEFORE = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity }
            entities:
              Author:
                fields: { name: string(120), active: boolean }
                relations: { books: { many: Book, mappedBy: author } }
              Book:
                fields: { title: string(80), price: "decimal(9,2)" }
                relations: { author: { one: Author } }
            views:
              ActiveAuthor:
                sql: select {Author.id}, {Author.name} from {Author} where {Author.active}
                id: id
                fields: { id: long, name: string(120) }
              Shelf:
                view: shelves
                doc: What an author at work has written.
                sql: >-
                  select a.{ActiveAuthor.id}, a.{ActiveAuthor.name} as name, sum(b.{Book.price}) as total
                  from {ActiveAuthor} a join {Book} b on b.{Book.author} = a.{ActiveAuthor.id}
                  group by a.{ActiveAuthor.id}, a.{ActiveAuthor.name}
                id: id
                fields: { id: long, name: string(120), total: "decimal(30,2)?" }
              Title:
                sql: select {Book.id}, upper({Book.title}) as loud from {Book}
                id: id
                fields: { id: long, loud: string(80) }
            """;

    private static final String AFTER = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity }
            entities:
              Writer:
                renamedFrom: Author
                fields: { fullName: { type: string(200), renamedFrom: name }, active: boolean }
                relations: { books: { many: Book, mappedBy: author } }
              Book:
                fields: { title: string(80), price: "decimal(12,2)" }
                relations: { author: { one: Writer } }
            views:
              ActiveWriter:
                renamedFrom: ActiveAuthor
                sql: select {Writer.id}, {Writer.fullName} as name from {Writer} where {Writer.active}
                id: id
                fields: { id: long, name: string(200) }
              Shelf:
                view: shelves
                doc: What a writer at work has written.
                sql: >-
                  select a.{ActiveWriter.id}, a.{ActiveWriter.name} as name, sum(b.{Book.price}) as total
                  from {ActiveWriter} a join {Book} b on b.{Book.author} = a.{ActiveWriter.id}
                  group by a.{ActiveWriter.id}, a.{ActiveWriter.name}
                id: id
                fields: { id: long, name: string(200), total: "decimal(30,2)?" }
              Title:
                sql: select {Book.id}, lower({Book.title}) as loud from {Book}
                id: id
                fields: { id: long, loud: string(80) }
            """;

    @TempDir
    private Path directory;

    private final Scripts scripts = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName(
            "Views go and come again around a renamed table, a wider column and another view, and rows are read on")
    void story(Database kind) throws SQLException, IOException {
        Schema before = new SchemaMapping().of(model("before", BEFORE), new Diagnostics());
        Model next = model("after", AFTER);
        Schema after = new SchemaMapping().of(next, new Diagnostics());
        Revision second =
                new Revision("2", "next", before, after, Diff.between(before, after, IntentionMapping.of(next)));
        try (Arena arena = new Arena(kind)) {
            arena.run(script(SchemaAsChanges.revision("1", "first", before), kind, 0));
            arena.run("insert into authors (name, active) values ('Ann', true), ('Bob', false)");
            arena.run(
                    "insert into books (title, price, author_id) values ('One', 1.50, 1), ('Two', 2.25, 1), ('Three', 9, 2)");
            Catalog then = arena.catalog();
            assertThat(rows(arena, "select name, total from shelves")).containsExactly("Ann 3.75");
            assertThat(rows(arena, "select id, loud from titles order by id")).contains("1 ONE");

            arena.run(script(second, kind, 0));
            assertThat(rows(arena, "select name, total from shelves")).containsExactly("Ann 3.75");
            assertThat(rows(arena, "select id, name from active_writers")).containsExactly("1 Ann");
            assertThat(rows(arena, "select id, loud from titles order by id")).contains("1 one");

            arena.run(script(second, kind, 1));
            assertThat(rows(arena, "select name, total from shelves")).containsExactly("Ann 3.75");
            assertThat(rows(arena, "select id, loud from titles order by id")).contains("1 ONE");
            assertThat(arena.catalog().differences(then)).isEmpty();
        }
    }

    private Model model(String name, String text) throws IOException {
        Path models = Files.createDirectory(directory.resolve(name));
        Files.writeString(models.resolve("model.yaml"), text);
        Diagnostics diagnostics = new Diagnostics();
        Model model = new Linker(diagnostics).link(new SpecReader().read(models, directory, diagnostics));
        assertThat(diagnostics.all()).isEmpty();
        return model;
    }

    private String script(Revision revision, Database kind, int index) {
        return scripts.render(revision, List.of(kind)).get(index).text();
    }

    private static List<String> rows(Arena arena, String query) throws SQLException {
        try (Statement statement = arena.connection().createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2));
            }
            return rows;
        }
    }
}
