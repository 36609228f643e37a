package io.github.ormgen.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.ormgen.ModelText;
import io.github.ormgen.change.FillValue;
import io.github.ormgen.change.MigrationHints;
import io.github.ormgen.diagnostic.Location;
import io.github.ormgen.model.Model;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.SqlText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntentionMappingTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Former names go by the path of what has them, embedded fields and join tables among it")
    void formerNames() {
        MigrationHints intentions = intentions("""
                conventions: { id: uuid }
                enums:
                  Color: { values: [RED], storage: native, renamedFrom: Colour }
                  Level: { values: [LOW], renamedFrom: Grade }
                embeddables:
                  Address: { fields: { zip: { type: string(9), renamedFrom: postcode } } }
                mixins:
                  Named: { fields: { label: { type: text, renamedFrom: name } } }
                entities:
                  Person:
                    renamedFrom: Human
                    mixins: [Named]
                    fields:
                      home: { type: Address, renamedFrom: house }
                      level: Level
                      color: Color
                    relations:
                      boss: { one: Person?, renamedFrom: chief }
                      friends: { many: Person, through: { table: friendships, renamedFrom: friends } }
                      peers: { many: Person, through: peers, renamedFrom: equals }
                      courses:
                        many: Course
                        through: { entity: Enrollment, renamedFrom: person_courses }
                  Course: {}
                """);
        assertThat(intentions.formerNames())
                .containsOnly(
                        entry("Color", "Colour"),
                        entry("Person", "Human"),
                        entry("Person.label", "name"),
                        entry("Person.home", "house"),
                        entry("Person.home.zip", "postcode"),
                        entry("Person.boss", "chief"),
                        entry("Person.friends", "friends"),
                        entry("Person.peers", "equals"),
                        entry("Enrollment", "person_courses"));
        assertThat(intentions.formerValues()).isEmpty();
    }

    @Test
    @DisplayName("Former values of an enum go by its type's path, or by every column that stores it as text")
    void formerValues() {
        MigrationHints intentions = intentions("""
                conventions: { id: uuid }
                enums:
                  Color: { values: { CRIMSON: { renamedFrom: RED }, BLUE: { doc: As the sky. } }, storage: native }
                  Level: { HIGH: { value: high, renamedFrom: top }, LOW: { value: low } }
                  Size: { values: { BIG: { renamedFrom: LARGE } }, storage: ordinal }
                embeddables:
                  Mark: { fields: { level: Level } }
                entities:
                  Car:
                    fields: { color: Color, level: Level, mark: Mark, size: Size }
                  Rank:
                    fields: { level: { type: Level, id: true } }
                  Badge:
                    relations: { rank: { one: Rank } }
                """);
        Map<String, String> level = Map.of("high", "top");
        assertThat(intentions.formerValues())
                .containsOnly(
                        entry("Color", Map.of("CRIMSON", "RED")),
                        entry("Car.level", level),
                        entry("Car.mark.level", level),
                        entry("Rank.level", level),
                        entry("Badge.rank.level", level));
    }

    @Test
    @DisplayName("Backfills go by the path of the column, as the column stores them")
    void fills() {
        MigrationHints intentions = intentions("""
                conventions: { id: identity }
                enums: { Level: { HIGH: high, LOW: low } }
                types: { Tel: { is: string(20), backfill: "+0" } }
                embeddables:
                  Address:
                    fields:
                      zip: { type: string(9), backfill: { sql: "substr({line}, 1, 5)" } }
                      line: { type: string(99), backfill: "" }
                entities:
                  Person:
                    fields:
                      level: { type: Level, backfill: LOW }
                      since: { type: instant, backfill: now }
                      wait: { type: duration, backfill: PT1S }
                      full: { type: text, backfill: { sql: { default: "{phone} || 'x'", mysql: "concat({phone}, 'x')" } } }
                      phone: Tel
                      home: Address
                    relations:
                      boss: { one: Person, backfill: 1 }
                      peer: { one: Person, backfill: { sql: "{boss}" } }
                """);
        assertThat(intentions.fills())
                .containsOnly(
                        literal("Person.level", new DefaultValue.Text("low")),
                        literal("Person.since", DefaultValue.Special.NOW),
                        literal("Person.wait", new DefaultValue.Number(new BigDecimal("1000000000"))),
                        literal("Person.phone", new DefaultValue.Text("+0")),
                        literal("Person.home.line", new DefaultValue.Text("")),
                        literal("Person.boss.id", new DefaultValue.Number(BigDecimal.ONE)),
                        entry(
                                "Person.full",
                                new FillValue.Sql(SqlText.of(
                                        Optional.of("{phone} || 'x'"),
                                        Map.of(Database.MYSQL, "concat({phone}, 'x')")))),
                        entry("Person.home.zip", new FillValue.Sql(SqlText.of("substr({home_line}, 1, 5)"))),
                        entry("Person.peer.id", new FillValue.Sql(SqlText.of("{boss_id}"))));
    }

    @Test
    @DisplayName("Every attribute has its place, embedded ones too")
    void places() {
        Model model = ModelText.link(folder, """
                conventions: { id: identity }
                embeddables: { Address: { fields: { zip: text } } }
                entities:
                  Person:
                    fields:
                      home: Address
                """);
        assertThat(ModelPlaces.of(model, Location.ofFile("")).declared())
                .containsKeys("Person", "Person.id", "Person.home", "Person.home.zip")
                .hasEntrySatisfying("Person.home", at -> assertThat(at.line()).isEqualTo(8));
    }

    private static Map.Entry<String, FillValue> literal(String path, DefaultValue value) {
        return entry(path, new FillValue.Literal(value));
    }

    private MigrationHints intentions(String text) {
        return IntentionMapping.of(ModelText.link(folder, text));
    }
}
