package io.github.ormgen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.ColumnChange;
import io.github.ormgen.change.Edit.PartChange;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmptyNewColumnsTest {

    private static final TableName USERS = TableName.of("users");

    @Test
    @DisplayName("Rows without a value satisfy a unique key, and never a primary key")
    void keysOverAnEmptyColumn() {
        Optional<String> nothing = Optional.empty();
        Column column = new Column(
                "code", "User.code", Simple.INTEGER, true, false, Optional.empty(), Optional.empty(), nothing);
        EmptyNewColumns unfilled = new EmptyNewColumns();
        unfilled.advance(ColumnChange.add(USERS, column));

        UniqueKey unique = new UniqueKey("uk", "User.code", List.of("code"), false);
        assertThat(unfilled.satisfies(PartChange.add(USERS, unique))).isTrue();
        PrimaryKey primary = new PrimaryKey("pk", List.of("code"));
        assertThat(unfilled.satisfies(PartChange.add(USERS, primary))).isFalse();
    }
}
