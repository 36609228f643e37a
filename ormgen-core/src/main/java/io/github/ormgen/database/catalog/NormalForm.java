package io.github.ormgen.database.catalog;

import io.github.ormgen.dialect.Dialect;
import io.github.ormgen.dialect.Feature;
import io.github.ormgen.dialect.Rule;
import io.github.ormgen.dialect.catalog.DefaultLiterals;
import io.github.ormgen.schema.Check;
import io.github.ormgen.schema.CheckRule;
import io.github.ormgen.schema.Column;
import io.github.ormgen.schema.ColumnType;
import io.github.ormgen.schema.DefaultValue;
import io.github.ormgen.schema.EnumType;
import io.github.ormgen.schema.ForeignKey;
import io.github.ormgen.schema.Index;
import io.github.ormgen.schema.IndexPart;
import io.github.ormgen.schema.ReferentialAction;
import io.github.ormgen.schema.Schema;
import io.github.ormgen.schema.Sequence;
import io.github.ormgen.schema.SqlText;
import io.github.ormgen.schema.Table;
import io.github.ormgen.schema.TableName;
import io.github.ormgen.schema.TablePart;
import io.github.ormgen.schema.UniqueKey;
import io.github.ormgen.schema.View;
import io.github.ormgen.schema.compare.Difference;
import io.github.ormgen.schema.compare.SchemaComparison;
import io.github.ormgen.schema.compare.SchemaObjects;
import io.github.ormgen.sql.lowering.Lowering;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings a schema into the form in which a model's is equal to the one that is read from a database which its scripts
 * made. In it
 *
 * <ul>
 *   <li>tables are lowered for the database, and of two types that it writes alike there is one;
 *   <li>paths are names in the database, and how rows are marked as deleted is what it takes in indexes and columns;
 *   <li>of expressions, which databases print anew, there is only that they are there: in checks, predicates, indexes,
 *       defaults and computed columns. Whether they say the same shows only where both are printed by one database;
 *   <li>of views there are names and comments alone;
 *   <li>what the database has by one name for all, as the primary keys and the kinds of unique keys of MySQL and MariaDB,
 *       has that name.
 * </ul>
 *
 * @param isPrinted whether expressions count, views too, as the database prints them that was read
 */
public record NormalForm(Dialect dialect, boolean isPrinted) {

    private static final SqlText SOMETHING = SqlText.of("…");

    private static final Pattern VARCHAR = Pattern.compile("varchar\\((\\d+)\\)");

    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");

    /** What differs between two schemas in their normal form. */
    public List<Difference> differences(Schema expected, Schema found) {
        return SchemaComparison.of(SchemaObjects.of(of(expected)), SchemaObjects.of(of(found)));
    }

    private boolean isInnoDb() {
        return !dialect.has(Feature.SCHEMAS);
    }

    private SqlText expression(SqlText sql) {
        return isPrinted ? sql : SOMETHING;
    }

    /** The schema in its normal form for a database. */
    public Schema of(Schema schema) {
        Lowering lowering = new Lowering(dialect, schema.enumTypes());
        return new Schema(
                isInnoDb() ? schema.collation() : Schema.DEFAULT_COLLATION,
                schema.tables().stream()
                        .map(table -> table(lowering.lower(table).table()))
                        .sorted(Comparator.comparing(Table::name))
                        .toList(),
                dialect.has(Feature.SEQUENCES)
                        ? schema.sequences().stream().map(this::sequence).toList()
                        : List.of(),
                dialect.has(Feature.ENUM_TYPES)
                        ? schema.enumTypes().stream()
                                .map(type ->
                                        new EnumType(type.name(), type.name().toString(), type.values()))
                                .toList()
                        : List.of(),
                schema.views().stream()
                        .map(this::view)
                        .sorted(Comparator.comparing(View::name))
                        .toList());
    }

    /** What a view reads and gives is its query's affair, which databases print anew. */
    private View view(View view) {
        TableName name = name(view.name());
        Optional<String> comment =
                view.comment().filter(text -> !text.isEmpty()).filter(text -> dialect.has(Feature.ALTERED_VIEWS));
        return new View(
                name,
                name.toString(),
                comment,
                expression(view.sql()),
                isPrinted ? view.columns() : List.of(),
                List.of());
    }

    private Sequence sequence(Sequence sequence) {
        TableName name = name(sequence.name());
        return new Sequence(name, name.toString(), sequence.start(), sequence.increment());
    }

    private TableName name(TableName name) {
        return isInnoDb() ? TableName.of(name.name()) : name;
    }

