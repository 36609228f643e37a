package io.github.ormgen.it.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.catalog.UnsupportedObject;
import io.github.ormgen.it.evolution.Arena;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sample databases that nobody here designed. They are no part of the project: without them the test is skipped. */
class CorpusTest {

    static final Path FOLDER =
            Path.of(System.getProperty("ormgen.corpus", "../../shared/corpus")).toAbsolutePath();
    private static final Pattern DELIMITER = Pattern.compile("(?im)^delimiter\\s+(\\S+)\\s*$");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chinook/Chinook_PostgreSql.sql     | postgresql | 11 | ''",
                "northwind/northwind.sql            | postgresql | 14 | ''",
                "sakila/postgres-sakila-schema.sql  | postgresql | 21 | aggregate,domain,function,parents of,rule,trigger",
                "chinook/Chinook_MySql.sql          | mariadb    | 11 | ''",
                "sakila/mysql-sakila-schema.sql     | mariadb    | 16 | collation of column,column,function,index,procedure,trigger"
            })
    @DisplayName("A database of others is read whole, and what is read makes the same again")
    void readAndMade(String file, String kind, int tables, String unsaid) throws IOException, SQLException {
        Path script = FOLDER.resolve(file);
        assumeTrue(Files.exists(script), "The sample databases are not here");
        String text = Files.readString(script);
        try (Arena arena = new Arena(Database.of(kind).orElseThrow())) {
            load(arena, text);
            Catalog found = arena.catalog();

            assertThat(found.schema().tables()).hasSize(tables);
            assertThat(found.unsupported().stream().map(UnsupportedObject::kind).distinct())
                    .containsAll(unsaid.isEmpty() ? List.of() : List.of(unsaid.split(",")));

            // What columns and views need and no schema says.
            String needed = Pattern.compile(
                            "(?is)create (?:domain|aggregate).*?;|create function _group_concat.*?language.*?;")
                    .matcher(text)
                    .results()
                    .map(match -> match.group())
                    .collect(Collectors.joining("\n"));
            Catalog made = Copies.make(arena, needed, found.schema());
            assertThat(Copies.differences(made.schema(), found.schema())).isEmpty();
        }
    }

    /** What only a client of its own understands is left out. */
    static void load(Arena arena, String text) throws SQLException {
        String script = text.replaceAll(
                        "(?im)^(\\\\.*|(drop|create) (database|schema) .*|use .*|set default_with_oids.*)$", "")
                .replace("sakila.", "");
        Matcher delimiter = DELIMITER.matcher(script);
        int start = 0;
        String end = ";";
        while (delimiter.find()) {
            run(arena, script.substring(start, delimiter.start()), end);
            start = delimiter.end();
            end = delimiter.group(1);
        }
        run(arena, script.substring(start), end);
    }

    private static void run(Arena arena, String script, String end) throws SQLException {
        for (String part : end.equals(";") ? new String[] {script} : script.split(Pattern.quote(end))) {
            if (!part.isBlank()) {
                arena.run(part);
            }
        }
    }
}
