package io.github.ormgen.it.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ormgen.change.Revision;
import io.github.ormgen.it.databases.Databases;
import io.github.ormgen.schema.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RowStoryTest {

    static final List<Database> KINDS = Databases.KINDS;

    private static final String FIRST = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity, timestamps: true }
            enums: { Level: { LOW: low, HIGH: high } }
            entities:
              Role:
                softDelete: true
                fields:
                  name: { type: string(20), naturalId: true }
                  level: Level
                  title: string(40)?
                relations: { parent: { one: Role? } }
                rows:
                  - { name: admin, level: HIGH, title: "it's ${all} \\\\", parent: user }
                  - { name: user, level: LOW }
                  - { name: guest, level: LOW, parent: user }
              User:
                fields: { mail: string(40) }
                relations: { role: { one: Role } }
            """;

    /** A renamed column, a renamed stored value, a new required column; a row that comes, one that goes, two that change. */
    private static final String SECOND = """
            ormgen: 1
            package: com.acme
            conventions: { id: identity, timestamps: true }
            enums: { Level: { LOW: { value: lowest, renamedFrom: low }, HIGH: high } }
            entities:
              Role:
                softDelete: true
                fields:
                  code: { type: string(20), naturalId: true, renamedFrom: name }
                  level: Level
                  title: string(40)?
                  rank: int
                relations: { parent: { one: Role? } }
                rows:
                  - { code: admin, level: HIGH, title: Root, parent: owner, rank: 9 }
                  - { code: user, level: HIGH, rank: 1 }
                  - { code: owner, level: LOW, parent: user, rank: 5 }
              User:
                fields: { mail: string(40) }
                relations: { role: { one: Role } }
            """;

    private static final String ROLES = """
            select r.%s, r.level, r.title, p.%1$s from roles r left join roles p on p.id = r.parent_id order by 1""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Rows come, change and go with their revision, and come back with its U script")
    void hereAndBack(Database kind) throws SQLException, IOException {
        try (Arena arena = new Arena(kind)) {
            arena.empty();
            RowStory story = new RowStory(arena, folder);
            Revision first = story.next(FIRST);
            Revision second = story.next(SECOND);
            List<String> former =
                    List.of("admin|high|it's ${all} \\|user", "guest|low|null|user", "user|low|null|null");

            story.up(first);
            assertThat(story.rows(ROLES.formatted("name"))).isEqualTo(former);
            story.run("insert into users (mail, role_id) select 'a@b.c', id from roles where name = 'user'");

            story.up(second);
            assertThat(story.rows(ROLES.formatted("code")))
                    .containsExactly("admin|high|Root|owner", "owner|lowest|null|user", "user|high|null|null");
            assertThat(story.rows("select \"rank\" from roles order by 1".replace("\"", quote(kind))))
                    .containsExactly("1", "5", "9");
            assertThat(story.rows("select r.code from users u join roles r on r.id = u.role_id"))
                    .containsExactly("user");

            story.down(second);
            assertThat(story.rows(ROLES.formatted("name"))).isEqualTo(former);

            story.up(second);
            story.down(second);
            story.down(first);
            assertThat(arena.catalog().schema().tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("What users have changed, made or refer to stops the script before anything has changed")
    void guards(Database kind) throws SQLException, IOException {
        try (Arena arena = new Arena(kind)) {
            arena.empty();
            RowStory story = new RowStory(arena, folder);
            Revision first = story.next(FIRST);
            Revision second = story.next(SECOND);
            story.up(first);

            story.run("insert into users (mail, role_id) select 'a@b.c', id from roles where name = 'guest'");
            stops(story, second, "1 rows in users refer to code = guest in roles");
            story.run("delete from users");

            story.run("update roles set title = 'Mine' where name = 'admin'");
            stops(story, second, "1 rows in roles were changed by users: code = admin");
            story.run("update roles set title = 'Root' where name = 'admin'");

            story.run("insert into roles (name, level) values ('owner', 'low')");
            stops(story, second, "1 rows in roles already exist, for which the model has: code = owner");
            story.run("update roles set deleted_at = current_timestamp where name = 'owner'");

            story.run("insert into roles (name, level) values ('other', 'low')");
            story.run("update roles set title = 'Mine' where name = 'user'");
            assertThatThrownBy(() -> story.up(second))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("rows in roles have no value in rank");
        }
    }

    private static void stops(RowStory story, Revision revision, String message) throws SQLException {
        List<String> before = story.rows(ROLES.formatted("name"));
        assertThatThrownBy(() -> story.up(revision))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(message);
        assertThat(story.rows(ROLES.formatted("name"))).isEqualTo(before);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    @DisplayName("Numbers go on behind those that rows give, of identities and of sequences")
    void numbers(Database kind) throws SQLException, IOException {
        String model = """
                ormgen: 1
                package: com.acme
                entities:
                  Country:
                    id: identity
                    fields: { name: string(20) }
                    rows: [{ id: 2, name: Peru }, { id: 1, name: Oman }]
                  Place:
                    id: { generator: sequence, allocation: 50 }
                    fields: { name: { type: string(20), naturalId: true } }
                    rows: [{ name: Lima }, { name: Cusco, id: 7 }]
                """;
        try (Arena arena = new Arena(kind)) {
            arena.empty();
            RowStory story = new RowStory(arena, folder);
            story.up(story.next(model));
            story.run("insert into countries (name) values ('Togo')");

            assertThat(story.rows("select name from countries where id > 2")).containsExactly("Togo");
            String next = kind == Database.POSTGRESQL ? "nextval('places_seq')" : "next value for places_seq";
            assertThat(story.rows("select " + next + " - 50 - max(id) from places"))
                    .allSatisfy(distance -> assertThat(Long.parseLong(distance)).isNotNegative());
        }
    }

    private static String quote(Database kind) {
        return switch (kind) {
            case H2, POSTGRESQL -> "\"";
            case MARIADB, MYSQL -> "`";
        };
    }
}
