package io.github.ormgen.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Edit.RowChange;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.RowValue.Literal;
import io.github.ormgen.schema.RowValue.Reference;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReferenceRowsTest {

    private static final TableName STATES = TableName.of("states");
    private static final Literal OPEN = new Literal(new DefaultValue.Text("open"));
    private static final Literal ONE = new Literal(new DefaultValue.Number(BigDecimal.ONE));

    @Test
    @DisplayName("A row that goes, and is known by a column that goes, stays until no row refers to it")
    void knownByDroppedColumn() {
        Reference open = new Reference(STATES, "id", new TreeMap<>(Map.of("code", OPEN)));
        ReferenceRow known = row("code", Map.of("code", OPEN));
        ReferenceRow referring = row("id", Map.of("id", ONE, "next_id", open));
        ReferenceRow released = row("id", Map.of("id", ONE));
        Column code = column("code", ColumnType.Simple.TEXT);

        List<Change> changes =
                Diff.between(schema(List.of(known, referring), code), schema(List.of(released)), MigrationHints.none());

        assertThat(changes)
                .containsExactly(
                        RowChange.update(STATES, referring, released),
                        RowChange.delete(STATES, known),
                        ColumnChange.drop(STATES, code));
    }

    @Test
    @DisplayName("A column that may be null from now on is so before a row that has to fit its type gives up its value")
    void nullInNarrowedColumn() {
        Column size = column("size", ColumnType.Simple.INTEGER).withNullable(false);
        Column smaller = column("size", ColumnType.Simple.SMALLINT);

        List<Change> changes = Diff.between(
                schema(List.of(row("id", Map.of("id", ONE, "size", ONE))), size),
                schema(List.of(row("id", Map.of("id", ONE, "size", RowValue.Nothing.NULL))), smaller),
                MigrationHints.none());

        assertThat(changes).extracting(Change::word).containsExactly("alterColumn", "updateRow", "alterColumn");
        assertThat(changes).first().isEqualTo(ColumnChange.alter(STATES, size, size.withNullable(true)));
    }

    @Test
    @DisplayName("A row gives up a text that is no value of the enum that its column gets")
    void noValueOfEnum() {
        TableName kinds = TableName.of("kinds");
        EnumType kind = new EnumType(kinds, "Kind", List.of("closed"));
        Schema next = schema(List.of(row("id", Map.of("id", ONE))), column("code", new ColumnType.NativeEnum(kinds)));
        Schema after = new Schema(next.collation(), next.tables(), List.of(), List.of(kind));
        ReferenceRow open = row("id", Map.of("id", ONE, "code", OPEN));

        assertThat(Diff.between(
                        schema(List.of(open), column("code", new ColumnType.Varchar(40))),
                        after,
                        MigrationHints.none()))
                .contains(RowChange.update(STATES, open, row("id", Map.of("id", ONE, "code", RowValue.Nothing.NULL))));
    }

    private static ReferenceRow row(String key, Map<String, RowValue> values) {
        return new ReferenceRow(List.of(key), new TreeMap<>(values));
    }

    private static Schema schema(List<ReferenceRow> rows, Column... more) {
        List<Column> columns = new ArrayList<>(List.of(
                column("id", ColumnType.Simple.BIGINT).withNullable(false).withIdentity(true),
                column("next_id", ColumnType.Simple.BIGINT)));
        columns.addAll(List.of(more));
        ForeignKey next = new ForeignKey(
                "fk_states_next",
                "State.next",
                List.of("next_id"),
                STATES,
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
        Table states = new Table(
                STATES,
                "State",
                Optional.empty(),
                columns,
                List.of(new PrimaryKey("pk_states", List.of("id")), next),
                Optional.empty());
        return new Schema(Schema.DEFAULT_COLLATION, List.of(states.withRows(rows)), List.of(), List.of());
    }

    private static Column column(String name, ColumnType type) {
        return new Column(
                name, "State." + name, type, true, false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
