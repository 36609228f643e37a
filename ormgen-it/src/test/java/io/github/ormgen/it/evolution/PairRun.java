package io.github.ormgen.it.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.assessment.Assessments;
import io.github.ormgen.assessment.Verdict;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.change.fold.SchemaAsChanges;
import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.catalog.Catalog;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.output.RenderedFile;
import io.github.ormgen.render.Overrides;
import io.github.ormgen.render.Templates;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.random.RandomPair;
import io.github.ormgen.sql.limit.LimitViolations;
import io.github.ormgen.sql.script.Scripts;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One pair of schemas on one database. */
final class PairRun {

    /** How a trial ended. */
    enum End {
        /** Here and back again, with rows. */
        DONE,
        /** Rows were in the way there; here and back again without. */
        STOPPED,
        /** Rows were in the way back; without them it went. */
        STOPPED_BACK,
        /** The database can't hold one of the schemas. */
        LEFT_OUT
    }

    private static final Pattern GUARD = Pattern.compile("\\d+ (rows|keys) (in|of) |\\d+ rows ");

    private final Arena arena;
    private final RandomPair pair;
    private final Revision revision;
    private final Scripts scripts;
    private String up = "";
    private String down = "";

    PairRun(Arena arena, RandomPair pair) {
        this(
                arena,
                pair,
                new Revision(
                        "2",
                        "next",
                        pair.before(),
                        pair.after(),
                        Diff.between(pair.before(), pair.after(), pair.intentions())));
    }

    /** Another way between the two. */
    PairRun(Arena arena, RandomPair pair, Revision revision) {
        this.arena = arena;
        this.pair = pair;
        this.revision = revision;
        this.scripts = new Scripts(Templates.of(Scripts.TEMPLATES, Overrides.none()));
    }

    /** The scripts, for messages. */
    String scripts() {
        return up + "\n-- back\n" + down;
    }

    End run() throws SQLException {
        Dialect dialect = Dialects.of(arena.kind());
        if (isLeftOut(dialect)) {
            return End.LEFT_OUT;
        }
        up = script(revision, 0);
        down = script(revision, 1);
        Catalog after = create(revision.after());
        Catalog before = create(pair.before());
        Rows rows = new Rows(arena, pair.before(), pair.seed());
        ReferenceRows former = new ReferenceRows(rows, pair.before());
        ReferenceRows next = new ReferenceRows(rows, pair.after());
        former.check();
        rows.fill();
        Contents contents = new Contents(rows, pair);
        contents.remember();
        if (!passes(up)) {
            withoutRows(before, after, former, next);
            return End.STOPPED;
        }
        same("V", after);
        next.check();
        contents.compare();
        boolean isLossless = isReversible(dialect);
        boolean isBack = passes(down);
        assertThat(isBack || !isLossless).as("the way back is said to be open").isTrue();
        if (!isBack) {
            create(pair.before());
            arena.run(up);
            arena.run(down);
        }
        same("U", before);
        former.check();
        if (isBack && isLossless) {
            contents.compareAll();
        }
        return isBack ? End.DONE : End.STOPPED_BACK;
    }

    private void withoutRows(Catalog before, Catalog after, ReferenceRows former, ReferenceRows next)
            throws SQLException {
        assertThat(create(pair.before()).differences(before)).isEmpty();
        arena.run(up);
        same("V", after);
        next.check();
        arena.run(down);
        same("U", before);
        former.check();
    }

    private boolean isLeftOut(Dialect dialect) {
        boolean isProblem = Stream.of(revision.before(), revision.after())
                .anyMatch(schema -> !LimitViolations.of(dialect, schema).isEmpty());
        return switch (arena.kind()) {
            case H2 ->
                isProblem || Stream.of(revision.before(), revision.after()).anyMatch(PairRun::isUniqueTwice);
            case MARIADB, MYSQL -> isProblem || isOfSeveral();
            case POSTGRESQL -> isProblem;
        };
    }

    /** H2 has a unique key use a unique index over the same columns, and lets go of neither then. */
    private static boolean isUniqueTwice(Schema schema) {
        return schema.tables().stream()
                .anyMatch(table -> table.indexes().stream()
                        .filter(Index::unique)
                        .anyMatch(index -> table.uniqueKeys().stream()
                                .anyMatch(key -> Set.copyOf(key.columns()).equals(Set.copyOf(index.columns())))));
    }

    /** Of two schemas, names on the way may be one on MariaDB. */
    private boolean isOfSeveral() {
        return Stream.of(revision.before(), revision.after())
                .flatMap(schema -> schema.tables().stream())
                .anyMatch(table -> table.name().schema().isPresent());
    }

    private void same(String script, Catalog expected) throws SQLException {
        assertThat(arena.catalog().differences(expected))
                .as("after %s: is, and should be", script)
                .isEmpty();
    }

    /** With the rows of the first schema alone, what may fail does not. */
    private boolean isReversible(Dialect dialect) {
        return Assessments.of(revision).all().stream()
                .map(assessment -> assessment.verdict(dialect).down())
                .allMatch(verdict -> verdict == Verdict.Down.LOSSLESS || verdict == Verdict.Down.MAY_FAIL);
    }

    private Catalog create(Schema schema) throws SQLException {
        arena.empty();
        arena.run(script(SchemaAsChanges.revision("1", "first", schema), 0));
        return arena.catalog();
    }

    /** Whether a script passes; else a guard said so before anything was changed. */
    private boolean passes(String script) throws SQLException {
        try {
            arena.run(script);
            return true;
        } catch (SQLException e) {
            // What rows get that have nothing may be there already where it must not be twice.
            boolean isFilledTwice = e.getSQLState().startsWith("23")
                    && !pair.intentions().fills().isEmpty();
            if (isFilledTwice || GUARD.matcher(e.getMessage()).find()) {
                return false;
            }
            throw e;
        }
    }

    private String script(Revision of, int index) {
        List<RenderedFile> files = scripts.render(of, List.of(arena.kind()));
        return files.get(index).text();
    }

    static List<String> columns(Table table) {
        return table.columns().stream().map(column -> column.name()).toList();
    }
}
