package io.github.ormgen.dialect.innodb;

import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.Database;
import io.github.ormgen.schema.SqlText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads types as the catalog prints them.
 *
 * @param own the types that this database alone has
 */
record InnoDbCatalogTypes(Database database, Map<String, Simple> own) {

    private static final Map<String, Simple> SIMPLE = Map.ofEntries(
            Map.entry("longtext", Simple.TEXT),
            Map.entry("smallint", Simple.SMALLINT),
            Map.entry("smallint(6)", Simple.SMALLINT),
            Map.entry("int", Simple.INTEGER),
            Map.entry("int(11)", Simple.INTEGER),
            Map.entry("bigint", Simple.BIGINT),
            Map.entry("bigint(20)", Simple.BIGINT),
            Map.entry("double", Simple.DOUBLE),
            Map.entry("uuid", Simple.UUID),
            Map.entry("date", Simple.DATE),
            Map.entry("time(6)", Simple.TIME),
            Map.entry("datetime(6)", Simple.TIMESTAMP),
            Map.entry("longblob", Simple.BLOB),
            Map.entry("json", Simple.JSON));

    private static final Pattern SIZED = Pattern.compile("(varchar|varbinary|decimal)\\((\\d+)(?:,(\\d+))?\\)");

    /** The type of a column; one that there is no word for is left to the database. */
    ColumnType of(String printed) {
        return Optional.<ColumnType>ofNullable(SIMPLE.get(printed))
                .or(() -> Optional.ofNullable(own.get(printed)))
                .orElseGet(() -> sized(printed));
    }

    private ColumnType sized(String printed) {
        Matcher sized = SIZED.matcher(printed);
        if (!sized.matches()) {
            return new ColumnType.Custom(SqlText.only(database, printed));
        }
        int size = Integer.parseInt(sized.group(2));
        return switch (sized.group(1)) {
            case "varchar" -> new ColumnType.Varchar(size);
            case "varbinary" -> new ColumnType.Varbinary(size);
            default ->
                new ColumnType.Numeric(
                        size,
                        Integer.parseInt(Optional.ofNullable(sized.group(3)).orElse("0")));
        };
    }
}
