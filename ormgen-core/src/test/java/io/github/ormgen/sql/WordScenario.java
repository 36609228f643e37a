package io.github.ormgen.sql;

import static io.github.ormgen.sql.TableBuilder.table;

import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.ColumnType.Varchar;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.TableName;
import java.util.List;

/** Names and texts that need care: words of SQL, capitals, quotes, and what scripts and comments could trip over. */
final class WordScenario {

    private WordScenario() {}

    static Schema schema() {
        return Scenarios.schema(
                List.of(new Sequence(TableName.of("table"), "Order.id", 1, 1)),
                List.of(),
                table("order")
                        .comment(
                                "It's \"quoted\", back\\slashed, */ /* ended, ${placed}, ; -- 100 % überstrichen: ✓ 😀")
                        .required("select", Simple.BIGINT)
                        .comment("A line;\nand another,\n\twith a tab, ending in a backslash \\")
                        .withDefault("value", new Varchar(80), new DefaultValue.Text("a\\b 'c' \"d\" ${e} */ ; -- ✓"))
                        .required("camelCase", new Varchar(20))
                        .required("with space", Simple.INTEGER)
                        .comment("")
                        .required("qu\"o`te", Simple.INTEGER)
                        .required("größe", Simple.INTEGER)
                        .generated("from", Simple.INTEGER, true, SqlText.of("{with space} + {größe}"))
                        .optional("group", Simple.BIGINT)
                        .key("select")
                        .unique("unique", "value")
                        .index("index", "camelCase", "with space")
                        .check("check", new CheckRule.Sql(SqlText.of("{value} <> '{value}' and \"camelCase\" <> ''")))
                        .refers("key", "group", "GROUP"),
                table("GROUP").identity("id").required("name", new Varchar(10)).key("id"));
    }
}
