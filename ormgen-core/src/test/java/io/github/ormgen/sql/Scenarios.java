package io.github.ormgen.sql;

import static io.github.ormgen.sql.TableBuilder.table;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.ColumnType.Varchar;
import io.github.ormgen.schema.DefaultValue.Special;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SoftDelete.Style;
import io.github.ormgen.schema.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schemas of the golden scripts, by the name of their folder. */
public final class Scenarios {

    private Scenarios() {}

    public static Map<String, Schema> all() {
        return new TreeMap<>(Map.of(
                "accounts",
                accounts(),
                "types",
                TypeScenario.schema(),
                "keys",
                KeyScenario.schema(),
                "schemas",
                KeyScenario.schemas(),
                "words",
                WordScenario.schema()));
    }

    public static Schema schema(TableBuilder... tables) {
        return schema(List.of(), List.of(), tables);
    }

    public static Schema schema(List<Sequence> sequences, List<EnumType> types, TableBuilder... tables) {
        List<Table> built = Arrays.stream(tables)
                .map(TableBuilder::build)
                .sorted(Comparator.comparing(Table::name))
                .toList();
        return new Schema(Schema.DEFAULT_COLLATION, built, sequences, types);
    }

    /** The first example of the manual: users, profiles, roles. */
    private static Schema accounts() {
        TableBuilder users = table("users")
                .comment("A person who can sign in.")
                .required("id", Simple.UUID)
                .required("email", new Varchar(320))
                .required("password_hash", new Varchar(100))
                .required("name", new Varchar(120));
        TableBuilder profiles = table("profiles")
                .required("id", Simple.UUID)
                .optional("bio", Simple.TEXT)
                .optional("avatar_url", new Varchar(2048))
                .optional("birth_date", Simple.DATE)
                .required("user_id", Simple.UUID);
        TableBuilder roles = table("roles").identity("id").required("name", new Varchar(9));
        return schema(
                softDeleted(stamped(users)).key("id").uniqueAmongLiving("uk_users_email", "email"),
                softDeleted(stamped(profiles))
                        .key("id")
                        .uniqueAmongLiving("uk_profiles_user_id", "user_id")
                        .index("ix_profiles_user_id", "user_id")
                        .refers(
                                "fk_profiles_user_id",
                                "user_id",
                                "users",
                                ReferentialAction.CASCADE,
                                ReferentialAction.NO_ACTION),
                stamped(roles)
                        .key("id")
                        .unique("uk_roles_name", "name")
                        .check(
                                "ck_roles_name_enum",
                                new CheckRule.OneOf("name", List.of("admin", "moderator", "user"))),
                table("user_roles")
                        .required("user_id", Simple.UUID)
                        .required("role_id", Simple.BIGINT)
                        .key("user_id", "role_id")
                        .index("ix_user_roles_role_id", "role_id")
                        .refers("fk_user_roles_role_id", "role_id", "roles")
                        .refers("fk_user_roles_user_id", "user_id", "users"));
    }

    private static TableBuilder stamped(TableBuilder table) {
        ColumnType instant = Simple.INSTANT;
        return table.withDefault("created_at", instant, Special.NOW).withDefault("updated_at", instant, Special.NOW);
    }

    private static TableBuilder softDeleted(TableBuilder table) {
        return table.optional("deleted_at", Simple.INSTANT).softDelete("deleted_at", Style.TIMESTAMP);
    }
}
