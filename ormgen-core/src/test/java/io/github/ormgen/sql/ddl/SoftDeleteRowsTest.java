package io.github.ormgen.sql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.Table;
import io.github.ormgen.sql.TableBuilder;
import io.github.ormgen.sql.script.Plans;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another way of marking deleted rows. */
class SoftDeleteRowsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POSTGRESQL | true | (current_timestamp at time zone 'UTC')",
                "H2 | true | timestamp '1970-01-01 00:00:00'"
                        + " + (current_timestamp - timestamp with time zone '1970-01-01 00:00:00+00:00')",
                "MARIADB | true | (utc_timestamp(6))",
                "MYSQL | b'1' | (utc_timestamp(6))"
            })
    @DisplayName("Deleted rows stay deleted, there and back")
    void carried(Database database, String flag, String now) {
        Schema stamped = schema("deleted_at", ColumnType.Simple.TIMESTAMP, SoftDelete.Style.TIMESTAMP);
        Schema flagged = schema("is_deleted", ColumnType.Simple.BOOLEAN, SoftDelete.Style.FLAG);
        Revision revision =
                new Revision("2", "flag", stamped, flagged, Diff.between(stamped, flagged, MigrationHints.none()));

        assertThat(updates(revision, database))
                .containsExactly(
                        "update users set is_deleted = " + flag + " where deleted_at is not null",
                        "update users set deleted_at = " + now + " where is_deleted");
    }

    private static Stream<String> updates(Revision revision, Database database) {
        return Plans.of(revision, Dialects.of(database)).stream()
                .flatMap(step -> Stream.concat(step.up().stream(), step.down().stream()))
                .filter(text -> text.startsWith("update"));
    }

    private static Schema schema(String column, ColumnType type, SoftDelete.Style style) {
        Table table = TableBuilder.table("users")
                .identity("id")
                .key("id")
                .optional(column, type)
                .softDelete(column, style)
                .build();
        return new Schema(Schema.DEFAULT_COLLATION, List.of(table), List.of(), List.of());
    }
}
