package io.github.ormgen.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.change.diff.ForcedRecreation;
import io.github.ormgen.change.diff.SchemaMatching;
import io.github.ormgen.change.diff.TablePair;
import io.github.ormgen.change.diff.TargetNames;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManyTablesTest {

    private static final int TABLES = 1000;

    @Test
    @DisplayName("Of a thousand tables that refer to each other, fifty renamed columns are found and nothing else")
    void few() {
        List<Change> changes = Diff.between(schema("t_", 0), schema("t_", 50), MigrationHints.none());

        assertThat(changes)
                .hasSize(50)
                .allSatisfy(change -> assertThat(change.word()).isEqualTo("renameColumn"));
    }

    @Test
    @DisplayName("Four times as many tables are looked at four times as often")
    void steps() {
        assertThat(looks(400)).isLessThanOrEqualTo(5 * looks(100));
    }

    private static long looks(int tables) {
        Schema schema = schema("t_", tables, 0);
        SchemaMatching matching = SchemaMatching.of(schema, schema, MigrationHints.none());
        TargetNames names = TargetNames.of(schema, schema, matching);
        List<TablePair> pairs = schema.tables().stream()
                .map(table -> TablePair.of(table, table, matching, names))
                .toList();
        AtomicLong looks = new AtomicLong();
        new ForcedRecreation(new AbstractList<>() {
                    @Override
                    public TablePair get(int index) {
                        looks.incrementAndGet();
                        return pairs.get(index);
                    }

                    @Override
                    public int size() {
                        return pairs.size();
                    }
                })
                .run();
        return looks.get();
    }

    private static Schema schema(String prefix, int changed) {
        return schema(prefix, TABLES, changed);
    }

    private static Schema schema(String prefix, int count, int changed) {
        List<Table> tables = IntStream.range(0, count)
                .mapToObj(i -> table(prefix, i, i < changed))
                .sorted(Comparator.comparing(Table::name))
                .toList();
        return new Schema(Schema.DEFAULT_COLLATION, tables, List.of(), List.of());
    }

    private static Table table(String prefix, int number, boolean isChanged) {
        String name = prefix + number;
        Stream<String> columns = IntStream.range(0, 10).mapToObj(i -> "c" + i);
        return new Table(
                TableName.of(name),
                "T" + number,
                Optional.empty(),
                columns.map(column -> new Column(
                                isChanged && column.equals("c9") ? "renamed" : column,
                                "T" + number + "." + column,
                                ColumnType.Simple.BIGINT,
                                false,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                List.of(
                        new PrimaryKey("pk_" + name, List.of("c0")),
                        new ForeignKey(
                                "fk_" + name,
                                "T" + number + ".c1",
                                List.of("c1"),
                                TableName.of(prefix + (number + 1) % TABLES),
                                List.of("c0"),
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION)),
                Optional.empty());
    }
}
