package io.github.ormgen.change.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.RandomSchemas;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ReferenceRow;
import io.github.ormgen.schema.RowValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.random.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {

    static LongStream seeds() {
        return Seeds.of("fold", 150, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Folding the creation of a schema gives the schema, and folding the inverses gives nothing")
    void creation(long seed) {
        Schema schema = new RandomSchemas(seed).next();
        Revision revision = SchemaAsChanges.revision("1", "draft", schema);

        assertThat(Fold.of(Schema.empty(), revision.changes())).isEqualTo(schema);
        assertThat(Fold.of(schema, revision.inverse())).isEqualTo(Schema.empty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("The inverse of an inverse is the change itself")
    void inverse(long seed) {
        List<Change> changes = SchemaAsChanges.of(new RandomSchemas(seed).next());

        assertThat(changes)
                .allSatisfy(change -> assertThat(change.inverse().inverse()).isEqualTo(change));
    }

    @Test
    @DisplayName("What rows refer to follows another name of its table")
    void references() {
        ReferenceRow admin = new ReferenceRow(List.of("code"), new TreeMap<>(Map.of("code", text("ADMIN"))));
        RowValue.Reference role =
                new RowValue.Reference(TableName.of("roles"), "code", new TreeMap<>(Map.of("code", text("ADMIN"))));
        ReferenceRow root =
                new ReferenceRow(List.of("name"), new TreeMap<>(Map.of("name", text("root"), "role", role)));
        Table roles = table("roles", admin, "code");
        Table users = table("users", root, "name", "role");
        Schema schema = new Schema(Schema.DEFAULT_COLLATION, List.of(roles, users), List.of(), List.of());

        Change rename = TableChange.alter(roles, roles.withName(TableName.of("groups")));

        assertThat(Fold.of(schema, List.of(rename))
                        .table(users.name())
                        .orElseThrow()
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.value("role"))
                        .contains(new RowValue.Reference(TableName.of("groups"), "code", role.key())));
        assertThat(Fold.of(schema, List.of(rename, rename.inverse()))).isEqualTo(schema);
    }

    private static RowValue.Literal text(String value) {
        return new RowValue.Literal(new DefaultValue.Text(value));
    }

    private static Table table(String name, ReferenceRow row, String... columns) {
        return new Table(
                TableName.of(name),
                name,
                Optional.empty(),
                Stream.of(columns)
                        .map(column -> new Column(
                                column,
                                name + "." + column,
                                ColumnType.Simple.TEXT,
                                true,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                List.of(),
                Optional.empty(),
                List.of(row));
    }

    @Test
    @DisplayName("A change that does not fit the schema is refused")
    void misfit() {
        Schema schema = new RandomSchemas(1).next();
        List<Change> changes = SchemaAsChanges.of(schema);

        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThatThrownBy(() -> Fold.of(schema, List.of(change))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Fold.of(Schema.empty(), List.of(change.inverse())))
                    .isInstanceOf(IllegalStateException.class);
        });
    }
}
