package io.github.ormgen.reverse;

import io.github.ormgen.model.ConstraintNames;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.ColumnType.Simple;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.LongNames;
import io.github.ormgen.schema.PrimaryKey;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.SoftDelete;
import io.github.ormgen.schema.SoftDelete.Style;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.UniqueKey;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of a schema what no model could name, tells names apart, and recognises what no catalog says: unique indexes that
 * are keys, checks that are lists, and columns that mark rows as deleted.
 */
final class SchemaCleanup {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$ -]*");

    private static final String LITERAL = "'(?:[^'\\\\]|'')*+'";
    private static final Pattern IN = Pattern.compile(
            "(?is)\\(?[`\"{]?(\\w+)[`\"}]?\\s+in\\s*\\((" + LITERAL + "(?:\\s*,\\s*" + LITERAL + ")*+)\\)\\)?");
    private static final Pattern EACH = Pattern.compile("(?s)" + LITERAL);

    private static final Set<String> MOMENTS = Set.of("deleted at", "deleted on", "deleted");
    private static final Set<String> FLAGS = Set.of("is deleted", "deleted");

    private SchemaCleanup() {}

    static Schema of(Schema schema, ConstraintNames names) {
        return UniqueNames.in(schema.mapTables(SchemaCleanup::of), names);
    }

    private static Table of(Table table) {
        Set<Set<String>> known = new HashSet<>();
        return withSoftDelete(told(table)
                .withColumns(columns(table))
                .filterParts(part -> part instanceof PrimaryKey || isName(part.name()))
                .filterParts(part -> !(part instanceof UniqueKey key) || known.add(Set.copyOf(key.columns()))));
    }

    /** The table with unique indexes as the keys that they are, and checks as the lists that they demand. */
    static Table told(Table table) {
        return table.mapParts(part -> {
            if (part instanceof Index index && isKey(index)) {
                return new UniqueKey(index.name(), index.path(), index.columns(), false);
            }
            return part instanceof Check check ? recognised(table, check) : part;
        });
    }

    private static List<Column> columns(Table table) {
        Set<String> known = new HashSet<>();
        return table.columns().stream()
                .filter(column ->
                        isName(column.name()) && known.add(column.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether a unique index is a unique key to every database. */
    static boolean isKey(Index index) {
        return index.unique() && index.where().isEmpty() && isOfColumns(index);
    }

    /** Whether all that an index has are columns in their usual order. */
    static boolean isOfColumns(Index index) {
        return index.method().isEmpty()
                && index.include().isEmpty()
                && index.parts().stream()
                        .allMatch(part -> part instanceof IndexPart.OfColumn column
                                && part.equals(IndexPart.of(column.column())));
    }

    /** Whether an entity can be made of a table: it has a primary key, and names that a model can say. */
    static boolean isSayable(Table table) {
        return isName(table.name().name())
                && table.name().schema().map(SchemaCleanup::isName).orElse(true)
                && table.primaryKey().isPresent()
                && table.primaryKey().get().columns().stream()
                        .allMatch(name -> table.column(name).isPresent());
    }

    /** Whether a model can say a name. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.endsWith(" ") && name.length() <= LongNames.MAX_BYTES;
    }

    /** The check as one of the values of a text column; any other as it is. */
    static Check recognised(Table table, Check check) {
        if (!(check.rule() instanceof CheckRule.Sql sql)) {
            return check;
        }
        Matcher in = IN.matcher(sql.condition().any().strip());
        boolean isOfText = in.matches()
                && table.column(in.group(1))
                        .filter(column -> column.type() instanceof ColumnType.Varchar)
                        .isPresent();
        if (!isOfText) {
            return check;
        }
        List<String> values = EACH.matcher(in.group(2))
                .results()
                .map(literal -> literal.group())
                .map(literal -> literal.substring(1, literal.length() - 1).replace("''", "'"))
                .toList();
        return new Check(check.name(), check.path(), new CheckRule.OneOf(in.group(1), values));
    }

    /**
     * The table with what marks its rows as deleted, if something does. Unique keys hold among the rows that are left in a model,
     * so a table with one that holds among all is none.
     */
    private static Table withSoftDelete(Table table) {
        if (table.softDelete().isPresent()) {
            return table;
        }
        return table.columns().stream()
                .flatMap(column -> markStyle(column).map(style -> new SoftDelete(column.name(), style)).stream())
                .findFirst()
                .filter(found -> table.uniqueKeys().isEmpty())
                .filter(found ->
                        table.indexes().stream().noneMatch(index -> index.unique() && !isOfLiving(index, found)))
                .map(found -> marked(table, found))
                .orElse(table);
    }

    static boolean isDeletionMoment(Column column) {
        return column.type() == Simple.INSTANT
                && column.nullable()
                && column.defaultValue().isEmpty()
                && MOMENTS.contains(Words.phrase(column.name()));
    }

    private static Optional<Style> markStyle(Column column) {
        boolean isFlag = column.type() == Simple.BOOLEAN
                && !column.nullable()
                && column.defaultValue().equals(Optional.of(new DefaultValue.Bool(false)))
                && FLAGS.contains(Words.phrase(column.name()));
        return isDeletionMoment(column)
                ? Optional.of(Style.TIMESTAMP)
                : Optional.of(Style.FLAG).filter(flag -> isFlag);
    }

    /** Unique indexes over the rows that are left are unique keys then. */
    private static Table marked(Table table, SoftDelete found) {
        return table.mapParts(part -> part instanceof Index index && index.unique()
                        ? new UniqueKey(index.name(), index.path(), index.columns(), true)
                        : part)
                .withSoftDelete(Optional.of(found));
    }

    private static boolean isOfLiving(Index index, SoftDelete mark) {
        String column = "[{\"`]?" + Pattern.quote(mark.column()) + "[}\"`]?";
        String living = mark.style() == Style.TIMESTAMP
                ? column + "\\s+is\\s+null"
                : "(?:not\\s+" + column + "|" + column + "\\s*=\\s*false)";
        Pattern pattern = Pattern.compile("(?i)\\s*\\(?\\s*" + living + "\\s*\\)?\\s*");
        return isOfColumns(index)
                && index.where()
                        .filter(sql -> pattern.matcher(sql.any()).matches())
                        .isPresent();
    }
}
