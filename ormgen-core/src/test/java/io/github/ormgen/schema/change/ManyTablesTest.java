package io.github.ormgen.schema.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManyTablesTest {

    private static final int TABLES = 1000;

    @Test
    @DisplayName("Of a thousand tables that refer to each other, fifty renamed columns are found and nothing else")
    void few() {
        List<Change> changes = Diff.between(schema("t_", 0), schema("t_", 50), Intentions.none());

        assertThat(changes)
                .hasSize(50)
                .allSatisfy(change -> assertThat(change.word()).isEqualTo("renameColumn"));
    }

    private static Schema schema(String prefix, int changed) {
        List<Table> tables = IntStream.range(0, TABLES)
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
                Optional.of(new PrimaryKey("pk_" + name, List.of("c0"))),
                List.of(),
                List.of(),
                List.of(new ForeignKey(
                        "fk_" + name,
                        "T" + number + ".c1",
                        List.of("c1"),
                        TableName.of(prefix + (number + 1) % TABLES),
                        List.of("c0"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION)),
                List.of(),
                Optional.empty());
    }
}
