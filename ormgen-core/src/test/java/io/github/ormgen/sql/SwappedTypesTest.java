package io.github.ormgen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.change.Revision;
import io.github.ormgen.change.diff.Diff;
import io.github.ormgen.dialect.registry.Dialects;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.sql.script.Plans;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a type that lacks a value takes the place of another, the other has a name of its own for a moment. */
class SwappedTypesTest {

    private static final EnumType FORMER = new EnumType(TableName.of("former_mood"), "FormerMood", List.of("A"));

    @Test
    @DisplayName("It is one that no other type has")
    void free() {
        assertThat(swap("mood", FORMER)).contains("alter type mood rename to former_2_mood", "drop type former_2_mood");
        assertThat(swap("mood")).contains("alter type mood rename to former_mood", "drop type former_mood");
    }

    @Test
    @DisplayName("It is one that PostgreSQL does not cut")
    void length() {
        String name = "m".repeat(60);
        String former = "former_" + "m".repeat(47) + "_b0bbd3ca";

        assertThat(swap(name)).contains("alter type " + name + " rename to " + former, "drop type " + former);
    }

    private static List<String> swap(String name, EnumType... others) {
        Schema before = schema(new EnumType(TableName.of(name), "Mood", List.of("A", "B")), others);
        Schema after = schema(new EnumType(TableName.of(name), "Mood", List.of("A")), others);
        Revision revision =
                new Revision("2", "less", before, after, Diff.between(before, after, MigrationHints.none()));
        return Plans.of(revision, Dialects.of(Database.POSTGRESQL)).stream()
                .flatMap(step -> step.up().stream())
                .toList();
    }

    private static Schema schema(EnumType type, EnumType... others) {
        List<EnumType> types = Stream.concat(Stream.of(type), Stream.of(others))
                .sorted(Comparator.comparing(EnumType::name))
                .toList();
        return new Schema(Schema.DEFAULT_COLLATION, List.of(), List.of(), types);
    }
}
