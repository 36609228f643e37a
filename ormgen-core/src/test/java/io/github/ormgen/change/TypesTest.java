package io.github.ormgen.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a backfill that a model still says does to a column that gets another type. */
class TypesTest {

    private static final TableName USERS = TableName.of("users");
    private static final SqlText BACKFILL = SqlText.of("'unknown'");

    @Test
    @DisplayName("A backfill of an earlier revision does not touch values that stay what they are")
    void exact() {
        assertThat(change(new ColumnType.Varchar(20), new ColumnType.Varchar(40)))
                .containsExactly(retyped(new ColumnType.Varchar(40), Optional.empty()));
    }

    @Test
    @DisplayName("A backfill says how where values do not stay what they are")
    void converted() {
        assertThat(change(new ColumnType.Varchar(20), new ColumnType.Varchar(9)))
                .containsExactly(retyped(new ColumnType.Varchar(9), Optional.of(BACKFILL)));
        assertThat(change(new ColumnType.Varchar(20), ColumnType.Simple.DATE))
                .containsExactly(retyped(ColumnType.Simple.DATE, Optional.of(BACKFILL)));
    }

    @Test
    @DisplayName("What is computed and must have a value from now on is computed anew")
    void computed() {
        Column shown = name(new ColumnType.Varchar(20)).withGenerated(Optional.of(SqlText.of("'x'")));
        Column required = shown.withNullable(false);

        assertThat(Diff.between(schema(shown), schema(required), MigrationHints.none()))
                .containsExactly(ColumnChange.drop(USERS, shown), ColumnChange.add(USERS, required));
    }

    private static Change retyped(ColumnType after, Optional<SqlText> using) {
        Column before = name(new ColumnType.Varchar(20));
        return ColumnChange.alter(USERS, before, before.withType(after)).withUsing(using);
    }

    private static List<Change> change(ColumnType before, ColumnType after) {
        MigrationHints backfill =
                new MigrationHints(Map.of(), Map.of(), Map.of("User.name", new FillValue.Sql(BACKFILL)), Map.of());
        return Diff.between(schema(before), schema(after), backfill);
    }

    private static Column name(ColumnType type) {
        return new Column("name", "User.name", type, true, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Schema schema(ColumnType type) {
        return schema(name(type));
    }

    private static Schema schema(Column column) {
        Table users = new Table(USERS, "User", Optional.empty(), List.of(column), List.of(), Optional.empty());
        return new Schema(Schema.DEFAULT_COLLATION, List.of(users), List.of(), List.of());
    }
}
