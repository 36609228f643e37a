package io.github.ormgen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.sql.script.Plans;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each look into a row compares names of columns: so many that their number grows with the rows, and not with its square. */
class ManyRowsTest {

    private static final int FEW = 100;
    private static final int MANY = 400;
    /** Sixteen would be the square. */
    private static final int MOST = 8;

    @Test
    @DisplayName("Four times as many new rows take about four times as many steps")
    void created() {
        assertThat(steps(0, MANY, 0)).isLessThan(MOST * steps(0, FEW, 0));
    }

    @Test
    @DisplayName("Four times as many rows of which half change take about four times as many steps")
    void changed() {
        assertThat(steps(MANY, MANY, MANY / 2)).isLessThan(MOST * steps(FEW, FEW, FEW / 2));
    }

    @Test
    @DisplayName("Four times as many rows of which half are replaced take about four times as many steps")
    void replaced() {
        assertThat(steps(MANY, MANY + MANY / 2, 0)).isLessThan(MOST * steps(FEW, FEW + FEW / 2, 0));
    }

    /**
     * Compares a table of rows with another and writes scripts.
     *
     * @param changed how many of the later rows say something else
     */
    private static long steps(int before, int after, int changed) {
        AtomicLong steps = new AtomicLong();
        Schema old = schema(
                IntStream.range(0, before).mapToObj(i -> row(steps, i, "old")).toList());
        Schema next = schema(IntStream.range(Math.max(0, after - Math.max(before, after / 2)), after)
                .mapToObj(i -> row(steps, i, i < changed ? "new" : "old"))
                .toList());
        Revision revision = new Revision("2", "rows", old, next, Diff.between(old, next, MigrationHints.none()));
        for (Database database : List.of(Database.POSTGRESQL, Database.MYSQL)) {
            assertThat(Plans.of(revision, Dialects.of(database))).isNotEmpty();
        }
        assertThat(steps).hasPositiveValue();
        return steps.get();
    }

    private static ReferenceRow row(AtomicLong steps, int number, String name) {
        SortedMap<String, RowValue> values = new TreeMap<>((one, other) -> {
            steps.incrementAndGet();
            return one.compareTo(other);
        });
        values.put("code", new RowValue.Literal(new DefaultValue.Text("c" + number)));
        values.put("name", new RowValue.Literal(new DefaultValue.Text(name)));
        return new ReferenceRow(List.of("code"), values);
    }

    private static Schema schema(List<ReferenceRow> rows) {
        Table table = TableBuilder.table("kinds")
                .required("code", new ColumnType.Varchar(20))
                .required("name", new ColumnType.Varchar(20))
                .key("code")
                .build();
        return new Schema(Schema.DEFAULT_COLLATION, List.of(table.withRows(rows)), List.of(), List.of());
    }
}
