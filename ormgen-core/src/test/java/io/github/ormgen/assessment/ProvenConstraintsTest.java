package io.github.ormgen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.Change;
import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.TableChange;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is asked of rows again after a key or check was away, and what is not. */
class ProvenConstraintsTest {

    private static final TableName USERS = TableName.of("users");
    private static final TableName ROLES = TableName.of("roles");
    private static final ColumnType TEXT = new ColumnType.Varchar(20);
    private static final UniqueKey UNIQUE = new UniqueKey("uk_users_name", "", List.of("name"), false);
    private static final UniqueKey LIVING = new UniqueKey("uk_users_name", "", List.of("name"), true);
    private static final Check CHECK =
            new Check("ck_users_name", "", new CheckRule.Sql(SqlText.of("length(name) > 2")));
    private static final ForeignKey KEY = new ForeignKey(
            "fk_users_role",
            "",
            List.of("role_id"),
            ROLES,
            List.of("id"),
            ReferentialAction.NO_ACTION,
            ReferentialAction.NO_ACTION);

    @Test
    @DisplayName("A key that was away for a moment holds")
    void holds() {
        assertThat(holds(UNIQUE)).isTrue();
        assertThat(holds(KEY)).isTrue();
        assertThat(holds(UNIQUE, type(USERS, "name", Optional.empty(), new ColumnType.Varchar(40))))
                .isTrue();
    }

    @Test
    @DisplayName("Values that an expression gave are asked about again, in SQL that speaks of them too")
    void converted() {
        Change converted = type(USERS, "name", Optional.of(SqlText.of("lower({name})")), new ColumnType.Varchar(9));

        assertThat(holds(UNIQUE, converted)).isFalse();
        assertThat(holds(CHECK, converted)).isFalse();
        assertThat(holds(KEY, converted)).isTrue();
        assertThat(holds(UNIQUE, type(USERS, "name", Optional.empty(), ColumnType.Simple.REAL)))
                .isFalse();
    }

    @Test
    @DisplayName("So are keys to values that an expression gave, or to a table that was made anew")
    void target() {
        assertThat(holds(KEY, type(ROLES, "id", Optional.of(SqlText.of("-id")), ColumnType.Simple.BIGINT)))
                .isFalse();
        assertThat(holds(KEY, TableChange.drop(table(ROLES)), TableChange.create(table(ROLES))))
                .isFalse();
    }

    @Test
    @DisplayName("So are columns that were made anew")
    void rebuilt() {
        Column column = column("name", TEXT, Optional.of(SqlText.of("lower(first)")));

        assertThat(holds(UNIQUE, ColumnChange.drop(USERS, column), ColumnChange.add(USERS, column)))
                .isFalse();
    }

    @Test
    @DisplayName("So are rows that got a value, and deleted rows that count from now on")
    void filled() {
        FillValue fill = new FillValue.Literal(new DefaultValue.Text("?"));
        SoftDelete marks = new SoftDelete("deleted_at", SoftDelete.Style.TIMESTAMP);
        Column column = column("name", TEXT, Optional.empty());
        Table users = table(USERS);
        Change unmarked = TableChange.alter(users.withSoftDelete(Optional.of(marks)), users);

        assertThat(holds(
                        UNIQUE,
                        ColumnChange.alter(USERS, column, column.withNullable(false))
                                .withFill(Optional.of(fill))))
                .isFalse();
        assertThat(holds(LIVING, unmarked)).isFalse();
        assertThat(holds(UNIQUE, unmarked)).isTrue();
    }

    private static boolean holds(TablePart part, Change... between) {
        ProvenConstraints known = new ProvenConstraints();
        known.advance(PartChange.drop(USERS, part));
        for (Change change : between) {
            known.advance(change);
        }
        return known.holds(PartChange.add(USERS, part));
    }

    private static Change type(TableName table, String column, Optional<SqlText> using, ColumnType after) {
        Column before = column(column, TEXT, Optional.empty());
        return ColumnChange.alter(table, before, before.withType(after)).withUsing(using);
    }

    private static Column column(String name, ColumnType type, Optional<SqlText> generated) {
        return new Column(name, "User." + name, type, true, false, Optional.empty(), generated, Optional.empty());
    }

    private static Table table(TableName name) {
        return new Table(name, "", Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