    private Table table(Table table) {
        TableName name = name(table.name());
        return new Table(
                name,
                name.toString(),
                table.comment().filter(text -> !text.isEmpty()),
                table.columns().stream()
                        .map(column -> column(name, column))
                        .sorted(Comparator.comparing(Column::name))
                        .toList(),
                table.parts().stream()
                        .map(part -> part(part.withPath(name + "." + part.name())))
                        .toList(),
                Optional.empty());
    }

    private TablePart part(TablePart part) {
        return switch (part.kind()) {
            case PRIMARY_KEY -> dialect.has(Feature.NAMED_PRIMARY_KEYS) ? part : part.withName("PRIMARY");
            case UNIQUE_KEY -> part;
            case INDEX -> index((Index) part);
            case FOREIGN_KEY -> foreignKey((ForeignKey) part);
            case CHECK -> isPrinted ? part : new Check(part.name(), part.path(), new CheckRule.Sql(SOMETHING));
        };
    }

    private static boolean isPlainUnique(Index index) {
        return index.unique()
                && index.parts().stream()
                        .allMatch(part ->
                                part instanceof IndexPart.OfColumn && part.order() == IndexPart.Order.ASCENDING);
    }

    private Column column(TableName table, Column column) {
        Column typed = column.withType(type(column.type()));
        return typed.withPath(table + "." + column.name())
                // What MariaDB computes may be null to it.
                .withNullable(
                        column.nullable() || (isInnoDb() && column.generated().isPresent()))
                .withDefaultValue(value(typed))
                .withGenerated(column.generated().map(this::expression))
                .withComment(column.comment().filter(text -> !text.isEmpty()));
    }

    /** Of types that are written alike, the first; so one that a person spelled out as ormgen would. */
    private ColumnType type(ColumnType type) {
        String text = dialect.type(type).toLowerCase(Locale.ROOT);
        Matcher varchar = VARCHAR.matcher(text);
        Matcher numeric = NUMERIC.matcher(text);
        if (varchar.matches()) {
            return new ColumnType.Varchar(Integer.parseInt(varchar.group(1)));
        } else if (numeric.matches()) {
            return new ColumnType.Numeric(Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2)));
        }
        return Stream.of(ColumnType.Simple.values())
                .filter(simple -> dialect.type(simple).equals(text))
                .map(ColumnType.class::cast)
                .findFirst()
                .orElse(type);
    }

    /** Of values that are written alike, the one that a catalog is read as. */
    private Optional<DefaultValue> value(Column column) {
        return column.defaultValue()
                .filter(any -> dialect.defaultOf(column).isPresent())
                .map(value -> value.<DefaultValue>match(
                        text -> DefaultLiterals.of(column.type(), text.value()).orElse(text),
                        number -> new DefaultValue.Number(number.value().stripTrailingZeros()),
                        bool -> bool,
                        special -> special,
                        sql -> new DefaultValue.Sql(expression(sql.expression()))));
    }

    private TablePart index(Index index) {
        if (isInnoDb() && isPlainUnique(index)) {
            return new UniqueKey(index.name(), index.path(), index.columns(), false);
        }
        return new Index(
                index.name(),
                index.path(),
                index.parts().stream().map(this::part).toList(),
                index.unique(),
                index.where().map(this::expression),
                index.method().filter(method -> !method.equals("btree")),
                index.include());
    }

    private IndexPart part(IndexPart part) {
        IndexPart.Nulls nulls = isUsual(part) ? IndexPart.Nulls.DEFAULT : part.nulls();
        return part instanceof IndexPart.OfColumn column
                ? new IndexPart.OfColumn(column.column(), part.order(), nulls)
                : new IndexPart.OfExpression(
                        expression(((IndexPart.OfExpression) part).expression()), part.order(), nulls);
    }

    /** Nulls are the greatest values to PostgreSQL, and the smallest to H2. */
    private boolean isUsual(IndexPart part) {
        boolean isFirst = part.nulls() == IndexPart.Nulls.FIRST;
        boolean isDescending = part.order() == IndexPart.Order.DESCENDING;
        return isFirst == (isDescending == dialect.does(Rule.GREATEST_NULLS));
    }

    private ForeignKey foreignKey(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.path(),
                key.columns(),
                name(key.target()),
                key.targetColumns(),
                action(key.onDelete()),
                action(key.onUpdate()));
    }

    /** To restrict and to take no action are two things on PostgreSQL alone. */
    private ReferentialAction action(ReferentialAction action) {
        boolean isOne = !dialect.does(Rule.KNOWS_RESTRICT);
        return isOne && action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }
}
